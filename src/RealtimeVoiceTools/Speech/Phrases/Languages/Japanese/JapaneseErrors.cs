namespace RealtimeVoiceTools;

/// <summary>What did not work, in Japanese.</summary>
internal static partial class JapaneseErrors
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
        DidYouMean = ["{candidates}のことでしょうか。", "もしかして{candidates}でしょうか。", "{candidates}ではないでしょうか。"],
        GiveUp =
        [
            "申し訳ございませんが、これ以上は進められません。", "ただいまは対応できない状況です。", "私のほうでできるのはここまでです。",
            "あいにく、うまくいきません。", "この方法では難しいようです。", "恐れ入りますが、今は完了できません。",
        ],
        SomethingElse =
        [
            "ほかにお手伝いできることはございますか。", "別のご用件を伺いましょうか。", "ほかのことでお役に立てますでしょうか。",
            "この件は、いったん置いておきましょう。", "別の件でしたらお手伝いできます。", "代わりに何をいたしましょうか。",
        ],
        HandOver =
        [
            "担当者におつなぎしましょうか。", "担当の者が代わりに承れます。いかがでしょうか。", "担当者に引き継ぐこともできます。",
            "担当の者とお話しになりますか。", "この先は担当者が伺いましょうか。", "担当者のほうがお力になれると思います。",
        ],
        CallBack =
        [
            "この件で折り返しお電話いたしましょうか。", "折り返しのお電話をご希望ですか。", "担当者からお電話するよう手配できます。",
            "折り返しがよいかもしれません。ご都合がつきますでしょうか。", "係の者からご連絡することもできます。", "折り返しのご連絡を依頼しましょうか。",
        ],
        UseApp =
        [
            "こちらはアプリでお手続きいただけます。", "この件はアプリのほうが便利です。", "恐れ入りますが、アプリをご利用ください。",
            "アプリのほうが簡単かもしれません。", "アプリをご確認ください。", "アプリからご自身でお試しいただけます。",
        ],
    };
}
