using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Simulation;

/// <summary>What the model does about something, in one response after the other; after that it says a harmless sentence.</summary>
internal sealed record Reply(params IReadOnlyList<ModelTurn> Turns)
{
    public static readonly Reply None = new();

    public override string ToString() => Turns.Count == 0 ? "-" : string.Join(" | then ", Turns);
}

/// <summary>What the model does in one response.</summary>
internal sealed record ModelTurn(params IReadOnlyList<ModelAct> Acts)
{
    public override string ToString() => Acts.Count == 0 ? "silence" : string.Join(", ", Acts);
}

/// <summary>One thing a model does. A closed family.</summary>
internal abstract record ModelAct
{
    internal sealed record Says(string Words) : ModelAct
    {
        public override string ToString() => $"says '{Words}'";
    }

    internal sealed record Calls(ToolCall Call) : ModelAct
    {
        public override string ToString() => Call.ToString();
    }

    internal sealed record CutsShort(int After) : ModelAct
    {
        public override string ToString() => $"is cut off after {After} characters";
    }

    internal sealed record Fails(string Code) : ModelAct
    {
        public override string ToString() => $"fails ({Code})";
    }
}
