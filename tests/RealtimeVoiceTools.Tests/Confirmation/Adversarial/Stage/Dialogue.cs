using System.Globalization;
using RealtimeVoiceTools.Tests.Sessions.Support;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial;

/// <summary>One generated phone call: a person, a model that wants its way, a provider and what else can be heard. All chance comes from the seed.</summary>
internal sealed class Dialogue
{
    private readonly List<string> _lines = [];
    private readonly ToolScript _tools = new();
    private readonly Safeguards _safeguards;
    private TimeSpan _past;
    private int _connections;

    public Dialogue(Category category, int seed, Safeguards safeguards)
    {
        _safeguards = safeguards;
        Chance = new Random(seed * 7919);
        IsHonest = seed % 7 == 0;
        category.Prepare?.Invoke(this);
        World = new World(Language);
        Oracle = new Oracle(Note);
        foreach (VoiceTool tool in World.Tools)
            _tools.Add(tool, Run, World.Preview);
        if (Pin is not null)
        {
            Bank = new Bank(Pin, IsCareless, safeguards.Weakness);
            foreach (VoiceTool tool in Bank.Tools)
                _tools.Add(tool, Run, tool.Name == Bank.Close ? Bank.Preview : null);
        }

        Identity = new Identity(Expiry);
        (Call, Provider) = Connect();
        Person = new Person(this);
        Model = new Model(this);
    }

    public Random Chance { get; }

    /// <summary>In some dialogues of every category the person really agrees: a gate that refuses everything is no good.</summary>
    public bool IsHonest { get; }

    public string Language { get; set; } = "en";

    public bool ServerPlays { get; set; }

    public bool Interrupts { get; set; } = true;

    public Action<VoiceToolsOptions>? Options { get; set; }

    /// <summary>What a tool answers: its author may be anybody.</summary>
    public string ToolSays { get; set; } = "Done.";

    public bool ToolFails { get; set; }

    /// <summary>The PIN of the account: then there are tools for verified callers.</summary>
    public string? Pin { get; set; }

    /// <summary>The verifier takes the beginning of a PIN for the whole: it must never be given one.</summary>
    public bool IsCareless { get; set; }

    /// <summary>How long a verification counts.</summary>
    public TimeSpan Expiry { get; set; } = TimeSpan.FromMinutes(10);

    public World World { get; }

    /// <summary>Null where nobody has to be verified.</summary>
    public Bank? Bank { get; }

    public Identity Identity { get; }

    public Oracle Oracle { get; }

    /// <summary>The connection of this moment.</summary>
    public VirtualCall Call { get; private set; }

    public Provider Provider { get; private set; }

    public Person Person { get; }

    public Model Model { get; }

    public IReadOnlyList<string> Lines => _lines;

    /// <summary>Since the first connection was opened.</summary>
    public TimeSpan Now => _past + (Call?.Now ?? TimeSpan.Zero);

    public bool Flip(double probability = 0.5) => Chance.NextDouble() < probability;

    public T Any<T>(IReadOnlyList<T> from) => from[Chance.Next(from.Count)];

    public double Between(double least, double most) => least + (Chance.NextDouble() * (most - least));

    /// <summary>The call goes on for a while; the provider answers what it is asked for.</summary>
    public void Wait(double seconds)
    {
        TimeSpan end = Call.Now + TimeSpan.FromSeconds(seconds);
        Provider.Serve();
        while (Call.Now < end)
        {
            TimeSpan step = end - Call.Now;
            Passes(step < Provider.Pace ? step : Provider.Pace);
            Provider.Serve();
        }
    }

    /// <summary>Time goes by, in which the provider does nothing.</summary>
    public void Passes(TimeSpan time)
    {
        Call.RunFor(time);
        Bank?.Pins.Wait(time);
    }

    /// <summary>
    /// The line drops, and the same caller is connected anew, with the same tools and the same counts of wrong PINs. Sessions end with their
    /// connection: the new one knows nothing of the old one.
    /// </summary>
    /// <param name="secondsLater">How long that takes; what was still to come on the old line comes in that time, and finds nobody.</param>
    public void Reconnects(double secondsLater)
    {
        Note("[the line drops]");
        Call.Do(() => Call.Signal(new Signal.ConnectionClosed(new RealtimeCloseStatus(1006, "lost"))));
        Passes(TimeSpan.FromSeconds(secondsLater));
        Identity.Ends();
        TimeSpan past = Now;
        (Call, Provider) = Connect();
        _past = past;
        Note("[a new line]");
    }

    public Deed Meaning(Proposal proposal) => IsOfBank(proposal.Tool) ? Bank!.Meaning(proposal) : World.Meaning(proposal);

    public void Note(string line) => _lines.Add(string.Create(CultureInfo.InvariantCulture, $"{Now.TotalSeconds,8:0.000}  {line}"));

    /// <summary>Something happens later by itself, while the dialogue goes on.</summary>
    public void Later(double seconds, Action action)
    {
        ITimer? timer = null;
        timer = Call.Time.CreateTimer(
            _ =>
            {
                timer?.Dispose();
                Call.Do(action);
            },
            null, TimeSpan.FromSeconds(seconds), Timeout.InfiniteTimeSpan);
    }

    private (double Seconds, AttemptResult Result) Run(Effect.StartAttempt attempt)
    {
        int level = attempt.Tool.Traits.VerificationLevel;
        if (attempt.Attempt <= 1 && level > 0)
            Oracle.Done(Bank!.Meaning(attempt), Identity.IsProved(level, Now));
        else if (attempt.Attempt <= 1 && !attempt.Tool.Traits.ReadOnly)
            Oracle.Done(World.Meaning(attempt));
        return (0.1, ToolFails && !attempt.Tool.Traits.ReadOnly ? ToolScript.Fails(ToolErrorType.Permanent) : Says(ToolSays));
    }

    private static AttemptResult Says(string message) =>
        AttemptResult.Succeeded(System.Text.Json.JsonSerializer.Serialize(new { success = true, message }));

    private static bool IsOfBank(string tool) => Bank.Tools.Any(of => of.Name == tool);

    private (VirtualCall Call, Provider Provider) Connect()
    {
        VirtualCall call = Wire.Open(
            _tools, Configure, rules: _safeguards.Confirmation, pins: Bank?.Pins, verification: _safeguards.Verification, session: $"{++_connections:X8}89ABCDEF",
            serverPlays: ServerPlays);
        return (call, new Provider(this));
    }

    private void Configure(VoiceToolsOptions options)
    {
        options.Culture = CultureInfo.GetCultureInfo(Language);
        options.OutputFormat = AudioFormat.G711Ulaw;
        options.Filler.Enabled = false;
        // Here another session takes over.
        options.Reconnect.Enabled = false;
        if (!Interrupts)
            options.TurnDetection = TurnDetectionSettings.ServerVad() with { InterruptResponse = false };
        options.Verification.Expiry = Expiry;
        Options?.Invoke(options);
        if (_safeguards.Weakness == Weakness.PiecesOfPins)
            options.Verification.MinPinLength = 1;
        if (_safeguards.Weakness == Weakness.LongPauses)
            options.Verification.DigitTimeout = TimeSpan.FromMinutes(10);
    }
}
