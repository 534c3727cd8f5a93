namespace RealtimeVoiceTools;

/// <summary>What did not work, in Mandarin.</summary>
internal static partial class MandarinErrors
{
    public static ErrorPhrases Create() => new()
    {
        NotFound = NotFound,
        Ambiguous = Ambiguous,
        Validation = Validation,
        PastDate = PastDate,
        Temporary = Temporary,
        Exhausted = Exhausted,
        Timeout = Timeout,
        OutcomeUnknown = OutcomeUnknown,
        RateLimited = RateLimited,
        Permission = Permission,
        Permanent = Permanent,
        VerificationRequired = VerificationRequired,
        Locked = Locked,
        Expired = Expired,
        Declined = Declined,
        Cancelled = Cancelled,
        UnknownTool = UnknownTool,
        Unknown = Unknown,
        DidYouMean = ["您说的是{candidates}吗？", "会不会是{candidates}？", "也许是{candidates}？"],
        GiveUp =
        [
            "这件事我办不下去了。", "目前我没办法完成。", "我只能做到这一步了。",
            "很抱歉，还是不成功。", "用这个方法办不成。", "以我现有的条件做不到。",
        ],
        SomethingElse =
        [
            "还有别的事我能帮您吗？", "我们先办别的事，怎么样？", "您还需要别的帮助吗？",
            "这件事不妨先放一放。", "别的事情我愿意帮忙。", "您想改办什么呢？",
        ],
        HandOver =
        [
            "需要我为您转人工吗？", "我的同事能接手，您愿意吗？", "我能帮您转接给工作人员。",
            "您想和人工客服谈吗？", "接下来请人工客服处理，怎么样？", "人工客服能更好地帮您。",
        ],
        CallBack =
        [
            "需要我们就此给您回电吗？", "您希望我们回电话吗？", "我们能安排专人给您打电话。",
            "回电也许更合适，您方便吗？", "工作人员能就这件事联系您。", "我帮您申请回电，怎么样？",
        ],
        UseApp =
        [
            "这件事您能在应用里办理。", "用应用办这件事更方便。", "请您使用应用来办理。",
            "在应用里也许更容易。", "请您到应用里看看。", "您能在应用里自己试试。",
        ],
    };
}
