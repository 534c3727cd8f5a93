using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Soak;

/// <summary>What is to happen in one call, from one seed: who wants what, what breaks, how it ends.</summary>
internal sealed class CallPlan
{
    /// <summary>The reason of every close that is planned.</summary>
    public const string Reason = "By plan.";

    private static readonly int[] CloseCodes = [1001, 1006, 1008, 1011, 4000];
    private readonly Random _random;
    private readonly string _name;
    private int _tickets;

    public CallPlan(int seed, int slot, int number)
    {
        // A fixed mix, as HashCode differs from run to run.
        _random = new Random(unchecked((((seed * 1_000_003) + slot) * 1_000_003) + number));
        Acts = 1 + _random.Next(5);
        Ending = (CallEnding)_random.Next(Enum.GetValues<CallEnding>().Length);
        IsNoisy = _random.Next(2) == 0;
        _name = $"s{slot}c{number}{(IsNoisy ? "n" : "")}";
        EmulatorSeed = _random.Next();
    }

    public string CallerId => _name;

    public int Acts { get; }

    public CallEnding Ending { get; }

    public bool IsNoisy { get; }

    public int EmulatorSeed { get; }

    public bool Happens(double share) => _random.NextDouble() < share;

    public TimeSpan Between(double least, double most) => TimeSpan.FromSeconds(least + (_random.NextDouble() * (most - least)));

    public Wish NextWish()
    {
        var kind = (WishKind)_random.Next(Enum.GetValues<WishKind>().Length);
        TimeSpan takes = kind switch
        {
            WishKind.LookUp => Between(0.005, 0.2),
            WishKind.Report => Happens(0.15) ? Between(6.5, 8) : Between(0.5, 5),
            _ => Between(0.01, 1.5),
        };
        return new Wish($"{_name}t{++_tickets}", kind, takes, kind == WishKind.Fax ? _random.Next(3) : 0);
    }

    /// <summary>What goes wrong by chance all through a noisy call.</summary>
    public EmulatorFaultRates Rates() => !IsNoisy ? new EmulatorFaultRates() : new EmulatorFaultRates
    {
        Drop = 0.003,
        Duplicate = 0.02,
        Delay = 0.01,
        Reorder = 0.3,
        Garbage = 0.02,
        Stall = 0.003,
        StallUpTo = TimeSpan.FromSeconds(2),
        Refuse = 0.05,
        Fail = 0.02,
        RateLimit = 0.01,
        Incomplete = 0.03,
        Cancel = 0.02,
        Close = 0.0005,
        RefuseConnection = 0.1,
    };

    /// <summary>Something that goes wrong just now, or nothing.</summary>
    public void Break(EmulatorFaults faults, EmulatorConnection connection)
    {
        switch (_random.Next(24))
        {
            case 0:
                faults.RefuseNextResponseCreate(1 + _random.Next(2));
                break;
            case 1:
                faults.LoseNextResponseCreate();
                break;
            case 2:
                faults.DuplicateCarriers();
                break;
            case 3:
                faults.ReorderCarriers();
                break;
            case 4:
                faults.SendGarbage(1 + _random.Next(4));
                break;
            case 5:
                faults.StallReading(Between(0.1, 3));
                break;
            case 6:
                connection.Close(CloseCodes[_random.Next(CloseCodes.Length)], Reason);
                break;
            case 7:
                faults.CloseAtNextServerEvent("response.output_item.done", 1006, Reason);
                break;
            case 8:
                faults.RefuseNextConnection(503);
                connection.Close(1011, Reason);
                break;
            case 9:
                faults.EndNextResponse((EmulatedEnding)_random.Next(5));
                break;
        }
    }
}
