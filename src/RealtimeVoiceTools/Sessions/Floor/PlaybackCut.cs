namespace RealtimeVoiceTools;

/// <summary>Where the caller stopped the agent.</summary>
/// <param name="ItemId">The item of the conversation that was being heard, or null.</param>
/// <param name="Heard">How much of it was heard.</param>
/// <param name="Length">How long it was, as far as it had come.</param>
/// <param name="Unheard">The items behind it, of which nothing was heard.</param>
internal readonly record struct PlaybackCut(string? ItemId, TimeSpan Heard, TimeSpan Length, IReadOnlyList<string> Unheard);
