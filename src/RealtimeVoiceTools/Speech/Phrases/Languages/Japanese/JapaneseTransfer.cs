namespace RealtimeVoiceTools;

/// <summary>When a person takes over, in Japanese.</summary>
internal static class JapaneseTransfer
{
    public static TransferPhrases Create() => new()
    {
        Connecting = "ただいまおつなぎいたします。",
        Failed = new()
        {
            First = ["ただいま担当者につながりませんでした。", "あいにく担当者が全員ふさがっております。", "今はおつなぎすることができません。"],
            Again = ["まだ担当者の手が空いておりません。", "まだ誰にもつながりません。", "今回も応答がありませんでした。"],
        },
        Reason = "ご用件：{reason}。",
        Verified = "ご本人の確認は済んでいます。",
        NotVerified = "ご本人の確認は済んでいません。",
        Done = "完了：{items}。",
        NotDone = "未完了：{items}。",
        Unclear = "完了したか不明：{items}。",
        Open = "未決：{items}。",
        NothingChanged = "これまでに変更したものはありません。",
    };
}
