using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>
/// A filler is no part of the conversation: the model would answer it, or say it again. Where the provider keeps it all the same,
/// its item is deleted when it has been said.
/// </summary>
internal sealed class FillerItems(IdSource ids)
{
    private const int MostRemembered = 64;

    private readonly RecentIds _written = new(MostRemembered);
    private readonly List<string> _kept = [];

    /// <summary>A response that is a filler writes this item.</summary>
    public void Written(string itemId) => _written.Add(itemId);

    /// <summary>The item is now part of the conversation.</summary>
    public void Added(string itemId)
    {
        if (_written.Contains(itemId) && !_kept.Contains(itemId))
            _kept.Add(itemId);
    }

    public void Ended(Step step)
    {
        foreach (string itemId in _kept)
            step.Send(new RealtimeCommand.DeleteItem(ids.Next("del"), itemId));
        _kept.Clear();
    }
}
