namespace RealtimeVoiceTools;

/// <summary>What narrows a type's values. <paramref name="Text"/> follows what is expected: "from 1 to 10".</summary>
internal sealed record ValueConstraint<T>(string Text, Func<T, bool> Allows);
