namespace RealtimeVoiceTools.Testing;

/// <summary>An expectation did not hold, or the script could not go on. The message says why, and shows the conversation until then.</summary>
/// <remarks>It belongs to no test framework: every one of them takes it for a failed test and shows its message.</remarks>
public sealed class ScriptFailedException : Exception
{
    internal ScriptFailedException(string reason, string transcript, Exception? inner = null)
        : base(reason + "\n\n" + transcript, inner)
    {
        Reason = reason;
        Transcript = transcript;
    }

    /// <summary>What was expected, and what was found instead.</summary>
    public string Reason { get; }

    /// <summary>The conversation until then, one line for each thing that happened.</summary>
    public string Transcript { get; }
}
