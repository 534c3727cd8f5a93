namespace RealtimeVoiceTools;

/// <summary>The wishes that an earlier process left open, found again when the caller or the model repeats one.</summary>
internal sealed class JournaledIntents(IReadOnlyList<JournaledCall> calls, JournalDigest digest)
{
    /// <summary>The call of the same tool with the same arguments that came furthest and was not delivered, the latest of several; or null. Its idempotency key is this wish's key.</summary>
    public JournaledCall? Find(VoiceTool tool, object?[] values) =>
        calls.Any(call => call.Tool == tool.Name) && digest.Of(tool, values) is { } wanted
            ? calls.Where(call => call.Tool == tool.Name && call.ArgumentsDigest == wanted).Reverse().MaxBy(call => call.Step)
            : null;
}
