namespace RealtimeVoiceTools.Testing;

/// <summary>Reckons what is heard, and until when.</summary>
internal sealed class PlaybackLedger(EmulatorLoop loop)
{
    private readonly object gate = new();
    private readonly List<EmulatedUtterance> utterances = [];

    public IReadOnlyList<EmulatedUtterance> Utterances
    {
        get
        {
            lock (gate)
            {
                return [.. utterances];
            }
        }
    }

    /// <summary>When everything sent so far will have sounded.</summary>
    public TimeSpan EndsAt { get; private set; }

    public void Append(EmulatedResponse response, ConversationItem item, TimeSpan audio)
    {
        lock (gate)
        {
            TimeSpan start = EndsAt > loop.Elapsed ? EndsAt : loop.Elapsed;
            EndsAt = start + audio;
            int index = utterances.FindLastIndex(utterance => utterance.ItemId == item.Id);
            if (index < 0)
            {
                utterances.Add(new EmulatedUtterance
                {
                    ResponseId = response.Id,
                    ItemId = item.Id,
                    IsOutOfBand = response.Request.IsOutOfBand,
                    Text = item.Words,
                    StartsAt = start,
                    EndsAt = EndsAt,
                });
            }
            else if (!utterances[index].IsCutOff)
            {
                utterances[index] = utterances[index] with { Text = item.Words, EndsAt = EndsAt };
            }
        }
    }

    /// <summary>The client stops playing.</summary>
    public void Cut()
    {
        lock (gate)
        {
            TimeSpan now = loop.Elapsed;
            utterances.RemoveAll(utterance => utterance.StartsAt >= now);
            for (int i = 0; i < utterances.Count; i++)
            {
                if (utterances[i].EndsAt > now)
                {
                    utterances[i] = utterances[i] with { EndsAt = now, IsCutOff = true };
                }
            }

            EndsAt = EndsAt < now ? EndsAt : now;
        }
    }

    /// <summary>The client says how much of a message it played; it knows better than this ledger.</summary>
    public void Truncate(string itemId, TimeSpan played)
    {
        lock (gate)
        {
            int index = utterances.FindLastIndex(utterance => utterance.ItemId == itemId);
            if (index >= 0 && utterances[index].StartsAt + played < utterances[index].EndsAt)
            {
                utterances[index] = utterances[index] with { EndsAt = utterances[index].StartsAt + played, IsCutOff = true };
                EndsAt = utterances.Max(utterance => utterance.EndsAt);
            }
        }
    }
}
