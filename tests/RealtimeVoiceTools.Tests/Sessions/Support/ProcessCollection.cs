namespace RealtimeVoiceTools.Tests.Sessions.Support;

/// <summary>Tests that look at the whole process, so no other test runs beside them.</summary>
[CollectionDefinition(nameof(ProcessCollection), DisableParallelization = true)]
public sealed class ProcessCollection;
