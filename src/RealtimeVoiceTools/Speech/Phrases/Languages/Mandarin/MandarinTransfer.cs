namespace RealtimeVoiceTools;

/// <summary>When a person takes over, in Mandarin.</summary>
internal static class MandarinTransfer
{
    public static TransferPhrases Create() => new()
    {
        Connecting = "现在为您转接。",
        Failed = new()
        {
            First = ["刚才没能联系上同事。", "目前没有同事能接听。", "现在没办法为您转接。"],
            Again = ["还是没有同事空闲。", "仍然联系不上同事。", "这次也没有人接听。"],
        },
        Reason = "来电事由：{reason}。",
        Verified = "来电者身份已核实。",
        NotVerified = "来电者身份未核实。",
        Done = "已完成：{items}。",
        NotDone = "未完成：{items}。",
        Unclear = "不确定是否完成：{items}。",
        Open = "尚未解决：{items}。",
        NothingChanged = "到目前为止没有任何更改。",
    };
}
