using System.Text.Json;
using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>
/// Takes up what an earlier process left open in the journal: nothing of it is run again, and the caller is told what became of it, or that nobody knows.
/// </summary>
internal sealed class Resumption(EngineParts parts, ToolSet tools, IReadOnlyList<JournaledCall> calls, IReadOnlyList<string> notices)
{
    /// <summary>What was done, where the journal does not hold what it gave.</summary>
    public const string DoneWithoutDetails = """{"success":true,"message":"Done.","note":"The details are not available."}""";

    private const int MostSaid = 3;

    /// <param name="step">The step.</param>
    /// <param name="inPlace">The provider still has the conversation, and waits for the outputs of its calls.</param>
    public void Begin(Step step, bool inPlace)
    {
        if (calls.Count == 0)
            return;
        (JournaledCall Call, string Output, string? Sentence)[] known = [.. calls.Select(call => (call, OutputOf(step, call))).Select(pair => (pair.call, pair.Item2, MessageIn(pair.Item2)))];
        string[] items = inPlace ? [.. known.SelectMany(call => Answer(step, call.Call, call.Output))] : [];
        // Where the model knows what was wanted, it finds better words.
        if (inPlace)
        {
            parts.Responses.Answer(items);
            return;
        }

        (JournaledCall Call, string Output, string? Sentence)[] said = [.. known.Where(call => call.Sentence is not null).TakeLast(MostSaid)];
        foreach ((JournaledCall call, string output, string? sentence) in known)
        {
            parts.Ledger.MadeEarlier(call.CallId);
            Tell(step, call, output, isSaid: said.Contains((call, output, sentence)));
        }

        parts.Responses.Say(UtteranceKind.Say, string.Join(' ', said.Select(call => call.Sentence!).Prepend(notices[0])).Replace('"', '\''));
    }

    private string[] Answer(Step step, JournaledCall call, string output)
    {
        // The earlier process may have sent it a moment before its end: the same id is refused then, and not told twice.
        string itemId = IdSource.OutputOf(call.CallId);
        parts.Ledger.AnsweredEarlier(call.CallId);
        parts.Journal.Expect(itemId, Delivered(call));
        parts.Unacknowledged.Send(step, itemId, new RealtimeCommand.AddCallOutput(parts.Ids.Next("add"), itemId, call.CallId, output));
        return [itemId];
    }

    private void Tell(Step step, JournaledCall call, string output, bool isSaid) => parts.Data.Add(
        step,
        $"Before the connection was interrupted {call.Tool} had been called. The caller has {(isSaid ? "been told" : "not been told yet")} what became of it. Do not make the call again unless asked to. The result: {output}",
        Delivered(call));

    private string OutputOf(Step step, JournaledCall call)
    {
        if (call is { Step: CallJournalStep.Committed, Output: { } output })
            return output;
        if (call is { Step: CallJournalStep.Committed, ErrorType: null })
            return DoneWithoutDetails;
        ToolFailure failure = call.Step switch
        {
            CallJournalStep.Committed => new ToolFailure(call.ErrorType!.Value),
            CallJournalStep.Started => new ToolFailure(ToolErrorType.OutcomeUnknown),
            _ => new ToolFailure(ToolErrorType.Cancelled) { NothingHappened = true },
        };
        // A read of what was begun proves nothing either: only tools with side effects are in the journal.
        var entry = new CallEntry(0, call.CallId, call.Tool, null, step.Now) { Tool = tools.Find(call.Tool) };
        return parts.Failures.Tell(step, entry, failure).Output;
    }

    private static CallStep Delivered(JournaledCall call) => new(CallJournalStep.Delivered, call.CallId, call.Tool, call.IdempotencyKey);

    /// <summary>The sentence for the caller.</summary>
    private static string? MessageIn(string output)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(output);
            foreach (string name in (string[])["message", "spoken_message"])
            {
                if (document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(name, out JsonElement message)
                    && message.ValueKind == JsonValueKind.String)
                    return message.GetString();
            }
        }
        catch (JsonException)
        {
            // A journal of the application's own may have cut it.
        }

        return null;
    }
}
