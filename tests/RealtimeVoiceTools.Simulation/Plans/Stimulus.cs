using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Simulation;

/// <summary>Something that happens in a session from outside, so long after the one before it. A closed family.</summary>
internal abstract record Stimulus(double Wait)
{
    /// <summary>The row of the table it counts in.</summary>
    public abstract string Family { get; }

    /// <summary>The person says something.</summary>
    internal sealed record Speaks(double Wait, string Words, double Seconds, Hearing Hearing, Reply Reply) : Stimulus(Wait)
    {
        public override string Family => Hearing.IsPlain ? "turn of the caller" : "late, failed or missing transcript";
    }

    /// <summary>The person waits for a question, and answers so long after its end; before it where that is negative.</summary>
    internal sealed record Answers(double Wait, string Words, double After, double Seconds, Hearing Hearing, Reply Reply) : Stimulus(Wait)
    {
        public override string Family => "answer to a question";
    }

    /// <summary>The person waits until the agent speaks, and speaks over it.</summary>
    internal sealed record BargesIn(double Wait, string Words, double After, double Seconds, Reply Reply) : Stimulus(Wait)
    {
        public override string Family => "barge-in";
    }

    /// <summary>What the agent says comes back by the microphone.</summary>
    internal sealed record Echoes(double Wait, double After) : Stimulus(Wait)
    {
        public override string Family => "echo";
    }

    /// <summary>The person has been refused, and gives a PIN.</summary>
    internal sealed record GivesPin(double Wait, string Pin, PinWay Way, Reply Reply) : Stimulus(Wait)
    {
        public override string Family => "PIN, right or guessed";
    }

    internal sealed record Types(double Wait, string Words, Reply Reply) : Stimulus(Wait)
    {
        public override string Family => "typed words";
    }

    internal sealed record Presses(double Wait, string Keys) : Stimulus(Wait)
    {
        public override string Family => "keys";
    }

    /// <summary>The application's interface answers the newest question.</summary>
    internal sealed record Taps(double Wait, bool Yes) : Stimulus(Wait)
    {
        public override string Family => "answer in the application";
    }

    /// <summary>The application says, adds or stops something, or reports what was played.</summary>
    internal sealed record Application(double Wait, ApplicationDeed Deed, double Share) : Stimulus(Wait)
    {
        public override string Family => "deed of the application";
    }

    /// <summary>So many of the next requests are refused, though nothing is active.</summary>
    internal sealed record Refuses(double Wait, int Times) : Stimulus(Wait)
    {
        public override string Family => "refused request";
    }

    internal sealed record LosesRequest(double Wait) : Stimulus(Wait)
    {
        public override string Family => "lost request";
    }

    internal sealed record EndsNext(double Wait, EmulatedEnding Ending) : Stimulus(Wait)
    {
        public override string Family => "cancelled, failed or incomplete response";
    }

    internal sealed record DuplicatesCarriers(double Wait) : Stimulus(Wait)
    {
        public override string Family => "duplicated carriers of calls";
    }

    internal sealed record DuplicatesEvent(double Wait, string Type) : Stimulus(Wait)
    {
        public override string Family => "duplicated event";
    }

    internal sealed record LosesEvent(double Wait, string Type) : Stimulus(Wait)
    {
        public override string Family => "lost event";
    }

    /// <summary>The carriers of a call, in any order and number, from a response of the server's own.</summary>
    internal sealed record Scrambles(double Wait, ToolCall Call, int OrderSeed, bool Ends, bool WithoutResponse) : Stimulus(Wait)
    {
        public override string Family => "reordered carriers of calls";
    }

    /// <summary>A message that nobody sends: of a response that never was, or no JSON at all.</summary>
    internal sealed record Strays(double Wait, int Which) : Stimulus(Wait)
    {
        public override string Family => "stray or broken message";
    }

    internal sealed record CallerChanges(double Wait) : Stimulus(Wait)
    {
        public override string Family => "another caller";
    }

    internal sealed record HangsUp(double Wait) : Stimulus(Wait)
    {
        public override string Family => "hang-up";
    }

    /// <summary>The line drops; a moment later the same caller calls again.</summary>
    internal sealed record Drops(double Wait, int Code) : Stimulus(Wait)
    {
        public override string Family => "dropped line, new session";
    }

    /// <summary>The line is lost and the session gets another one, which the provider refuses so many times at first, and on which it may show old calls again.</summary>
    internal sealed record LosesLine(double Wait, int? Code, int Refusals, bool Replays) : Stimulus(Wait)
    {
        public override string Family => "lost line, same session";
    }

    /// <summary>Nothing but time passes: what is left of a stimulus that the shrinking took out.</summary>
    internal sealed record Pauses(double Wait) : Stimulus(Wait)
    {
        public override string Family => "pause";
    }
}
