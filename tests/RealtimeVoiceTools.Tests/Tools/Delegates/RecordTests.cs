using System.Text.Json.Serialization;
using RealtimeVoiceTools;

namespace RealtimeVoiceTools.Tests.Tools.Delegates;

public sealed class RecordTests
{
    [Fact]
    public void Record_WithSettableProperties_IsMadeByItsInitializer()
    {
        object? value = Arguments.Value(SampleTools.Taking<Settings>(), """{"name":"x","size":2}""");

        value.Should().BeEquivalentTo(new Settings { Name = "x", Size = 2, Note = null });
        Arguments.Error(SampleTools.Taking<Settings>(), """{"name":"x"}""").Path.Should().Be("value.size");
        Arguments.Error(SampleTools.Taking<Settings>(), """{"size":1}""").Path.Should().Be("value.name");
    }

    [Fact]
    public void Record_NamesAndIgnoredProperties_AreHonoured()
    {
        VoiceTool tool = SampleTools.Taking<Renamed>();

        Arguments.Value(tool, """{"colour":"red"}""").Should().Be(new Renamed("red"));
        Arguments.Error(tool, """{"colour":"red","hidden":1}""").Path.Should().Be("value.hidden");
    }

    [Fact]
    public void Record_Struct_IsMadeToo() =>
        Arguments.Value(SampleTools.Taking<Point>(), """{"x":1,"y":2}""").Should().Be(new Point(1, 2));

    [Fact]
    public void Record_ThatRefusesItsValues_IsAnErrorWithoutTheirText() =>
        Arguments.Error(SampleTools.Taking<Even>(), """{"number":3}""").ToString().Should()
            .Be("value: expected an object with number, got values that do not go together");

    [Fact]
    public void Record_Inherited_HasThePropertiesOfItsBaseFirst() =>
        Arguments.Error(SampleTools.Taking<Derived>(), "1").Expected.Should().Be("an object with first, second");

    public sealed record Settings
    {
        public required string Name { get; init; }

        public int Size { get; set; }

        public string? Note { get; init; }

        public string Summary => Name + Size;
    }

    public sealed record Renamed([property: JsonPropertyName("colour")] string Color)
    {
        [JsonIgnore]
        public int Hidden { get; set; }
    }

    public readonly record struct Point(int X, int Y);

    public record Base(int First);

    public sealed record Derived(int First, int Second) : Base(First);

    public sealed record Even
    {
        public Even(int number) => Number = number % 2 == 0 ? number : throw new ArgumentException($"{number} is secret", nameof(number));

        public int Number { get; }
    }
}
