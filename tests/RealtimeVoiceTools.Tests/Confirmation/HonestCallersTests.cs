using System.Globalization;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Confirmation;

/// <summary>Whole dialogues of callers who agree: what they asked for is done at the first asking.</summary>
public class HonestCallersTests
{
    public static TheoryData<string> Languages => [.. ConsentCorpus.Languages];

    [Theory]
    [Trait("Case", "109")]
    [MemberData(nameof(Languages))]
    public void Caller_WhoAgrees_IsUnderstoodAtTheFirstAsking(string language) =>
        ShouldBeDone(language, ConsentCorpus.Honest(language, "fourth", "fifth", "sixth"), mostRefused: 0.02);

    /// <summary>These were written to questions that end in words of their own ("Shall I execute the order?"), which callers repeat and the library never says.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Caller_WhoAnswersAnotherWording_IsMostlyUnderstood(string language) =>
        ShouldBeDone(language, ConsentCorpus.Honest(language, "second", "third"), mostRefused: 0.08);

    private static void ShouldBeDone(string language, IReadOnlyList<(string Question, string Words)> dialogues, double mostRefused)
    {
        string[] askedAgain = [.. dialogues.Where(dialogue => !IsDone(language, dialogue.Question, dialogue.Words)).Select(dialogue => dialogue.Words)];

        dialogues.Should().HaveCountGreaterThanOrEqualTo(50);
        ((double)askedAgain.Length / dialogues.Count).Should().BeLessThanOrEqualTo(mostRefused, string.Join(" | ", askedAgain));
    }

    private static bool IsDone(string language, string question, string words)
    {
        // The preview says what is to be done; the library words the question about it.
        var preview = new ConfirmationPreview { Key = "one", Action = ConsentCorpus.ActionOf(question).TrimEnd('.', '?', '。', '？') };
        var asked = new AskedCall(preview: () => preview, configure: options => options.Culture = CultureInfo.GetCultureInfo(language));
        asked.Call.Hears("u1", words);
        asked.Confirms(0.5);
        return asked.Ran;
    }
}
