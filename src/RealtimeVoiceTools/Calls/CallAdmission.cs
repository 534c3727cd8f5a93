namespace RealtimeVoiceTools;

/// <summary>Checks a call as it arrives: its name, its arguments, and how often it is made.</summary>
internal sealed class CallAdmission(ToolSet tools, Intents intents, UserTurns turns, CallOptions options, TimeZoneInfo timeZone)
{
    private readonly CallRate _rate = new(options.MaxPerMinute);

    /// <summary>Compares the arguments of calls.</summary>
    public required ArgumentIdentity Identity { get; init; }

    /// <summary>What an earlier process left open, or null.</summary>
    public JournaledIntents? Journaled { get; init; }

    /// <summary>Why the call cannot be made, or null; then the entry has its tool, its values and its intent.</summary>
    public ToolFailure? Refusal(Step step, CallEntry entry, StreamedCall call)
    {
        entry.Tool = tools.Find(entry.Name);
        if (entry.Tool is null)
            return new ToolFailure(ToolErrorType.UnknownTool) { Detail = tools.Names };
        if (call.IsTooLong)
            return new ToolFailure(ToolErrorType.Validation) { Detail = $"The arguments were longer than {options.MaxArgumentLength} characters." };
        BindingResult bound = ArgumentBinder.Bind(entry.Tool, call.Arguments, new BindingOptions
        {
            MaxDepth = options.MaxArgumentDepth,
            Now = step.WallTime,
            TimeZone = timeZone,
        });
        if (bound.Values is null)
        {
            // A parameter that the model made up is its own mistake, and no word for the caller.
            string? parameter = entry.Tool.Definition.Parameters.Any(known => known.Name == bound.Parameter) ? bound.Parameter : null;
            return new ToolFailure(ToolErrorType.Validation) { Parameter = parameter, Detail = bound.Detail, NothingHappened = true };
        }

        entry.Values = bound.Values;
        entry.SaysConfirmed = bound.Confirmed;
        entry.Canonical = Identity.Of(entry.Tool, bound.Values);
        entry.Intent = intents.Find(entry.Name, entry.Canonical, turns.Count, () => Journaled?.Find(entry.Tool, bound.Values));
        if (_rate.Exceeded(entry.Name, step.Now) is { } wait)
            return new ToolFailure(ToolErrorType.RateLimited) { RetryAfter = wait, NothingHappened = true };
        return intents.IsRepeatedTooOften(entry.Intent, step.Now)
            ? new ToolFailure(ToolErrorType.RateLimited)
            {
                RetryAfter = options.RepeatWindow,
                NothingHappened = true,
                Detail = "The same call was made too often. Do not make it again; tell the caller how it stands.",
            }
            : null;
    }
}
