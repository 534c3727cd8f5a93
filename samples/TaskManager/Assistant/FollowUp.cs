using System.Text.Json.Nodes;
using RealtimeVoiceTools.Testing;

namespace TaskManager;

/// <summary>What a yes leads to: the call that the agent's last question was about.</summary>
internal static class FollowUp
{
    /// <param name="items">The conversation.</param>
    /// <param name="now">The time.</param>
    /// <param name="hasWords">The yes was said, and is the newest turn.</param>
    /// <returns>Null when nothing was asked, or the caller has said no or something else since.</returns>
    public static ToolCall? To(IReadOnlyList<EmulatedItem> items, DateTimeOffset now, bool hasWords = true)
    {
        int last = LastOutput(items);
        if (last < 0 || HasMovedOn(items.Skip(last + 1), hasWords) || Conversation.CallOf(items[last], items) is not { } call)
            return null;

        JsonObject output = Conversation.ReadObject(items[last].Output);
        JsonObject arguments = Conversation.ReadObject(call.Arguments);
        if (Conversation.IsTrue(output, "needs_confirmation"))
            arguments["confirmed"] = true;
        else if (!Mend(arguments, output, now))
            return null;
        return new ToolCall(call.Name, arguments);
    }

    private static int LastOutput(IReadOnlyList<EmulatedItem> items)
    {
        for (int i = items.Count - 1; i >= 0; i--)
        {
            if (items[i].Kind == EmulatedItemKind.Output)
                return i;
        }

        return -1;
    }

    /// <summary>All turns but the newest, where that is the yes itself.</summary>
    private static bool HasMovedOn(IEnumerable<EmulatedItem> since, bool hasWords) =>
        since.Where(item => item is { Kind: EmulatedItemKind.Message, Role: "user" })
            .SkipLast(hasWords ? 1 : 0)
            .Any(item => SentenceReader.Read(item.Text, DateTimeOffset.UnixEpoch) is not (null or Intent.Agree or Intent.Greeting or Intent.Help));

    /// <summary>Takes up what a failure offered: the one near task, today instead of the past, or another try.</summary>
    private static bool Mend(JsonObject arguments, JsonObject output, DateTimeOffset now)
    {
        if (output["candidates"] is JsonArray { Count: 1 } candidates && arguments.ContainsKey("task_identifier"))
        {
            arguments["task_identifier"] = candidates[0]!.DeepClone();
            return true;
        }

        if (Conversation.Text(output, "spoken_message")?.Contains("today", StringComparison.OrdinalIgnoreCase) == true
            && Conversation.Text(output, "parameter") == "due_date")
        {
            arguments["due_date"] = ToolCall.Text(DateOnly.FromDateTime(now.DateTime));
            return true;
        }

        return Conversation.IsTrue(output, "retryable");
    }
}
