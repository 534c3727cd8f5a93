using System.Globalization;
using System.Text.Json;

namespace RealtimeVoiceTools.Testing;

/// <summary>What the model got back for one call, and what became of the call.</summary>
/// <remarks>Immutable. The expectations throw <see cref="ScriptFailedException"/>, and return the reply so that they can be chained.</remarks>
public sealed class ToolReply
{
    private readonly Func<string> transcript;

    internal ToolReply(string tool, string callId, string arguments, string output, ToolErrorType? errorType, IReadOnlyList<ToolRun> runs, Func<string> transcript)
    {
        this.transcript = transcript;
        Tool = tool;
        CallId = callId;
        Arguments = arguments;
        Output = output;
        ErrorType = errorType;
        Runs = runs.Count;
        Duration = runs is [.., { EndedAt: { } ended } last] ? ended - last.StartedAt : TimeSpan.Zero;
        using JsonDocument document = JsonDocument.Parse(output);
        Json = document.RootElement.Clone();
    }

    /// <summary>The tool's name.</summary>
    public string Tool { get; }

    /// <summary>The provider's id of the call.</summary>
    public string CallId { get; }

    /// <summary>The arguments as the model wrote them.</summary>
    public string Arguments { get; }

    /// <summary>The JSON text that the model reads.</summary>
    public string Output { get; }

    /// <summary>The same, parsed: one object.</summary>
    public JsonElement Json { get; }

    /// <summary>How it failed; null for a success and for a question.</summary>
    public ToolErrorType? ErrorType { get; }

    /// <summary>The tool did what was asked.</summary>
    public bool Succeeded => Flag("success");

    /// <summary>The caller has to be asked first.</summary>
    public bool AsksFirst => Flag("needs_confirmation");

    /// <summary>The sentence for the caller: the message of a success, the question, or what is said of a failure. Empty where there is none.</summary>
    public string Message => Text("message") ?? Text("spoken_message") ?? string.Empty;

    /// <summary>How often the tool's own code ran for this call: 0 for one that was refused or asked about, more than 1 after retries.</summary>
    public int Runs { get; }

    /// <summary>How long the last run took on the conversation's clock.</summary>
    public TimeSpan Duration { get; }

    /// <summary>The tool did what was asked.</summary>
    public ToolReply ShouldSucceed() => Check(Succeeded, "to succeed");

    /// <summary>The call failed in this way.</summary>
    public ToolReply ShouldFail(ToolErrorType type) => Check(ErrorType == type, string.Create(CultureInfo.InvariantCulture, $"to fail as {FailureOutput.WireName(type)}"));

    /// <summary>The caller is asked first, and the tool has not run.</summary>
    public ToolReply ShouldAskFirst() => Check(AsksFirst && Runs == 0, "to ask the caller first and not to run");

    /// <summary>The tool's own code has run, once or so often.</summary>
    public ToolReply ShouldHaveRun(int times = 1) => Check(Runs == times, string.Create(CultureInfo.InvariantCulture, $"to have run {times} times, and it ran {Runs} times"));

    /// <summary>The tool's own code has not run.</summary>
    public ToolReply ShouldNotHaveRun() => Check(Runs == 0, "not to have run");

    /// <summary><see cref="Message"/> holds these words, in any letter case.</summary>
    public ToolReply ShouldSay(string words) => Check(Message.Contains(words, StringComparison.OrdinalIgnoreCase), $"to say \"{words}\"");

    /// <summary><see cref="Output"/> holds this text.</summary>
    public ToolReply ShouldContain(string text) => Check(Output.Contains(text, StringComparison.Ordinal), $"to hold {text}");

    /// <summary><see cref="Output"/> does not hold this text anywhere.</summary>
    public ToolReply ShouldNotContain(string text) => Check(!Output.Contains(text, StringComparison.OrdinalIgnoreCase), $"not to hold {text}");

    /// <summary>The tool's name only: outputs hold what tools answered.</summary>
    public override string ToString() => Tool;

    private ToolReply Check(bool holds, string expectation) =>
        holds ? this : throw new ScriptFailedException($"Expected {Tool} {expectation}, but its output is\n  {Output}", transcript());

    private bool Flag(string name) => Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.True;

    private string? Text(string name) =>
        Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
