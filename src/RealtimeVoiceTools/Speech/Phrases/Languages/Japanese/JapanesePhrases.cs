namespace RealtimeVoiceTools;

/// <summary>Japanese, in the polite register of a call centre.</summary>
internal static class JapanesePhrases
{
    public static VoicePhrases Create() => new()
    {
        Language = "ja",
        Waiting = new()
        {
            Looking = ["お調べいたします。", "確認いたしますので、少々お待ちください。", "ただいま確認しております。", "お調べしますので、少々お待ちくださいませ。", "では、確認してまいります。", "今、お探ししております。"],
            Doing = ["承知いたしました。少々お待ちください。", "ただいま手続きいたします。", "かしこまりました。すぐに取りかかります。", "それでは、お手続きを進めます。", "少々お待ちくださいませ。", "すぐに対応いたします。"],
            Progress =
            [
                "ただいま処理を続けております。", "もう少しお時間をいただいております。", "まだ回答を待っております。", "引き続き対応しておりますので、お待ちください。",
                "お待たせしております。", "まだ処理の途中でございます。", "お時間をいただき、恐れ入ります。",
            ],
            PastWorst =
            [
                "いつもよりかなり時間がかかっております。このままお待ちになりますか、後ほどお伝えしますか、それとも中止しますか。",
                "これほどかかるのは珍しいことです。お待ちいただくか、後ほどお知らせするか、取りやめることもできます。",
                "通常より大幅に長引いております。お待ちになるか、その間に別のご用件を伺うか、おやめになることもできます。",
            ],
        },
        Questions = new()
        {
            What = "ご依頼は、{action}、ということですね。",
            // A noun would need its own counter; this one fits nearly everything.
            HowMany = "全部で{count}件です。",
            CannotBeUndone = "この操作は取り消せません。",
            Plain = "このまま進めてよろしいでしょうか。",
            Again = ["恐れ入りますが、はっきりお答えいただけますか。", "申し訳ございません、聞き取れませんでした。"],
            PressKey = "進める場合は、1を押していただくこともできます。",
            SayNumber = "続けるには、件数の{count}をおっしゃってください。",
            Misheard = ["申し訳ありません、正しく聞き取れたか自信がありません。もう一度おっしゃっていただけますか。", "聞き間違えたかもしれません。何をいたしましょうか。"],
            TrialRun = "これは試験運転ですので、何も変更していません。",
            GivenUp = ["では、そのままにしておきます。", "それでは、変更せずにおきます。"],
            Affirmatives = ["はい", "ええ", "うん", "そうです", "お願いします", "了解"],
        },
        Results = new()
        {
            Done = "完了しました。",
            DoneNamed = "「{name}」が完了しました。",
            Found = "こちらが見つかりました。",
            NoneFound = "{nouns}は見つかりませんでした",
            NothingFound = "何も見つかりませんでした。",
            DoneWithoutDetails = "完了しましたが、詳細はお伝えできません。",
            FoundWithoutDetails = "お調べしましたが、詳細は読み上げられません。",
            AllListed = "{count}件すべてを挙げました。",
            FirstListed = "{count}件のうち{shown}件だけを挙げました。合計をお伝えください。",
            FieldListed = "{field}は{count}件のうち{shown}件を挙げました。",
            TextsShortened = "長い文は短くしてあります。",
            FieldsLeftOut = "{count}項目のうち{shown}項目を示しました。",
            DetailsUnavailable = "詳細は取得できませんでした。",
        },
        Errors = JapaneseErrors.Create(),
        Verification = new()
        {
            Verified = "ありがとうございます。確認できました。",
            Wrong = "暗証番号が違います。",
            OneTryLeft = "あと一回お試しいただけます。",
            TriesLeft = "あと{digits}回お試しいただけます。",
            Locked = "安全のため、今は暗証番号を確認できません。解除まで{wait}かかります。",
            Malformed = "暗証番号として聞き取れませんでした。一桁ずつおっしゃってください。",
            KeyInstead = "キーで入力して、最後にシャープを押していただくこともできます。",
            KeyedIncompletely = "暗証番号が最後まで入力されていません。もう一度入力して、最後にシャープを押してください。",
            TryAgain = "もう一度お試しください。",
            Unavailable = "ただいま暗証番号を確認できませんでした。",
        },
        Transfer = JapaneseTransfer.Create(),
        Words = JapaneseWords.Create(),
        Guidance = GuidancePhrases.In("Japanese"),
        Apologies = ["申し訳ございません、音声が途切れました。", "お返事が途切れて失礼いたしました。", "失礼いたしました、声が届いておりませんでした。"],
        Reconnected = ["失礼いたしました、回線が一度切れました。つながりましたので続けます。", "一時的に途切れましたが、今はつながっております。"],
        Goodbyes = ["お電話ありがとうございました。失礼いたします。", "本日はお電話をいただき、ありがとうございました。"],
    };
}
