using System.Globalization;

namespace RealtimeVoiceTools.Tests.Verification.Digits;

[Trait("Case", "120")]
public sealed class SpokenPinReaderTests
{
    public static TheoryData<string> Languages => [.. VoicePhrases.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Renderings_AreReadAsWritten_OrNotAtAll(string language)
    {
        SpokenPinReader reader = Reader(language);

        string[] wrong = [.. Renderings(language).Where(one => reader.Read(one.Text) != one.Digits).Select(one => $"{one.Text}: {reader.Read(one.Text) ?? "-"}")];

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Renderings_AreMany() => VoicePhrases.Languages.Sum(language => Renderings(language).Count).Should().BeGreaterThanOrEqualTo(200);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Digits_OneByOne_InThePhrasesOfTheLanguage_AreRead(string language)
    {
        // The agent's own words for small numbers are written elsewhere: both must be the same language.
        IReadOnlyList<string> words = VoicePhrases.For(CultureInfo.GetCultureInfo(language)).Words.Numbers;
        SpokenPinReader reader = Reader(language);
        var random = new Random(11);
        for (int i = 0; i < 500; i++)
        {
            int[] digits = [.. Enumerable.Range(0, random.Next(4, 9)).Select(_ => random.Next(10))];
            string pin = string.Concat(digits);
            string said = string.Join(language is "ja" or "zh" ? "、" : " ", digits.Select(digit => words[digit]));
            string? read = reader.Read(said);

            if (pin.Length == 8 && pin[..4] == pin[4..])
                read.Should().BeNull();
            else
                read.Should().Be(pin);
        }
    }

    [Fact]
    public void Tens_WithAUnitBehind_AreReadWhereOnlyOneReadingHasTheLength()
    {
        var exact = new SpokenPinReader(DigitLanguages.For(CultureInfo.GetCultureInfo("en")), 4, 4);

        exact.Read("forty seven eleven").Should().Be("4711");
        exact.Read("twenty two oh one").Should().Be("2201", "20 2 0 1 has five digits");
        exact.Read("forty seven").Should().BeNull();
        exact.Read("four seven one one two").Should().BeNull();
    }

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("")]
    public void Language_ThatIsNotKnown_IsReadAsEnglish(string culture) =>
        new SpokenPinReader(DigitLanguages.For(CultureInfo.GetCultureInfo(culture)), 4, 8).Read("four seven one one").Should().Be("4711");

    [Theory]
    [InlineData("\ud83d\ud83d4711")]
    [InlineData("\ud800")]
    [InlineData("----")]
    [InlineData("\0\0\0\0")]
    public void Garbage_IsNoPin_AndNoException(string text) => Reader("en").Read(text).Should().BeNull();

    [Fact]
    public void AnyText_IsReadOrNot_ButAlwaysAsDigitsOfTheLength()
    {
        SpokenPinReader reader = Reader("en");
        string[] pieces = ["four", "forty", "forty-", "seven", "double", "triple", " ", "-", "oh", "4", "11", "twenty", "uh", "my pin is", "½", "ten", "é", "四", "ー", "\ud800"];
        var random = new Random(5);
        for (int i = 0; i < 5000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(0, 40)).Select(_ => pieces[random.Next(pieces.Length)] + (random.Next(2) == 0 ? " " : string.Empty)));
            if (reader.Read(text) is { } read)
                read.Should().MatchRegex("^[0-9]{4,8}$");
            _ = reader.LooksLikePin(text);
        }
    }

    [Theory]
    [InlineData("en", "four seven one one", true)]
    [InlineData("en", "So the thing is four seven one one and I want it gone", true)]
    [InlineData("en", "4711", true)]
    [InlineData("en", "47 11", true)]
    [InlineData("en", "four seven", true)]
    [InlineData("en", "my number is 030 1234567", true)]
    [InlineData("en", "double five oh nine please", true)]
    [InlineData("en", "clear my three tasks", false)]
    [InlineData("en", "yes please", false)]
    [InlineData("en", "one", false)]
    [InlineData("en", "at ten o'clock on the 12th", false)]
    [InlineData("de", "siebenundvierzig elf", true)]
    [InlineData("ja", "暗証番号は四七一一です", true)]
    [InlineData("zh", "四七一一", true)]
    [InlineData("zh", "删除第一个", false)]
    public void LooksLikePin_SeesDigitsInARow(string language, string text, bool expected) => Reader(language).LooksLikePin(text).Should().Be(expected);

    private static SpokenPinReader Reader(string language) => new(DigitLanguages.For(CultureInfo.GetCultureInfo(language)), 4, 8);

    private static List<(string Text, string? Digits)> Renderings(string language)
    {
        using Stream file = typeof(SpokenPinReaderTests).Assembly.GetManifestResourceStream($"PinRenderings.{language}.tsv")!;
        using var reader = new StreamReader(file);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).Select(parts => (parts[1], parts[0] == "-" ? null : parts[0]))];
    }
}
