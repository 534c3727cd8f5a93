using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Sessions.Fillers;

public class FillerWordsTests
{
    private static readonly WaitingPhrases Phrases = new();

    [Fact]
    public void Phrases_OverManyWaits_AreVariedAndNeverTheSameWithinThree()
    {
        var words = new FillerWords(Phrases, new Random(5));
        string[] said = [.. Enumerable.Range(0, 300).Select(i => i % 3 == 0 ? words.First([Entry(readOnly: false)]) : words.Next())];

        for (int i = 3; i < said.Length; i++)
            said[(i - 3)..i].Should().NotContain(said[i]);
        said.Distinct().Should().HaveCount(Phrases.Doing.Count + Phrases.Progress.Count);
    }

    [Fact]
    public void Lookup_IsBridgedWithWordsOfLooking()
    {
        new FillerWords(Phrases, new Random(1)).First([Entry(readOnly: true)]).Should().BeOneOf(Phrases.Looking);
        new FillerWords(Phrases, new Random(1)).First([Entry(readOnly: true), Entry(readOnly: false)]).Should().BeOneOf(Phrases.Doing);
    }

    [Fact]
    public void ToolsOwnLine_IsSaidFirstButNotAgainAtOnce()
    {
        var words = new FillerWords(Phrases, new Random(1));

        words.First([Entry(readOnly: true, "Asking the airline.")]).Should().Be("Asking the airline.");
        words.First([Entry(readOnly: true, "Asking the airline.")]).Should().BeOneOf(Phrases.Looking);
    }

    [Fact]
    public void Report_OnlyTheNewestIsSaidAndOnce()
    {
        var words = new FillerWords(Phrases, new Random(1));
        words.Progressed("I have asked the first airline.");
        words.Progressed("I have asked two airlines.");

        words.Next().Should().Be("I have asked two airlines.");
        words.Next().Should().BeOneOf(Phrases.Progress);
    }

    [Fact]
    public void Report_ThatWasJustSaid_IsNotRepeated()
    {
        var words = new FillerWords(Phrases, new Random(1));
        words.Progressed("Half of it is done.");
        words.Next();
        words.Progressed("Half of it is done.");

        words.Next().Should().BeOneOf(Phrases.Progress);
    }

    [Theory]
    [InlineData("a \"quoted\" report", "a 'quoted' report")]
    [InlineData("  spaces around  ", "spaces around")]
    public void Report_IsMadeSayable(string report, string said)
    {
        var words = new FillerWords(Phrases, new Random(1));
        words.Progressed(report);

        words.Next().Should().Be(said);
    }

    [Fact]
    public void Report_ThatIsTooLong_IsCutBetweenWords()
    {
        var words = new FillerWords(Phrases, new Random(1));
        words.Progressed(string.Join(' ', Enumerable.Repeat("reporting", 100)));

        string said = words.Next();
        said.Length.Should().BeLessThanOrEqualTo(160);
        said.Should().EndWith("reporting");
    }

    private static CallEntry Entry(bool readOnly, string? filler = null) => new(1, "c1", "look", "r1", TimeSpan.Zero)
    {
        Tool = new ToolScript().Add("look", 1, new VoiceToolTraits { ReadOnly = readOnly, Filler = filler }).Tools[0],
    };
}
