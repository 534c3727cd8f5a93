using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace RealtimeVoiceTools;

/// <summary>One thing the caller wants: the same tool with the same arguments, until it is done and the caller has spoken again.</summary>
internal sealed class Intent(string key, int turn)
{
    /// <summary>The idempotency key.</summary>
    public string Key { get; } = key;

    public int Turn { get; set; } = turn;

    public bool Succeeded { get; set; }

    /// <summary>What was answered when it was done.</summary>
    public string? Output { get; set; }

    /// <summary>It was done on a connection that is gone.</summary>
    public bool WasDoneBefore { get; set; }

    /// <summary>It was done on the caller's own yes.</summary>
    public bool WasConfirmed { get; set; }

    /// <summary>When it was asked for, within the repeat window.</summary>
    public Queue<TimeSpan> Asked { get; } = new();
}

/// <summary>Recognises repeats of one intent, for idempotency keys and the repeat breaker.</summary>
internal sealed class Intents(string sessionId, CallOptions options)
{
    private const int Most = 512;

    private readonly Dictionary<(string Tool, string Arguments), Intent> _intents = [];
    private readonly Queue<(string Tool, string Arguments)> _order = new();
    private int _count;

    /// <param name="tool">The tool.</param>
    /// <param name="arguments">What tells the arguments from others.</param>
    /// <param name="turn">How many turns of the caller there have been.</param>
    /// <param name="journaled">Asked for what an earlier process left open of it.</param>
    public Intent Find(string tool, string arguments, int turn, Func<JournaledCall?>? journaled = null)
    {
        (string, string) id = (tool, arguments);
        if (_intents.TryGetValue(id, out Intent? known))
        {
            if (!known.Succeeded)
                known.Turn = turn;
            // Done, and the caller has spoken since: the same words now mean another thing done.
            if (known.Turn == turn)
                return known;
            var next = new Intent(NextKey(tool), turn);
            // A caller who has said yes each time is no model that goes round in circles.
            foreach (TimeSpan asked in known.WasConfirmed ? [] : known.Asked.ToArray())
                next.Asked.Enqueue(asked);
            return _intents[id] = next;
        }

        if (_order.Count == Most)
            _intents.Remove(_order.Dequeue());
        _order.Enqueue(id);
        return _intents[id] = (journaled?.Invoke() is { } earlier ? Resume(earlier, turn) : null) ?? new Intent(NextKey(tool), turn);
    }

    /// <summary>The same wish, taken up again: by its key other systems know that they have done it already.</summary>
    /// <returns>Null when it was done, and the caller has spoken since: the same words now mean another thing done.</returns>
    private static Intent? Resume(JournaledCall earlier, int turn)
    {
        if (earlier is not { Step: CallJournalStep.Committed, ErrorType: null })
            return new Intent(earlier.IdempotencyKey, turn);
        return turn > 0
            ? null
            : new Intent(earlier.IdempotencyKey, turn) { Succeeded = true, WasDoneBefore = true, Output = earlier.Output ?? Resumption.DoneWithoutDetails };
    }

    /// <summary>The connection is gone: what was done on it may be asked for again by a model that does not know it.</summary>
    public void Lost()
    {
        foreach (Intent intent in _intents.Values)
            intent.WasDoneBefore |= intent.Succeeded;
    }

    /// <summary>Counts the call and says whether it is one too many.</summary>
    public bool IsRepeatedTooOften(Intent intent, TimeSpan now)
    {
        while (intent.Asked.TryPeek(out TimeSpan oldest) && now - oldest >= options.RepeatWindow)
            intent.Asked.Dequeue();
        if (intent.Asked.Count >= options.MaxRepeats)
            return true;
        intent.Asked.Enqueue(now);
        return false;
    }

    // Of no argument: the key goes to other systems, and from a digest of a short secret the secret can be found.
    private string NextKey(string tool)
    {
        string text = string.Create(CultureInfo.InvariantCulture, $"{sessionId}\n{tool}\n{_count++}");
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
    }
}
