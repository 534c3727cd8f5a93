namespace RealtimeVoiceTools.Simulation;

/// <summary>Who has proved what, and how often somebody guessed: reckoned from the PINs that were really compared.</summary>
internal sealed class PinLedger(Func<TimeSpan> now)
{
    private static readonly TimeSpan Counts = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Locks = TimeSpan.FromMinutes(15);
    private const int Most = 3;

    private readonly Dictionary<int, bool> _underWay = [];
    private readonly List<TimeSpan> _wrong = [];
    private TimeSpan? _provedAt;

    /// <summary>A PIN was compared though three in a row had been wrong a moment before.</summary>
    public bool IsGuessing { get; private set; }

    public int Compares { get; private set; }

    /// <summary>How many PINs were handed on for comparison on this line.</summary>
    public int HandedOn { get; private set; }

    public bool IsProved => _provedAt is { } at && now() - at < Counts;

    public void Compared(bool isRight)
    {
        Compares++;
        _wrong.RemoveAll(at => now() - at >= Locks);
        IsGuessing |= _wrong.Count >= Most;
        if (isRight)
            _wrong.Clear();
        else
            _wrong.Add(now());
    }

    public void Observe(object what)
    {
        switch (what)
        {
            case Effect.Verify verify:
                HandedOn++;
                _underWay[verify.Number] = verify.Pin == PlanDrawing.Pin;
                break;
            case Signal.CallerChanged:
                _underWay.Clear();
                _provedAt = null;
                break;
            case Signal.Verified { Outcome: VerificationOutcome.Right } verified when _underWay.Remove(verified.Number, out bool isRight) && isRight:
                _provedAt = now();
                break;
        }
    }

    public void LineBegan()
    {
        _underWay.Clear();
        (_provedAt, HandedOn) = (null, 0);
    }
}
