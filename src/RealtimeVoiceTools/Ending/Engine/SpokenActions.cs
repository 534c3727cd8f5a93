namespace RealtimeVoiceTools;

/// <summary>Says what a call is about, in a few words and without what is sensitive.</summary>
internal sealed class SpokenActions(VoicePhrases phrases, TimeZoneInfo zone)
{
    private const int MaxWordsOfTitle = 6;

    public string Of(Step step, CallEntry call) => Of(step, call.Tool!, call.Values, call.Confirmed ?? call.Preview);

    public string Of(Step step, PendingConfirmation pending) => Of(step, pending.Tool, pending.Values, pending.Preview);

    private string Of(Step step, VoiceTool tool, object?[] values, ConfirmationPreview? preview)
    {
        // A preview that is the tool's name stands for none.
        if (preview is not null && preview.Action != tool.Name)
            return SpokenText.Clean(preview.Action, phrases.Words);
        (string Name, object? Value)[] arguments = [.. tool.Definition.Parameters.Zip(values, (parameter, value) => (parameter.Name, value))];
        var spoken = new SpokenValues(phrases.Words, step.WallTime, zone, currency: null) { FullDates = true };
        return new SpokenArguments(phrases, tool, spoken).Action(arguments, MaxWordsOfTitle);
    }
}
