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
    private readonly List<(string Response, bool IsFiller)> _playing = [];
    private readonly RecentIds _played = new(MostItems);
    private readonly RecentIds _cut = new(MostItems);
    private readonly double _bytesPerMs = format == AudioFormat.Pcm16 ? 48 : 8;
    private TimeSpan _playbackEnd;
    private TimeSpan _userBeganAt;

    /// <summary>The provider tells what is played; bytes prove nothing.</summary>
    public bool ServerManaged { get; set; }

    /// <summary>When the agent's last words that were no filler became audible.</summary>
    public TimeSpan AgentSpokeAt { get; private set; } = TimeSpan.MinValue;

    /// <summary>The application plays something by itself until then: a voice of ours would be heard with it.</summary>
    public TimeSpan TakenUntil { get; private set; }

    public bool UserSpeaking { get; private set; }

    public TimeSpan UserStoppedAt { get; private set; }

    /// <summary>When the last agent audio ends or ended, as played. In the future while it plays.</summary>
    public TimeSpan PlaybackEnd(TimeSpan now) => _playing.Count > 0 ? now + TimeSpan.FromTicks(1) : _playbackEnd;

    /// <summary>The provider plays, and will tell when that is over.</summary>
    public bool EndIsTold => _playing.Count > 0;

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
        Queue(itemId, isFiller, LengthOf(bytes), now);

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

    /// <summary>Something of the application's own is heard from now on, whoever plays the agent.</summary>
    /// <param name="id">Names it.</param>
    /// <param name="length">How long it is; null when its audio is given.</param>
    /// <param name="bytes">Its audio, which goes the way of the agent's own.</param>
    /// <param name="now">The time.</param>
    public TimeSpan QueueClip(string id, TimeSpan? length, int bytes, TimeSpan now)
    {
        TimeSpan lasts = length ?? LengthOf(bytes);
        TimeSpan start = Queue(id, isFiller: true, lasts, now);
        _playbackEnd = start + lasts;
        if (length is not null || ServerManaged)
            TakenUntil = _playbackEnd;
        return start;
    }

    /// <summary>When the item will have been heard to its end, as far as it has come; null when nothing of it has.</summary>
    public (TimeSpan Start, TimeSpan End)? SpanOf(string itemId) =>
        _items.Find(known => known.Id == itemId) is { } item ? (item.Start, item.End) : null;

    /// <summary>The items that are or were played, oldest first, back to the last flush.</summary>
    public IEnumerable<string> Items => _items.Select(item => item.Id);

    /// <summary>The provider began to play a response, which it owns.</summary>
    public void PlaybackStarted(string responseId, bool isFiller, TimeSpan now)
    {
        // What has been played is not played again: the message came twice, or late.
        if (_playing.Exists(playing => playing.Response == responseId) || WasPlayed(responseId) is not null)
            return;
        // More than a few at once is a provider that forgets to say when they end.
        if (_playing.Count == MostPlaying)
            _playing.RemoveAt(0);
        _playing.Add((responseId, isFiller));
        _playbackEnd = now;
        if (!isFiller)
            AgentSpokeAt = now;
    }

    /// <summary>The provider played a response to its end, or stopped. Without an id everything stopped.</summary>
    /// <param name="responseId">The response, or null.</param>
    /// <param name="isCut">It was stopped before its end.</param>
    /// <param name="now">The time.</param>
    public void PlaybackStopped(string? responseId, bool isCut, TimeSpan now)
    {
        if (_playing.RemoveAll(playing => responseId is null || playing.Response == responseId) > 0)
            _playbackEnd = now;
        if (responseId is not null && WasPlayed(responseId) is null)
            (isCut ? _cut : _played).Add(responseId);
    }

    /// <summary>Whether the provider played a response to its end; null while that is not known.</summary>
    public bool? WasPlayed(string? responseId) => _cut.Contains(responseId) ? false : _played.Contains(responseId) ? true : null;

    /// <summary>The application knows better how far an item has been played.</summary>
    /// <returns>By how much the end of all that plays is later than reckoned.</returns>
    public TimeSpan Report(string itemId, TimeSpan played, TimeSpan now)
    {
        int index = _items.FindIndex(known => known.Id == itemId);
        if (index < 0 || ServerManaged)
            return TimeSpan.Zero;
        PlayedItem reported = _items[index];
        TimeSpan former = reported.End;
        reported.Start = now - (played < TimeSpan.Zero ? TimeSpan.Zero : played < reported.Length ? played : reported.Length);
        for (int i = index + 1; i < _items.Count; i++)
        {
            // What played right behind it still does; what came after a pause moves only if it has to.
            PlayedItem next = _items[i];
            bool joins = next.Start <= former;
            former = next.End;
            next.Start = joins ? _items[i - 1].End : Max(next.Start, _items[i - 1].End);
        }

        TimeSpan reckoned = _playbackEnd;
        _playbackEnd = _items[^1].End;
        return _playbackEnd - reckoned;
    }

    /// <summary>The provider plays words that bridge a wait.</summary>
    public bool ServerPlaysFiller => _playing.Exists(playing => playing.IsFiller);

    public bool PlaysOnlyFiller(TimeSpan now) =>
        AgentAudible(now) && (ServerPlaysFiller || _items.Exists(item => item.IsFiller))
        && _playing.TrueForAll(playing => playing.IsFiller) && _items.TrueForAll(item => item.IsFiller || item.End <= now);

    /// <summary>Playback stops now.</summary>
    /// <returns>What was not heard to its end, or null when nothing played.</returns>
    public PlaybackCut? Flush(TimeSpan now)
    {
        if (!AgentAudible(now))
            return null;
        PlayedItem? playing = _items.Find(item => item.Start < now && item.End > now && !item.IsFiller);
        string[] unheard = [.. _items.Where(item => item.Start >= now && !item.IsFiller).Select(item => item.Id)];
        // Words that were still to come were not spoken.
        if (AgentSpokeAt >= now)
            AgentSpokeAt = _items.FindLast(item => item.Start < now && !item.IsFiller)?.Start ?? TimeSpan.MinValue;
        _items.Clear();
        foreach ((string response, _) in _playing)
            _cut.Add(response);
        _playing.Clear();
        _playbackEnd = now;
        TakenUntil = now;
        return new PlaybackCut(playing?.Id, playing is null ? TimeSpan.Zero : now - playing.Start, playing?.Length ?? TimeSpan.Zero, unheard);
    }

    /// <summary>The connection is gone. What has arrived is played to its end, unless the provider plays.</summary>
    public void Lost(TimeSpan now)
    {
        if (UserSpeaking)
            UserEnded(now);
        foreach ((string response, _) in _playing.ToArray())
            PlaybackStopped(response, isCut: true, now);
    }

    private TimeSpan LengthOf(int bytes) => TimeSpan.FromMilliseconds(bytes / _bytesPerMs);

    private static TimeSpan Max(TimeSpan left, TimeSpan right) => left > right ? left : right;

    private sealed class PlayedItem(string id, bool isFiller, TimeSpan start)
    {
        public string Id { get; } = id;

        public bool IsFiller { get; } = isFiller;

        public TimeSpan Start { get; set; } = start;

        public TimeSpan Length { get; set; }

        public TimeSpan End => Start + Length;
    }
}
