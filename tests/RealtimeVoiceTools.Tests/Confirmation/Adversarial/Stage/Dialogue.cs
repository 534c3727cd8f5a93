using System.Globalization;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial;

/// <summary>One generated phone call: a person, a model that wants its way, a provider and what else can be heard. All chance comes from the seed.</summary>
internal sealed class Dialogue
{
    private readonly List<string> _lines = [];

    public Dialogue(Category category, int seed, ConfirmationRules rules = ConfirmationRules.All)
    {
        Chance = new Random(seed * 7919);
        IsHonest = seed % 7 == 0;
        category.Prepare?.Invoke(this);
        World = new World(Language);
        Oracle = new Oracle(Note);
        var tools = new ToolScript();
        foreach (VoiceTool tool in World.Tools)
            tools.Add(tool, Run, World.Preview);
        Call = Wire.Open(tools, Configure, rules: rules);
        if (ServerPlays)
            Call.ServerPlays();
        Provider = new Provider(this);
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

    public World World { get; }

    public Oracle Oracle { get; }

    public VirtualCall Call { get; }

    public Provider Provider { get; }

    public Person Person { get; }

    public Model Model { get; }

    public IReadOnlyList<string> Lines => _lines;

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
            Call.RunFor(step < Provider.Pace ? step : Provider.Pace);
            Provider.Serve();
        }
    }

    public void Note(string line) => _lines.Add(string.Create(CultureInfo.InvariantCulture, $"{(Call is null ? 0 : Call.Now.TotalSeconds),8:0.000}  {line}"));

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
        if (!attempt.Tool.Traits.ReadOnly && attempt.Attempt <= 1)
            Oracle.Done(World.Meaning(attempt));
        return (0.1, ToolFails && !attempt.Tool.Traits.ReadOnly ? ToolScript.Fails(ToolErrorType.Permanent) : Says(ToolSays));
    }

    private static AttemptResult Says(string message) =>
        AttemptResult.Succeeded(System.Text.Json.JsonSerializer.Serialize(new { success = true, message }));

    private void Configure(VoiceToolsOptions options)
    {
        options.Culture = CultureInfo.GetCultureInfo(Language);
        options.OutputFormat = AudioFormat.G711Ulaw;
        options.Filler.Enabled = false;
        if (!Interrupts)
            options.TurnDetection = TurnDetectionSettings.ServerVad() with { InterruptResponse = false };
        Options?.Invoke(options);
    }
}
