namespace RealtimeVoiceTools.Simulation;

/// <summary>What was not heard is taken back once, and nothing but speech is.</summary>
internal sealed class CutOnce(Watch watch) : Invariant(watch)
{
    private readonly HashSet<string> _spoken = [];
    private readonly HashSet<string> _cut = [];

    public override void Observe(TimeSpan at, object what)
    {
        switch (what)
        {
            case Effect.Play { Audio: { Kind: AgentAudioKind.Speech, ItemId: { } item } }:
                _spoken.Add(item);
                break;
            case Effect.Send { Command: RealtimeCommand.TruncateItem truncate }:
                Cut(at, truncate.ItemId);
                break;
            // A filler that the provider keeps is deleted as such, whether or not it was heard.
            case Effect.Send { Command: RealtimeCommand.DeleteItem delete } when delete.EventId.StartsWith("rvt_cut_", StringComparison.Ordinal):
                Cut(at, delete.ItemId);
                break;
        }
    }

    private void Cut(TimeSpan at, string item)
    {
        if (!Holds(_spoken.Contains(item)))
            Break(at, $"{item} was cut, which was not spoken");
        if (!Holds(_cut.Add(item)))
            Break(at, $"{item} was cut again");
    }
}
