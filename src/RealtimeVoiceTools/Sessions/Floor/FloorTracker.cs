namespace RealtimeVoiceTools;

/// <summary>
/// Who is audible now. Agent audio counts by what has been played: over a WebSocket it arrives faster than it plays,
/// so its end is start plus bytes over rate, unless the provider owns playback and tells.
/// </summary>
internal sealed class FloorTracker(AudioFormat format)
{
    private const int MostItems = 64;
    private const int MostPlaying = 8;

    private readonly List<PlayedItem> _items = [];
    private readonly List<string> _playing = [];
    private readonly double _bytesPerMs = format == AudioFormat.Pcm16 ? 48 : 8;
    private TimeSpan _playbackEnd;
    private TimeSpan _userBeganAt;

    /// <summary>The provider tells what is played; bytes prove nothing.</summary>
    public bool ServerManaged { get; set; }

    /// <summary>When the agent's last words that were no filler became audible.</summary>
    public TimeSpan AgentSpokeAt { get; private set; } = TimeSpan.MinValue;

    public bool UserSpeaking { get; private set; }

    public TimeSpan UserStoppedAt { get; private set; }

    /// <summary>When the last agent audio ends or ended, as played. In the future while it plays.</summary>
    public TimeSpan PlaybackEnd(TimeSpan now) => _playing.Count > 0 ? now + TimeSpan.FromTicks(1) : _playbackEnd;

    public bool AgentAudible(TimeSpan now) => PlaybackEnd(now) > now;

    public bool IsFree(TimeSpan now) => !UserSpeaking && !AgentAudible(now);

    /// <summary>When the caller last heard or said something.</summary>
    public TimeSpan SilentSince(TimeSpan now) => IsFree(now) ? Max(_playbackEnd, UserStoppedAt) : now;

    public void UserBegan(TimeSpan now) => (UserSpeaking, _userBeganAt) = (true, now);

    /// <summary>The caller's turn ended: spoken, typed, or sent by push to talk.</summary>
    /// <param name="now">When it is known.</param>
    /// <param name="pause">The pause by which it is known: the caller has been silent for that long.</param>
    public void UserEnded(TimeSpan now, TimeSpan pause = default)
    {
        UserSpeaking = false;
        UserStoppedAt = Max(now - pause, _userBeganAt);
    }

    /// <summary>Takes audio for playback and says when its first byte will be heard.</summary>
    public TimeSpan Queue(string itemId, bool isFiller, int bytes, TimeSpan now) =>
        Queue(itemId, isFiller, TimeSpan.FromMilliseconds(bytes / _bytesPerMs), now);

    /// <summary>Takes something of a known length for playback and says when its beginning will be heard.</summary>
    public TimeSpan Queue(string itemId, bool isFiller, TimeSpan length, TimeSpan now)
    {
        PlayedItem? item = _items.Find(known => known.Id == itemId);
        TimeSpan start = Max(_playbackEnd, now);
        if (item is null)
        {
            if (_items.Count == MostItems)
                _items.RemoveAt(0);
            item = new PlayedItem(itemId, isFiller, start);
            _items.Add(item);
            if (!isFiller && !ServerManaged)
                AgentSpokeAt = start;
        }
        else if (_playbackEnd < now)
        {
            // Playback ran dry inside the item: what follows is heard later by the gap.
            item.Start += now - _playbackEnd;
        }

        item.Length += length;
        if (!ServerManaged)
            _playbackEnd = start + length;
        return start;
    }

    /// <summary>When the item will have been heard to its end, as far as it has come; null when nothing of it has.</summary>
    public (TimeSpan Start, TimeSpan End)? SpanOf(string itemId) =>
        _items.Find(known => known.Id == itemId) is { } item ? (item.Start, item.Start + item.Length) : null;

    /// <summary>The provider began to play a response, which it owns.</summary>
    public void PlaybackStarted(string responseId, bool isFiller, TimeSpan now)
    {
        if (_playing.Contains(responseId))
            return;
        // More than a few at once is a provider that forgets to say when they end.
        if (_playing.Count == MostPlaying)
            _playing.RemoveAt(0);
        _playing.Add(responseId);
        _playbackEnd = now;
        if (!isFiller)
            AgentSpokeAt = now;
    }

    /// <summary>The provider played a response to its end, or stopped. Without an id everything stopped.</summary>
    public void PlaybackStopped(string? responseId, TimeSpan now)
    {
        if (responseId is null)
            _playing.Clear();
        else
            _playing.Remove(responseId);
        _playbackEnd = now;
    }

    /// <summary>The application knows better how far an item has been played.</summary>
    /// <returns>By how much everything from this item on is heard later than reckoned.</returns>
    public TimeSpan Report(string itemId, TimeSpan played, TimeSpan now)
    {
        int index = _items.FindIndex(known => known.Id == itemId);
        if (index < 0 || ServerManaged)
            return TimeSpan.Zero;
        TimeSpan shift = now - played - _items[index].Start;
        for (int i = index; i < _items.Count; i++)
            _items[i].Start += shift;
        _playbackEnd = _items[^1].Start + _items[^1].Length;
        return shift;
    }

    public bool PlaysOnlyFiller(TimeSpan now) =>
        AgentAudible(now) && _items.Exists(item => item.IsFiller) && _items.TrueForAll(item => item.IsFiller || item.Start + item.Length <= now);

    /// <summary>Playback stops now.</summary>
    /// <returns>What was not heard to its end, or null when nothing played.</returns>
    public PlaybackCut? Flush(TimeSpan now)
    {
        if (!AgentAudible(now))
            return null;
        PlayedItem? playing = _items.Find(item => item.Start <= now && item.Start + item.Length > now && !item.IsFiller);
        string[] unheard = [.. _items.Where(item => item.Start > now && !item.IsFiller).Select(item => item.Id)];
        _items.Clear();
        _playing.Clear();
        _playbackEnd = now;
        return new PlaybackCut(playing?.Id, playing is null ? TimeSpan.Zero : now - playing.Start, unheard);
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

/// <summary>Where the caller stopped the agent.</summary>
/// <param name="ItemId">The item of the conversation that was being heard, or null.</param>
/// <param name="Heard">How much of it was heard.</param>
/// <param name="Unheard">The items behind it, of which nothing was heard.</param>
internal readonly record struct PlaybackCut(string? ItemId, TimeSpan Heard, IReadOnlyList<string> Unheard);
