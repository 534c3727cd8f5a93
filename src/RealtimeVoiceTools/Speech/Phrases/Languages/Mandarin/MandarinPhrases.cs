namespace RealtimeVoiceTools;

/// <summary>Mandarin in simplified characters, with the polite 您.</summary>
internal static class MandarinPhrases
{
    public static VoicePhrases Create() => new()
    {
        Language = "zh",
        Waiting = new()
        {
            Looking = ["我帮您查一下。", "请稍等，我看一下。", "我来为您查询。", "稍等，我这就查。", "我先帮您看看。", "请稍候，正在查询。"],
            Doing = ["我这就为您办理。", "请稍等，马上处理。", "我来处理。", "稍等一下。", "请稍候，我现在就办。", "这就帮您弄。"],
            Progress =
            [
                "还在处理，请稍等。", "这需要多一点时间。", "我还在等回复。", "您的事我没有忘。",
                "还在进行中。", "仍在处理，谢谢您耐心等待。", "还需要一点时间。",
            ],
            PastWorst =
            [
                "这次花的时间特别长。您想继续等、稍后再听结果，还是不等了？",
                "从来没有等过这么久。我们能接着等，也能稍后再告诉您结果，或者就此停下。",
                "比平时慢了很多。您愿意再等等、先办别的事，还是不再等了？",
            ],
        },
        Questions = new()
        {
            What = "您想{action}。",
            // A noun would need a measure word of its own; this one goes without the noun.
            HowMany = "一共{count}项。",
            CannotBeUndone = "这个操作无法撤销。",
            Plain = "现在为您办理吗？",
            Again = ["抱歉，请您给一个明确的答复。", "不好意思，我没听清楚。"],
            PressKey = "您也能按1继续。",
            SayNumber = "要继续，请说出数量：{count}。",
            Misheard = ["抱歉，我不确定有没有听对。您能再说一遍吗？", "我可能听错了。您希望我做什么？"],
            TrialRun = "这只是试运行，没有做任何更改。",
            GivenUp = ["那就先保持原样。", "那我什么都不改。"],
            Affirmatives = ["是的", "好的", "对的", "可以", "没问题", "没错", "当然", "行的", "嗯"],
        },
        Results = new()
        {
            Done = "办完了。",
            DoneNamed = "“{name}”办完了。",
            Found = "查到的结果在这里。",
            NoneFound = "没有找到相关内容",
            NothingFound = "什么也没找到。",
            DoneWithoutDetails = "已经办完了，但我没法告诉您细节。",
            FoundWithoutDetails = "查到了，但我没法读出细节。",
            AllListed = "共{count}项，全部列出。",
            FirstListed = "共{count}项，只列出了{shown}项。请说出总数。",
            FieldListed = "{field}：共{count}项，列出了{shown}项。",
            TextsShortened = "较长的文字已缩短。",
            FieldsLeftOut = "共{count}个字段，给出了{shown}个。",
            DetailsUnavailable = "暂时没有详细信息。",
        },
        Errors = MandarinErrors.Create(),
        Verification = new()
        {
            Verified = "谢谢，验证通过了。",
            Wrong = "密码不正确。",
            OneTryLeft = "您还可以再试一次。",
            TriesLeft = "您还可以再试{count}次。",
            Locked = "为了您的安全，现在不能验证密码，锁定时间{wait}。",
            Malformed = "我没听清密码，请一位一位地说。",
            KeyInstead = "您也可以按键输入，最后按井号键。",
            KeyedIncompletely = "密码没有输完整，请重新输入，最后按井号键。",
            TryAgain = "请再试一次。",
            Unavailable = "刚才没能验证密码。",
        },
        Transfer = MandarinTransfer.Create(),
        Words = MandarinWords.Create(),
        Guidance = GuidancePhrases.In("Mandarin Chinese"),
        Apologies = ["抱歉，刚才没有声音了。", "对不起，让您久等了。", "不好意思，我刚才断了一下。"],
        Reconnected = ["抱歉，刚才断线了。我回来了。", "线路中断了一会儿，现在接上了。"],
        Goodbyes = ["感谢您的来电，再见。", "谢谢您打来电话，祝您愉快。"],
    };
}
