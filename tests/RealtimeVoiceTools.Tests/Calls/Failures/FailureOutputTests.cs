using System.Text.Json;

namespace RealtimeVoiceTools.Tests.Calls;

public sealed class FailureOutputTests
{
    private static readonly ErrorSpeech Speech = new("I couldn't find that.", "Could you describe it?", false);

    [Fact, Trait("Case", "79")]
    public void Output_OfAFailure_SaysSoAndKeepsWordsAndDetailApart()
    {
        ToolFailure failure = new(ToolErrorType.Validation)
        {
            Detail = "due_date: got \"yesterday\", expected YYYY-MM-DD",
            Parameter = "due_date",
            Candidates = ["today"],
            Attempts = 3,
            RetryAfter = TimeSpan.FromSeconds(1.2),
        };

        JsonElement output = JsonDocument.Parse(FailureOutput.Write(failure, Speech)).RootElement;

        output.GetProperty("success").GetBoolean().Should().BeFalse();
        output.GetProperty("error_type").GetString().Should().Be("validation");
        output.GetProperty("retryable").GetBoolean().Should().BeFalse();
        output.GetProperty("spoken_message").GetString().Should().Be(Speech.SpokenMessage);
        output.GetProperty("suggestion").GetString().Should().Be(Speech.Suggestion);
        output.GetProperty("candidates")[0].GetString().Should().Be("today");
        output.GetProperty("parameter").GetString().Should().Be("due_date");
        output.GetProperty("attempts").GetInt32().Should().Be(3);
        output.GetProperty("retry_after_seconds").GetInt32().Should().Be(2);
        output.GetProperty("detail").GetString().Should().StartWith("due_date");
    }

    [Fact]
    public void Output_OfAPlainFailure_HasNothingMore()
    {
        JsonElement output = JsonDocument.Parse(FailureOutput.Write(new(ToolErrorType.OutcomeUnknown), Speech)).RootElement;

        output.EnumerateObject().Select(p => p.Name).Should().Equal("success", "error_type", "retryable", "spoken_message", "suggestion");
    }

    [Fact]
    public void Output_OfEveryType_HasAWireNameOfItsOwn()
    {
        string[] names = [.. Enum.GetValues<ToolErrorType>().Select(FailureOutput.WireName)];

        names.Should().OnlyHaveUniqueItems().And.BeEquivalentTo(
            "not_found", "ambiguous", "validation", "temporary", "permanent", "timeout", "rate_limited", "permission", "verification_required",
            "locked", "expired", "declined", "cancelled", "unknown_tool", "outcome_unknown", "unknown");
    }

    [Fact]
    public void Output_HugeOrBrokenText_IsBoundedAndValid()
    {
        ToolFailure failure = new(ToolErrorType.Validation) { Detail = new string('x', 100_000) + "\ud83d", Candidates = [.. Enumerable.Repeat("\ud83d" + new string('y', 10_000), 1000)] };

        string output = FailureOutput.Write(failure, Speech with { SpokenMessage = "a\udc00b" });

        output.Length.Should().BeLessThan(4000);
        JsonDocument.Parse(output).RootElement.GetProperty("spoken_message").GetString().Should().Be("a\ufffdb");
    }
}
