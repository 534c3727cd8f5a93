namespace RealtimeVoiceTools.Schedules.Tests.Scheduling.Exploring;

/// <summary>Makes the same choices again.</summary>
internal sealed class RepeatedOrder(IReadOnlyList<int> decisions) : IOrder
{
    private int _decision;

    public int Choose(IReadOnlyList<Operation> ready, Operation? current) =>
        _decision < decisions.Count ? Math.Min(decisions[_decision++], ready.Count - 1) : 0;
}
