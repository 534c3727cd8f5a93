namespace RealtimeVoiceTools;

/// <summary>Dates, times, amounts and nouns in Mandarin.</summary>
internal static class MandarinWords
{
    public static SpokenWords Create() => new()
    {
        Weekdays = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"],
        Months = ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
        Today = "今天",
        Tomorrow = "明天",
        Yesterday = "昨天",
        Date = "{month}{day}日{weekday}",
        DateWithYear = "{year}年{month}{day}日{weekday}",
        DateAndTime = "{date}{time}",
        Hour = "{hour24}点",
        HourAndMinute = "{hour24}点{minute}分",
        Morning = "上午",
        Afternoon = "下午",
        Noon = "中午12点",
        Midnight = "零点",
        About = "大约{amount}",
        FewSeconds = "几秒钟",
        Amount = "{count}{unit}",
        PluralForm = _ => 0,
        Seconds = ["秒"],
        Minutes = ["分钟"],
        Hours = ["个小时"],
        Days = ["天"],
        // Numbers are said before measure words, where two is 两.
        Numbers = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"],
        Space = "",
        Comma = "、",
        Quoted = "“{title}”",
        And = "和",
        Or = "或者",
        Minus = "负",
        Backchannels =
        [
            "嗯", "嗯嗯", "嗯哼", "哦", "哦哦", "噢", "喔", "啊", "唉", "诶", "好", "好的", "好好", "好好好", "好吧", "是", "是的", "是是", "是啊",
            "对", "对对", "对对对", "对的", "行", "明白", "明白了", "知道了", "这样啊", "这样子", "原来如此", "没错", "了解",
        ],
        Partings =
        [
            "再见", "拜拜", "回见", "下次见", "明天见", "晚安", "祝您愉快", "祝你愉快", "祝您生活愉快", "保重", "再会", "慢走",
        ],
        Thanks =
        [
            "谢谢", "谢谢你", "谢谢您", "多谢", "非常感谢", "感谢", "谢谢啦", "您也是", "你也是", "就这些", "没有了", "没别的了", "就这样",
        ],
        On = "开",
        Off = "关",
        Link = "链接",
        System = "系统",
        UnnamedSystem = "系统",
        Anything = "内容",
        // Said after a number, so with a measure word; sentences that name no number do without the noun.
        Entries = "项内容",
        // Mandarin has neither articles nor plurals.
        WithArticle = noun => noun,
        Plural = noun => noun,
        Currencies = new Dictionary<string, CurrencyWords>
        {
            ["AUD"] = new("澳元", "澳元", "分", "分"),
            ["CAD"] = new("加元", "加元", "分", "分"),
            ["CHF"] = new("瑞士法郎", "瑞士法郎", "生丁", "生丁"),
            ["CNY"] = new("元", "元", "分", "分") { Tenth = "角" },
            ["EUR"] = new("欧元", "欧元", "欧分", "欧分"),
            ["GBP"] = new("英镑", "英镑", "便士", "便士"),
            ["HKD"] = new("港元", "港元", "分", "分") { Tenth = "角" },
            ["INR"] = new("卢比", "卢比", "派沙", "派沙"),
            ["JPY"] = new("日元", "日元"),
            ["SEK"] = new("瑞典克朗", "瑞典克朗", "欧尔", "欧尔"),
            ["USD"] = new("美元", "美元", "美分", "美分"),
        },
    };
}
