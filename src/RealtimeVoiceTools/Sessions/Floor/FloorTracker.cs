namespace RealtimeVoiceTools;

/// <summary>
/// Who is audible now. Agent audio counts by what has been played: over a WebSocket it arrives faster than it plays,
/// so its end is start plus bytes over rate, unless the provider owns playback and tells.
/// </summary>
internal sealed class FloorTracker(AudioFormat format)
{
    private const int MostItems = 64;

    private readonly List<PlayedItem> _items = [];
    private readonly double _bytesPerMs = format == AudioFormat.Pcm16 ? 48 : 8;
    private TimeSpan _playbackEnd;
    private bool _serverPlaying;

    /// <summary>The provider tells what is played; bytes prove nothing.</summary>
    public bool ServerManaged { get; set; }

    /// <summary>When the agent's last words that were no filler became audible.</summary>
    public TimeSpan AgentSpokeAt { get; private set; } = TimeSpan.MinValue;

    public bool UserSpeaking { get; private set; }

    public TimeSpan UserStoppedAt { get; private set; }

    /// <summary>When the last agent audio ends or ended, as played. In the future while it plays.</summary>
    public TimeSpan PlaybackEnd(TimeSpan now) => _serverPlaying ? now + TimeSpan.FromTicks(1) : _playbackEnd;

    public bool AgentAudible(TimeSpan now) => PlaybackEnd(now) > now;

    public bool IsFree(TimeSpan now) => !UserSpeaking && !AgentAudible(now);

    /// <summary>When the caller last heard or said something.</summary>
    public TimeSpan SilentSince(TimeSpan now) => IsFree(now) ? Max(_playbackEnd, UserStoppedAt) : now;

    public void UserBegan() => UserSpeaking = true;

    public void UserEnded(TimeSpan now)
    {
        UserSpeaking = false;
        UserStoppedAt = now;
    }

    /// <summary>Takes audio for playback and says when its first byte will be heard.</summary>
    public TimeSpan Queue(string itemId, bool isFiller, int bytes, TimeSpan now)
    {
        PlayedItem? item = _items.Find(known => known.Id == itemId);
        TimeSpan start = Max(_playbackEnd, now);
        if (item is null)
        {
            if (_items.Count == MostItems)
                _items.RemoveAt(0);
            item = new PlayedItem(itemId, isFiller, start);
            _items.Add(item);
            if (!isFiller)
                AgentSpokeAt = start;
        }
        else if (_playbackEnd < now)
        {
            // Playback ran dry inside the item: what follows is heard later by the gap.
            item.Start += now - _playbackEnd;
        }

        var length = TimeSpan.FromMilliseconds(bytes / _bytesPerMs);
        item.Length += length;
        if (!ServerManaged)
            _playbackEnd = start + length;
        return start;
    }

    public void ServerPlayback(bool playing, TimeSpan now)
    {
        _serverPlaying = playing;
        _playbackEnd = now;
    }

    /// <summary>The application knows better how far an item has been played.</summary>
    public void Report(string itemId, TimeSpan played, TimeSpan now)
    {
        int index = _items.FindIndex(known => known.Id == itemId);
        if (index < 0 || ServerManaged)
            return;
        TimeSpan shift = now - played - _items[index].Start;
        for (int i = index; i < _items.Count; i++)
            _items[i].Start += shift;
        _playbackEnd = _items[^1].Start + _items[^1].Length;
    }

    /// <summary>Playback stops now. Gives the item of the conversation that was cut, with what was heard of it, or null.</summary>
    public (string ItemId, TimeSpan Heard)? Flush(TimeSpan now)
    {
        if (!AgentAudible(now))
            return null;
        PlayedItem? playing = _items.Find(item => item.Start <= now && item.Start + item.Length > now && !item.IsFiller);
        _items.Clear();
        _playbackEnd = now;
        _serverPlaying = false;
        return playing is null ? null : (playing.Id, now - playing.Start);
    }

    private static TimeSpan Max(TimeSpan left, TimeSpan right) => left > right ? left : right;

    private sealed class PlayedItem(string id, bool isFiller, TimeSpan start)
    {
        public string Id { get; } = id;

        public bool IsFiller { get; } = isFiller;

        public TimeSpan Start { get; set; } = start;

        public TimeSpan Length { get; set; }
    }
}
