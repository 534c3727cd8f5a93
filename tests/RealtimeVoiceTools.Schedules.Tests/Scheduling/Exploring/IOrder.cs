namespace RealtimeVoiceTools.Schedules.Tests.Scheduling.Exploring;

/// <summary>Decides who goes on.</summary>
internal interface IOrder
{
    /// <summary>Chooses one of at least two. <paramref name="current"/>, where there is one, is the first and could go on.</summary>
    int Choose(IReadOnlyList<Operation> ready, Operation? current);
}
