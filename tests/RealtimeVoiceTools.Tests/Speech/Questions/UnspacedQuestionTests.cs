using static RealtimeVoiceTools.Tests.TestTools;

namespace RealtimeVoiceTools.Tests.Speech;

public sealed class UnspacedQuestionTests
{
    private static readonly VoiceToolTraits Deletes = new() { Noun = "タスク", Destructive = true, Bulk = true };

    private static readonly VoiceTool Clear =
        Tool(Deletes, name: "clear_tasks", parameters: [new ToolParameter("title", ValueConverters.String), new ToolParameter("due_date", ValueConverters.DateOnly)]);

    [Theory]
    [InlineData("ja", "「会議の準備」を削除する", "ご依頼は、「会議の準備」を削除する、ということですね。全部で7件です。この操作は取り消せません。このまま進めてよろしいでしょうか。")]
    [InlineData("zh", "删除“准备会议”", "您想删除“准备会议”。一共7项。这个操作无法撤销。现在为您办理吗？")]
    [InlineData("zh", "删除全部7个任务", "您想删除全部7个任务。这个操作无法撤销。现在为您办理吗？")]
    [InlineData("nl", "'Review' verwijderen", "U wilt 'Review' verwijderen. Het gaat in totaal om 7 taken. Dit kan niet ongedaan worden gemaakt. Zal ik doorgaan?")]
    [InlineData("pl", "usunąć 'Review'", "Rozumiem, że mam usunąć 'Review'. Liczba pozycji: 7. Tego nie da się cofnąć. Czy mam to zrobić?")]
    public void Question_OfAPreview_ReadsAsTheLanguageIsWritten(string language, string action, string question) =>
        Ask(language, Tool(Deletes with { Noun = language == "nl" ? "taak" : "タスク" }, name: "clear_tasks"), new() { Key = "k", Action = action, Count = 7 }).Should().Be(question);

    [Theory]
    [InlineData("ja", "clear tasks「会議」、due date 11月23日月曜日")]
    [InlineData("zh", "clear tasks“会議”、due date 11月23日星期一")]
    [InlineData("nl", "clear tasks '会議', due date maandag 23 november")]
    public void Question_OfArguments_QuotesAndListsAsTheLanguageDoes(string language, string action) =>
        Ask(language, Clear, null, ("title", "会議"), ("due_date", new DateOnly(2026, 11, 23))).Should().Contain(action);

    [Theory]
    [InlineData("ja", "「", "」")]
    [InlineData("zh", "“", "”")]
    public void Question_LongTitle_IsCutInsideItsQuotes(string language, string open, string close)
    {
        string title = string.Concat(Enumerable.Repeat("会議資料", 30));
        string asked = Ask(language, Clear, new() { Key = "k", Action = $"{open}{title}{close}X" });

        asked.Should().Contain($"{open}{string.Concat(Enumerable.Repeat("会議資料", 4))}…{close}X");
        SpokenText.CountWords(asked).Should().BeLessOrEqualTo(ConfirmationQuestion.MaxWords);
    }

    [Theory]
    [InlineData("ja", "「はい」を消す", "はい")]
    [InlineData("zh", "删除“好的”", "好的")]
    [InlineData("pl", "usunąć 'Tak!'", "Tak")]
    [InlineData("nl", "'Ja' wissen", "Ja")]
    public void Question_YesInATitle_DoesNotSurvive(string language, string action, string yes) =>
        Ask(language, Clear, new() { Key = "k", Action = action }).Should().NotContain(yes);

    private static string Ask(string language, VoiceTool tool, ConfirmationPreview? preview, params (string Name, object? Value)[] arguments) =>
        ConfirmationQuestion.Render(In(language), tool, preview, arguments, Now, TimeZoneInfo.Utc);
}
