namespace RealtimeVoiceTools;

/// <summary>What the caller has no hand in.</summary>
internal static partial class MandarinErrors
{
    private static ErrorWording Temporary => new()
    {
        First = ["我现在连不上{system}。", "{system}目前没有回应。", "暂时无法连接{system}。", "现在连接有点问题。"],
        Again = ["还是连不上。", "{system}还没有回应。", "仍然接不通。"],
        Offers = TryAgain,
    };

    private static ErrorWording Exhausted => new()
    {
        First =
        [
            "我试了{attempts}次，还是连不上{system}。",
            "试过{attempts}次，{system}都没有回应。",
            "连接{system}共{attempts}次，都没有成功。",
            "试了好几次，都没有回应。",
        ],
        Again = ["又试了{attempts}次，没有回应。", "再试{attempts}次也不行。", "{attempts}次都没有用。"],
        Offers =
        [
            "请您稍后再试。",
            "最合适的办法是过一阵再办。",
            "我们先放一放，回头再办。",
            "请您过一会儿再问我。",
            "晚一点也许能行。",
            "这段时间我能帮您办别的。",
        ],
    };

    private static ErrorWording Timeout => new()
    {
        First = ["{system}回应得太慢了。", "我一直在等，但没有收到回复。", "时间太长，我没法再等了。"],
        Again = ["又太慢了。", "还是没等到回复。", "这次也超出了时间。"],
        Offers = TryAgain,
    };

    private static ErrorWording OutcomeUnknown => new()
    {
        First = ["我不确定刚才有没有办成。", "我看不出刚才是否成功。", "也许办成了，也许没有。"],
        Again = ["现在还不清楚。", "我还不知道成没成功。", "还没有消息说办成了。"],
        Last =
        [
            "我仍然不知道有没有办成。", "成功与否还不清楚。", "我查不出办成了没有。",
            "结果还是不确定。", "我真的说不准有没有成功。", "从我这里看不出来。",
        ],
        Offers =
        [
            "我先查一下，怎么样？",
            "在办别的之前，我能先查清楚。",
            "需要我看看记录里有没有吗？",
            "重复之前，我们先查一查。",
            "我想先查清楚，免得办两次。",
            "我去看一下列表，您看呢？",
        ],
    };

    private static ErrorWording RateLimited => new()
    {
        First =
        [
            "一下子请求太多了，我得等{wait}。",
            "系统让我慢一点，要等{wait}。",
            "刚才请求太多，需要等{wait}。",
            "我得稍微慢一点。",
            "刚才的请求太多了。",
            "刚才有点太快了。",
        ],
        Again = ["还得等{wait}。", "还不行，要{wait}。", "现在还太早。", "还得慢一点。", "再等一下。"],
        Offers =
        [
            "之后我再试一次，怎么样？",
            "这段时间我们能办别的事。",
            "等一会儿您再问我。",
            "现在还有别的事吗？",
            "您稍后提醒我，我再试。",
            "我们过一会儿再回来办。",
        ],
    };

    private static ErrorWording Permission => new()
    {
        First = ["您没有权限办这件事。", "您的账户不允许这样做。", "这项内容没有对您开放。"],
        Again = ["还是不允许。", "账户权限仍然不够。", "我仍然没有权限。"],
        Offers =
        [
            "{alternative}",
            "您不妨看看账户设置。",
            "管理账户的人能更改。",
            "账户设置里写着您能做什么。",
            "所有者本人能办。",
            "权限更高的人能帮上忙。",
            "还有别的事我能帮您吗？",
        ],
    };

    private static ErrorWording Permanent => new()
    {
        First = ["很抱歉，这里办不了。", "这件事我做不了。", "这项服务没有提供。"],
        Again = ["还是办不了。", "这样办不到。", "这里仍然不能办。"],
        Offers = ["{alternative}", "告诉我您想达到什么目的，我们另想办法。", .. OtherWays],
    };

    private static ErrorWording UnknownTool => new()
    {
        First = ["很抱歉，我帮不上这个忙。", "我没有办法做这件事。", "我不知道怎么做这个。"],
        Again = ["这个我还是做不了。", "还是没有办法。", "这超出了我的能力。"],
        Offers = ["我还能帮您做什么？", .. OtherWays],
    };

    private static ErrorWording Unknown => new()
    {
        First = ["刚才出了点问题。", "结果和预想的不一样。", "我这里遇到了麻烦。"],
        Again = ["又出问题了。", "还是有问题。", "还是同样的麻烦。"],
        Offers =
        [
            "您能换个说法吗？",
            "请您换句话说说看。",
            "您能用别的方式问吗？",
            "换几个词也许有用。",
            "请再告诉我一次您想办什么。",
            "我们从另一个角度试试。",
        ],
    };

    private static string[] TryAgain =>
    [
        "要我再试一次吗？", "我再试试，怎么样？", "我能再试一次。",
        "需要重新试一下吗？", "您说一声，我就再试。", "再试一次也许能行。",
    ];

    private static string[] OtherWays =>
    [
        "需要我用别的方法帮您吗？", "别的办法也许行得通。", "别的事情我能帮忙。",
        "我们换个方法试试。", "那我们改做什么呢？",
    ];
}
