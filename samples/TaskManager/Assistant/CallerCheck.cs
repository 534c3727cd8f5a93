using System.Text.Json.Nodes;
using RealtimeVoiceTools.Testing;

namespace TaskManager;

/// <summary>Knows from the conversation whether a call waits for the caller's PIN.</summary>
internal static class CallerCheck
{
    public const string Tool = "verify_caller";

    /// <summary>What is said after the refusal of a call that needs a verified caller.</summary>
    public const string Question = "Please say your PIN, or key it in and press hash.";

    /// <returns>The call that was refused until the caller has been verified; null when there is none, or the caller has gone on to something else.</returns>
    public static ToolCall? Waiting(IReadOnlyList<EmulatedItem> items)
    {
        for (int i = items.Count - 1; i >= 0; i--)
        {
            // The call that handed on a PIN may be gone, and with it the name of what answered.
            if (items[i].Kind != EmulatedItemKind.Output || Conversation.CallOf(items[i], items) is not { } call || call.Name == Tool)
                continue;
            if (!IsAsked(items[i].Output) || HasMovedOn(items.Skip(i + 1)))
                return null;
            JsonObject arguments = Conversation.ReadObject(call.Arguments);
            // What was confirmed before the check has to be asked anew.
            arguments.Remove("confirmed");
            return new ToolCall(call.Name, arguments);
        }

        return null;
    }

    /// <summary>The answer of a tool that asks for a PIN first.</summary>
    public static bool IsAsked(string output) =>
        Conversation.ReadObject(output) is var result && Conversation.Text(result, "error_type") == "verification_required"
        && Conversation.Text(result, "detail")?.Contains(Tool, StringComparison.Ordinal) == true;

    /// <summary>The answer to the right PIN.</summary>
    public static bool IsPassed(string output) => Conversation.ReadObject(output) is var result && Conversation.IsTrue(result, "success") && result["level"] is JsonValue;

    private static bool HasMovedOn(IEnumerable<EmulatedItem> since) =>
        since.Where(item => item is { Kind: EmulatedItemKind.Message, Role: "user" }).Any(item => SpokenPin.Read(item.Text, isExpected: true) is null
            && SentenceReader.Read(item.Text, DateTimeOffset.UnixEpoch) is not (null or Intent.Agree or Intent.Greeting or Intent.Help));
}
