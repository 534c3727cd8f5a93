using RealtimeVoiceTools;

namespace RealtimeVoiceTools.Tests.Tools;

/// <summary>Binds arguments on a fixed clock: Friday 27 November 2026, 15:00 in Berlin.</summary>
internal static class Arguments
{
    public static TimeZoneInfo Berlin { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public static BindingOptions Options { get; } = new()
    {
        Now = new DateTimeOffset(2026, 11, 27, 15, 0, 0, TimeSpan.FromHours(1)),
        TimeZone = Berlin,
    };

    public static BindingResult Bind(VoiceTool tool, string json) => ArgumentBinder.Bind(tool, json, Options);

    /// <summary>The one value of a tool with one parameter.</summary>
    public static object? Value(VoiceTool tool, string json) => Bound(tool, $$"""{"value":{{json}}}""").Values![0];

    /// <summary>The one error for the one value of a tool.</summary>
    public static ArgumentError Error(VoiceTool tool, string json) => Refused(tool, $$"""{"value":{{json}}}""").Errors.Should().ContainSingle().Subject;

    public static BindingResult Bound(VoiceTool tool, string json)
    {
        BindingResult result = Bind(tool, json);
        result.Detail.Should().BeNull("{0} is fine", json);
        result.Values.Should().NotBeNull();
        return result;
    }

    public static BindingResult Refused(VoiceTool tool, string json)
    {
        BindingResult result = Bind(tool, json);
        result.Values.Should().BeNull("{0} is wrong", json);
        result.Errors.Should().NotBeEmpty();
        return result;
    }

    /// <summary>What a round trip through canonical JSON gives.</summary>
    public static object?[] Again(VoiceTool tool, object?[] values) => Bound(tool, ArgumentBinder.Canonical(tool, values)).Values!;
}
