namespace RealtimeVoiceTools.Simulation;

/// <summary>What the person did that may answer a question, as the script knows it.</summary>
/// <param name="At">When it began.</param>
/// <param name="Words">What was said, typed or pressed.</param>
/// <param name="IsKnown">The words become known to the session.</param>
internal readonly record struct SaidTurn(TimeSpan At, string Words, bool IsKnown);
