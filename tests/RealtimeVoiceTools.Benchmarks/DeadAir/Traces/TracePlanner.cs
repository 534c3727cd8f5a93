namespace RealtimeVoiceTools.Benchmarks.DeadAir.Traces;

/// <summary>Draws the turns of a trace.</summary>
internal sealed class TracePlanner(string name, IReadOnlyList<ToolProfile> tools)
{
    private const int FillerLeads = 8;
    private const int EarlierCalls = 60;

    // The instructions have the model call fast tools silently.
    private const double SlowEnoughForALine = 1;

    private static readonly string[] Lines = ["Let me look into that for you.", "One moment, I'll check.", "Sure, I'm checking that."];

    public bool IsLearned { get; init; }

    public bool IsSweep { get; init; }

    /// <summary>The share of calls of slow tools before which the model says a line.</summary>
    public double Preambles { get; init; }

    /// <summary>The share of turns in which the caller speaks while they wait.</summary>
    public double Interruptions { get; init; }

    public Trace Plan(int count, int seed)
    {
        var chance = new Chance(seed);
        // Drawn apart: what was learned must not contain what is measured.
        var past = new Chance(~seed);
        return new Trace
        {
            Name = name,
            IsLearned = IsLearned,
            IsSweep = IsSweep,
            HasInterruptions = Interruptions > 0,
            HasPreambles = Preambles > 0,
            Tools = tools,
            Turns = [.. Enumerable.Range(0, count).Select(number => Turn(number, chance))],
            History = tools.ToDictionary(
                tool => tool.Name,
                tool => (IReadOnlyList<TimeSpan>)[.. Enumerable.Range(0, IsLearned ? EarlierCalls : 0).Select(_ => Seconds(tool.Draw(past)))]),
        };
    }

    private PlannedTurn Turn(int number, Chance chance)
    {
        ToolProfile tool = tools[number % tools.Count];
        double latency = tool.Draw(chance);
        return new PlannedTurn
        {
            Number = number,
            Tool = tool,
            Latency = Seconds(latency),
            AnswerLead = Lead(chance),
            OtherLead = Lead(chance),
            FillerLeads = [.. Enumerable.Range(0, FillerLeads).Select(_ => Lead(chance))],
            Preamble = chance.Happens(Preambles) && tool.Usual >= SlowEnoughForALine ? Lines[number % Lines.Length] : null,
            Interruption = chance.Happens(Interruptions)
                ? new Interruption(Seconds(chance.Uniform(0.1, latency + 0.8)), Seconds(chance.Uniform(0.3, 1.5)))
                : null,
        };
    }

    /// <summary>Around 600 ms, as a model is asked and first heard.</summary>
    private static TimeSpan Lead(Chance chance) => Seconds(Math.Clamp(chance.Normal(0.6, 0.08), 0.4, 0.9));

    /// <summary>Whole milliseconds: ticks would only make the output long.</summary>
    private static TimeSpan Seconds(double seconds) => TimeSpan.FromMilliseconds(Math.Round(seconds * 1000));
}
