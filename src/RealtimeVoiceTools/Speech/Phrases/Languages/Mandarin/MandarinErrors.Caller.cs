namespace RealtimeVoiceTools;

/// <summary>What the caller can mend.</summary>
internal static partial class MandarinErrors
{
    private static ErrorWording NotFound => new()
    {
        First =
        [
            "没有找到叫“{subject}”的{a_noun}。您说的是{candidates}吗？",
            "我这里看不到“{subject}”。是不是{candidates}？",
            "没有和“{subject}”完全一样的。会不会是{candidates}？",
            "这个名称没有找到。您指的是{candidates}吗？",
            "没有找到叫“{subject}”的{a_noun}。",
            "这里没有叫“{subject}”的。",
            "我查了“{subject}”，没有结果。",
            "很抱歉，没有找到。",
            "我这里没有相符的内容。",
            "我查过了，这里没有。",
        ],
        Again =
        [
            "还是没有“{subject}”。会是{candidates}吗？",
            "“{subject}”不在这里。是{candidates}吗？",
            "“{subject}”没有结果。{candidates}呢？",
            "还是找不到“{subject}”。",
            "也没有“{subject}”。",
            "“{subject}”这次也没有。",
            "还是没有找到。",
            "这个也没有。",
            "仍然没有结果。",
        ],
        Offers =
        [
            "您换个说法，或者我把列表念给您听。",
            "说出名称的一部分就够了。",
            "需要我把列表念一遍吗？",
            "名称里的一个词就行。",
            "说排在第几个也行。",
            "我能一个一个念给您听。",
        ],
    };

    private static ErrorWording Ambiguous => new()
    {
        First =
        [
            "符合“{subject}”的不止一个。是{candidates}中的哪一个？",
            "“{subject}”可能指{candidates}。您说的是哪个？",
            "我找到了好几个。您指的是{candidates}中的哪一个？",
            "符合“{subject}”的不止一个。",
            "符合的不止一个。",
            "有好几个都符合您说的。",
            "这可能指好几个。",
        ],
        Again =
        [
            "是{candidates}中的哪个？",
            "还是有好几个，可能是{candidates}。",
            "请从{candidates}中选一个。",
            "还有好几个。",
            "还是不止一个。",
            "仍然分不清。",
        ],
        Offers =
        [
            "说出全名就清楚了。",
            "请告诉我它有什么不同。",
            "说它排在第几个也行。",
            "我能完整地念给您听。",
            "名称里再多说一个词就行。",
            "您也能说是哪一天的。",
        ],
    };

    private static ErrorWording Validation => new()
    {
        First =
        [
            "{parameter}不能是{got}。换成{allowed}怎么样？",
            "{got}不能用作{parameter}。{allowed}合适吗？",
            "{parameter}用{got}不行。改成{allowed}，您看呢？",
            "{parameter}不能是{got}。",
            "{got}不能用作{parameter}。",
            "这个{parameter}用不了。",
            "{parameter}有点问题。",
            "{parameter}不合适。",
            "您说的内容里有一项不合适。",
            "其中一部分不符合要求。",
            "有个细节我用不了。",
        ],
        Again =
        [
            "不能是{got}。{allowed}呢？",
            "{got}不行。换{allowed}吗？",
            "这个{parameter}也不行。",
            "{parameter}还是不对。",
            "{parameter}得换一个。",
            "还是不合适。",
            "还有一处不对。",
            "这个也用不了。",
        ],
        Offers =
        [
            "请您换一个{parameter}。",
            "别的{parameter}也许就行。",
            "请再说一遍{parameter}。",
            "您能换个说法吗？",
            "请再告诉我一次您想办什么。",
            "您想改哪一项？",
            "请您把信息再说一遍。",
            "任何一部分都能改。",
            "换一个值会有帮助。",
        ],
    };

    private static ErrorWording PastDate => new()
    {
        First =
        [
            "{parameter}定在{got}，这天已经过了。{allowed}怎么样？",
            "{got}是过去的日子。{parameter}改成{allowed}吗？",
            "{parameter}没法定在{got}，那天已经过去了。换成{allowed}，您看呢？",
            "那一天已经过去了。",
        ],
        Again =
        [
            "那天已经过了。{allowed}呢？",
            "还是过去的日子。{allowed}吗？",
            "{got}过了。换成{allowed}？",
            "那一天也过了。",
        ],
        Offers =
        [
            "请您换一个{parameter}。",
            "从今天起哪天都行。",
            "请告诉我您想要哪一天。",
            "说星期几就够了，比如下星期一。",
            "说几天以后也行。",
            "哪一天对您方便？",
        ],
    };

    private static ErrorWording VerificationRequired => new()
    {
        First = ["我得先核实您的身份。", "在那之前，需要确定是您本人。", "这只对已核实身份的客户开放。"],
        Again = ["还需要核实身份。", "不核实就不能办。", "得先核实。"],
        Offers =
        [
            "我们现在开始核实吗？",
            "在那之前，别的事我能帮您。",
            "有些业务不需要核实。",
            "您准备妥当就告诉我。",
            "这段时间要不要先办别的？",
            "核实以后我们再回来办。",
        ],
    };

    private static ErrorWording Locked => new()
    {
        First =
        [
            "错误次数太多，已锁定，要等{wait}。",
            "因为多次出错，这里还要锁定{wait}。",
            "已经锁定了，{wait}后才会解锁。",
            "错误次数太多，已经锁定了。",
            "因为多次出错，这里锁住了。",
            "为了安全，现在锁定了。",
        ],
        Again = ["还要锁定{wait}。", "还在锁定中。", "锁定还没解除。", "我还打不开。"],
        Offers =
        [
            "您稍后再试试。",
            "现在我能帮您办别的事。",
            "只有等待才能解锁。",
            "别的业务还能办。",
            "请您晚些时候再来办。",
            "现在还有别的事吗？",
        ],
    };

    private static ErrorWording Expired => new()
    {
        First = ["没有及时收到答复，所以我没有办。", "这个问题已经过时，什么都没有改动。", "时间到了，我就没有动。"],
        Again = ["又没有及时收到答复。", "这次还是晚了。", "时间又到了。"],
        Offers =
        [
            "您还想办吗？", "我再问您一次，怎么样？", "还想办的话，请告诉我。",
            "您能重新提出来。", "我们能从头开始。", "随时再跟我说一声。",
        ],
    };

    private static ErrorWording Declined => new()
    {
        First = ["明白，那我不办了。", "知道了，我就不动了。", "没有做任何更改。"],
        Again = ["那这个不办。", "我不去动它。", "听您的，不改。"],
        Offers = Next,
    };

    private static ErrorWording Cancelled => new()
    {
        First = ["还没开始我就停下了。", "明白，这件事取消了。", "这件事我放下了。"],
        Again = ["这个也取消了。", "停下了。", "那件事我也放下了。"],
        Offers = Next,
    };

    private static string[] Next =>
    [
        "还有别的事吗？", "您想改办什么？", "还有什么能帮您的？",
        "请告诉我您想做什么。", "您想改一改内容吗？", "接下来办什么？",
    ];
}
