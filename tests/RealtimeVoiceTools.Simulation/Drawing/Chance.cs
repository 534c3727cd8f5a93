namespace RealtimeVoiceTools.Simulation;

/// <summary>All chance of one plan.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    public bool Happens(double share) => _random.NextDouble() < share;

    public int Below(int most) => _random.Next(most);

    public double Between(double least, double most) => least + (_random.NextDouble() * (most - least));

    public T Of<T>(params ReadOnlySpan<T> choices) => choices[_random.Next(choices.Length)];

    public T In<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}
