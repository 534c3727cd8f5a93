using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>What was done in a session and what failed, for whoever takes it over. Bounded: the oldest looking-up goes first.</summary>
internal sealed class SessionDeeds(SpokenActions actions)
{
    private const int Most = 32;
    private const int LongestMessage = 200;

    private readonly List<(int Call, string Canonical, TransferItem Item)> _deeds = [];

    public IEnumerable<TransferItem> Items => _deeds.Select(deed => deed.Item);

    /// <summary>A call was answered.</summary>
    public void Settled(Step step, CallEntry call, CallOutcome outcome)
    {
        if (call is not { Tool.Definition.BuiltIn: BuiltInTool.None, JoinedTo: null } || call.Name == VerifyCallerTool.Name || StateOf(call, outcome) is not { } state)
            return;
        // What fails again, or is done at last, is the same thing.
        _deeds.RemoveAll(deed => deed.Item.State != TransferItemState.Done && deed.Item.Tool == call.Name && deed.Canonical == call.Canonical);
        if (_deeds.Count == Most)
            _deeds.RemoveAt(Math.Max(0, _deeds.FindIndex(deed => deed.Item.IsReadOnly)));
        _deeds.Add((call.Number, call.Canonical, new TransferItem
        {
            Tool = call.Name,
            State = state,
            Action = actions.Of(step, call),
            Time = step.WallTime,
            Noun = call.Tool.Traits.Noun,
            Message = MessageIn(outcome.Output),
            ErrorType = outcome.ErrorType,
            IsReadOnly = call.Tool.Traits.ReadOnly,
        }));
    }

    /// <summary>What was answered "not known" has been done after all.</summary>
    public void DoneLate(Step step, int call, string output)
    {
        int at = _deeds.FindIndex(deed => deed.Call == call);
        if (at < 0)
            return;
        TransferItem done = _deeds[at].Item with { State = TransferItemState.Done, ErrorType = null, Time = step.WallTime, Message = MessageIn(output) };
        _deeds[at] = _deeds[at] with { Item = done };
    }

    /// <summary>Null for what is no deed: a question, or what the caller did not want.</summary>
    private static TransferItemState? StateOf(CallEntry call, CallOutcome outcome) => outcome.ErrorType switch
    {
        null => call.HasStarted ? TransferItemState.Done : null,
        ToolErrorType.OutcomeUnknown => TransferItemState.Unknown,
        ToolErrorType.Declined or ToolErrorType.Cancelled or ToolErrorType.Expired => null,
        // Arguments that were never read are the model's mistake, not the caller's wish.
        ToolErrorType.Validation when call.Intent is null => null,
        _ => TransferItemState.Failed,
    };

    private static string? MessageIn(string output)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(output);
            foreach (string name in (string[])["message", "spoken_message"])
            {
                if (document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(name, out JsonElement text) && text.ValueKind == JsonValueKind.String)
                    return SpokenText.ShortenRunes(text.GetString()!, LongestMessage);
            }
        }
        catch (JsonException)
        {
            // The application writes its own outputs.
        }

        return null;
    }
}
