namespace RealtimeVoiceTools.Schedules.Tests.Scheduling.Exploring;

/// <summary>Anybody may be next; whoever runs is seldom interrupted, so that rare meetings come about late as well as early.</summary>
internal sealed class RandomOrder(int seed) : IOrder
{
    private readonly Random _random = new(seed);

    public int Choose(IReadOnlyList<Operation> ready, Operation? current) =>
        current is not null && _random.Next(8) != 0 ? 0 : _random.Next(ready.Count);
}
