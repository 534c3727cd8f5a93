using static RealtimeVoiceTools.Tests.TestTools;

namespace RealtimeVoiceTools.Tests.Speech;

/// <summary>Japanese and Chinese write no spaces between words.</summary>
public sealed class UnspacedTextTests
{
    [Theory]
    [InlineData("確認いたします。", 4)]
    [InlineData("请稍等，我看一下。", 4)]
    [InlineData("タスク12件", 3)]
    [InlineData("会議 room 3", 3)]
    [InlineData("two words", 2)]
    public void Words_OfUnspacedText_AreTwoSignsEach(string text, int words) => SpokenText.CountWords(text).Should().Be(words);

    [Theory]
    [InlineData("会議資料の確認と提出", 3, "会議資料の確…")]
    [InlineData("会議資料", 3, "会議資料")]
    [InlineData("会議、資料を確認", 2, "会議、資料…")]
    [InlineData("会議、資料を確認", 1, "会議…")]
    [InlineData("Review of 提案書の内容", 3, "Review of 提案…")]
    [InlineData("Review of the proposal", 2, "Review of…")]
    public void Title_OfUnspacedText_IsCutBetweenSigns(string title, int words, string cut)
    {
        SpokenText.Title(title, Phrases.Words, words).Should().Be(cut);
        SpokenText.CountWords(cut).Should().BeLessOrEqualTo(words);
    }

    [Fact]
    public void Title_InBracketsAlready_LosesThem() => SpokenText.Title("「会議」", Phrases.Words).Should().Be("会議");

    [Fact]
    public void Limit_KeepsWholeSentences_AndPutsNoSpaceBetween()
    {
        SpokenText.Limit("一つ目です。二つ目です。三つ目です。", 7).Should().Be("一つ目です。二つ目です。");
        SpokenText.Limit("First one. Second one. Third one.", 4).Should().Be("First one. Second one.");
    }

    [Fact]
    public void Sentences_OfUnspacedText_EndAtItsMarks() => SpokenText.Sentences("はい。本当ですか？また！").Should().Equal("はい。", "本当ですか？", "また！");

    [Fact]
    public void Address_BetweenSigns_IsReplacedAlone() =>
        SpokenText.Clean("詳細はhttps://example.com/a?b=1をご覧ください。", In("ja").Words).Should().Be("詳細はリンクをご覧ください。");

    [Theory]
    [InlineData("one two three", 9, "one two")]
    [InlineData("one two three", 7, "one two")]
    [InlineData("one two", 7, "one two")]
    [InlineData("OK 資料を確認しています", 8, "OK 資料を確認")]
    [InlineData("unbreakable", 5, "unbre")]
    [InlineData("ab😀cd", 3, "ab")]
    public void Progress_ThatIsTooLong_EndsAtAWord(string text, int length, string clipped) => UnspacedText.Clip(text, length).Should().Be(clipped);

    [Theory]
    [InlineData("「{title}」を追加しました、期限は{due}です。", "「会議」を追加しました、期限は明日です。", "「会議」を追加しました。")]
    [InlineData("已添加“{title}”，{due}到期。", "已添加“会議”，明日到期。", "已添加“会議”。")]
    [InlineData("{title}です。{due}です。", "会議です。明日です。", "会議です。")]
    public void Done_InUnspacedText_LeavesOutWhatIsMissing(string template, string whole, string without)
    {
        DoneTemplate.Fill(template, slot => slot == "title" ? "会議" : "明日").Should().Be(whole);
        DoneTemplate.Fill(template, slot => slot == "title" ? "会議" : null).Should().Be(without);
    }
}
