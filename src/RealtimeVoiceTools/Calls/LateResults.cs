namespace RealtimeVoiceTools;

/// <summary>
/// Calls that were answered "not known" at their deadline and still run. A result that comes after all is told as conversation data:
/// the call has had its one output.
/// </summary>
internal sealed class LateResults(ResponseSequencer responses, ConversationData data, JournalTrail journal)
{
    private const int Most = 64;
    private static readonly TimeSpan Relevant = TimeSpan.FromMinutes(2);

    private readonly Dictionary<int, (string Tool, bool Spoken, TimeSpan Since, CallStep? Delivered)> _expected = [];

    public void Expect(CallEntry entry, TimeSpan now)
    {
        if (_expected.Count == Most)
            _expected.Remove(_expected.MinBy(pair => pair.Value.Since).Key);
        _expected[entry.Number] = (entry.Name, entry.Tool!.Traits.Speak == SpeakPolicy.Always && !entry.IsQuiet, now, journal.Delivered(entry));
    }

    /// <summary>Where it is kept what was done.</summary>
    public SessionDeeds? Deeds { get; init; }

    public void Ended(Step step, int call, AttemptResult result)
    {
        if (result.Output is { } done)
            Deeds?.DoneLate(step, call, done);
        if (!_expected.Remove(call, out var expected) || result.Output is null || step.Now - expected.Since > Relevant)
            return;
        string[] told = data.Add(step, $"The earlier call of {expected.Tool} has finished after all. Its result: {result.Output}", expected.Delivered);
        if (expected.Spoken)
            responses.Answer(told);
    }
}
