using System.ComponentModel;
using System.Text;
using System.Text.Json.Serialization;
using RealtimeVoiceTools;

namespace RealtimeVoiceTools.Tests.Tools.Delegates;

public sealed partial class ForeignTypeTests
{
    private static readonly VoiceTool Tool = VoiceTool.FromDelegate(
        "book", "Books it.", ([Description("The trip.")] Trip trip) => trip, types: TripContext.Default);

    [Fact]
    public void Foreign_Schema_ComesFromTheUsersContract() => Encoding.UTF8.GetString(Tool.Schema.Span).Should().Be(
        """{"type":"object","properties":{"trip":{"type":"object","properties":{"when":{"type":"string","format":"date-time"},"stops":{"type":"array","items":{"type":"string"}}},"required":["when","stops"],"description":"The trip."}},"required":["trip"],"additionalProperties":false}""");

    [Fact]
    public void Foreign_Value_IsReadAndWrittenByTheContract()
    {
        object?[] values = Arguments.Bound(Tool, """{"trip":{"when":"2026-11-27T09:00:00","stops":["Ulm"]}}""").Values!;

        values[0].Should().BeEquivalentTo(new Trip(new DateTime(2026, 11, 27, 9, 0, 0), ["Ulm"]));
        ArgumentBinder.Canonical(Tool, values).Should().Be("""{"trip":{"when":"2026-11-27T09:00:00","stops":["Ulm"]}}""");
    }

    [Theory]
    [InlineData("""{"trip":{"when":"soon","stops":[]}}""", "trip: expected a value that fits the schema, got an object that does not fit")]
    [InlineData("""{"trip":{"when":"2026-11-27T09:00:00","stops":["\ud83d"]}}""", "trip: expected a value that fits the schema, got an object that does not fit")]
    [InlineData("""{"trip":null}""", "trip: expected a value that fits the schema, got null")]
    [InlineData("""{"trip":7}""", "trip: expected a value that fits the schema, got a number that does not fit")]
    [InlineData("""{"trip":{"when":"2026-11-27T09:00:00","stops":[],"When":"2026-11-28T09:00:00"}}""", "trip.When: expected one value, got more than one")]
    [InlineData("""{"trip":{"when":"2026-11-27T09:00:00","stops":[{"a":1,"\u0041":2}]}}""", "trip.A: expected one value, got more than one")]
    public void Foreign_WrongValue_IsRefusedWithoutItsText(string json, string detail) =>
        Arguments.Refused(Tool, json).Detail.Should().Be(detail);

    [Fact]
    public void Foreign_TypeThatTheContextDoesNotName_IsRefused() =>
        FluentActions.Invoking(() => VoiceTool.FromDelegate("book", "Books it.", ([Description("When.")] DateTime when) => { }, types: TripContext.Default))
            .Should().Throw<ArgumentException>().WithMessage("*unsupported type 'DateTime'*");

    public sealed record Trip(DateTime When, List<string> Stops);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Trip))]
    public sealed partial class TripContext : JsonSerializerContext;
}
