using System.Text.Json;

namespace RealtimeVoiceTools.Simulation;

/// <summary>Laws 4 and 5: a tool gets what the model wrote, whole, in some text of that call which parses; nothing runs on pieces.</summary>
internal sealed class WholeArguments(Watch watch) : Invariant(watch)
{
    private readonly Dictionary<string, HashSet<string>> _subjectsOf = [];
    private readonly Dictionary<string, HashSet<string>> _subjectsAsked = [];

    public override void Observe(TimeSpan at, object what)
    {
        switch (what)
        {
            case Signal.Received { Event: RealtimeEvent.OutputItemDone done }:
                Note(done.Item.CallId, done.Item.Arguments);
                break;
            case Signal.Received { Event: RealtimeEvent.ItemDone done }:
                Note(done.Item.CallId, done.Item.Arguments);
                break;
            case Signal.Received { Event: RealtimeEvent.ArgumentsDone done }:
                Note(done.CallId, done.Arguments);
                break;
            case Effect.StartPreview preview:
                Asked(preview.Tool.Name, preview.CallId);
                break;
            case Effect.StartAttempt { Attempt: 1 } attempt:
                Asked(attempt.Tool.Name, attempt.CallId);
                string subject = attempt.Arguments[0] as string ?? string.Empty;
                HashSet<string>? known = attempt.Confirmed is null ? _subjectsOf.GetValueOrDefault(attempt.CallId) : _subjectsAsked.GetValueOrDefault(attempt.Tool.Name);
                if (!Holds(known?.Contains(subject) == true))
                    Break(at, $"{attempt.CallId} of {attempt.Tool.Name} ran with arguments that nobody wrote");
                break;
        }
    }

    // A confirmed call runs what was frozen: the arguments of some call of that tool.
    private void Asked(string tool, string callId)
    {
        if (!_subjectsAsked.TryGetValue(tool, out HashSet<string>? subjects))
            _subjectsAsked[tool] = subjects = [];
        subjects.UnionWith(_subjectsOf.GetValueOrDefault(callId, []));
    }

    private void Note(string? callId, string? arguments)
    {
        if (callId is null || arguments is null)
            return;
        if (!_subjectsOf.TryGetValue(callId, out HashSet<string>? subjects))
            _subjectsOf[callId] = subjects = [];
        // A model that has nothing to say about a call may write nothing at all.
        if (string.IsNullOrWhiteSpace(arguments))
            arguments = "{}";
        try
        {
            using JsonDocument document = JsonDocument.Parse(arguments);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                subjects.Add(document.RootElement.TryGetProperty("subject", out JsonElement subject) ? subject.ToString() : string.Empty);
        }
        catch (JsonException)
        {
            // What is no JSON gives no arguments.
        }
    }
}
