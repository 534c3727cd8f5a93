namespace RealtimeVoiceTools;

/// <summary>Dates, times, amounts and nouns in Japanese.</summary>
internal static class JapaneseWords
{
    public static SpokenWords Create() => new()
    {
        Weekdays = ["日曜日", "月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日"],
        Months = ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
        Today = "今日",
        Tomorrow = "明日",
        Yesterday = "昨日",
        Date = "{month}{day}日{weekday}",
        DateWithYear = "{year}年{month}{day}日{weekday}",
        DateAndTime = "{date}の{time}",
        Hour = "{hour24}時",
        HourAndMinute = "{hour24}時{minute}分",
        Morning = "午前",
        Afternoon = "午後",
        Noon = "正午",
        Midnight = "午前0時",
        About = "約{amount}",
        FewSeconds = "数秒",
        Amount = "{count}{unit}",
        PluralForm = _ => 0,
        Seconds = ["秒"],
        Minutes = ["分"],
        Hours = ["時間"],
        Days = ["日間"],
        Numbers = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"],
        Space = "",
        Comma = "、",
        Quoted = "「{title}」",
        And = "と",
        Or = "または",
        Minus = "マイナス",
        Backchannels =
        [
            "はい", "はいはい", "ええ", "ええ、ええ", "うん", "うんうん", "ううん", "ふん", "ふうん", "ふーん", "へえ", "へー", "ほう", "ああ", "あー", "おお",
            "んー", "なるほど", "なるほどね", "なるほどですね", "そうですか", "そうですね", "そうなんですね", "そうなんだ", "はあ", "分かりました", "わかりました", "オッケー",
        ],
        Partings =
        [
            "さようなら", "さよなら", "失礼します", "失礼いたします", "それでは失礼します", "では失礼します", "バイバイ", "じゃあね", "じゃあまた", "それではまた", "ではまた", "またね", "また今度", "おやすみなさい",
            "よい一日を",
        ],
        Thanks =
        [
            "ありがとう", "ありがとうございます", "ありがとうございました", "どうもありがとう", "どうもありがとうございました", "どうも", "感謝します", "以上です", "それだけです", "大丈夫です", "結構です",
        ],
        On = "オン",
        Off = "オフ",
        Link = "リンク",
        System = "システム",
        UnnamedSystem = "システム",
        Anything = "もの",
        Entries = "項目",
        // Japanese has neither articles nor plurals.
        WithArticle = noun => noun,
        Plural = noun => noun,
        Currencies = new Dictionary<string, CurrencyWords>
        {
            ["AUD"] = new("オーストラリアドル", "オーストラリアドル", "セント", "セント"),
            ["CAD"] = new("カナダドル", "カナダドル", "セント", "セント"),
            ["CHF"] = new("スイスフラン", "スイスフラン", "サンチーム", "サンチーム"),
            ["CNY"] = new("人民元", "人民元", "分", "分"),
            ["EUR"] = new("ユーロ", "ユーロ", "セント", "セント"),
            ["GBP"] = new("ポンド", "ポンド", "ペンス", "ペンス"),
            ["INR"] = new("ルピー", "ルピー", "パイサ", "パイサ"),
            ["JPY"] = new("円", "円"),
            ["KRW"] = new("ウォン", "ウォン"),
            ["SEK"] = new("スウェーデンクローナ", "スウェーデンクローナ", "オーレ", "オーレ"),
            ["USD"] = new("ドル", "ドル", "セント", "セント"),
        },
    };
}
