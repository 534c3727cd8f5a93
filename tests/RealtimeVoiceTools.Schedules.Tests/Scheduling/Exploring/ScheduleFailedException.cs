namespace RealtimeVoiceTools.Schedules.Tests.Scheduling.Exploring;

/// <summary>Under this order something that must always hold did not.</summary>
public sealed class ScheduleFailedException(string message) : Exception(message);
