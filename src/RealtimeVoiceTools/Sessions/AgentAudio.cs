namespace RealtimeVoiceTools;

/// <summary>A piece of what the caller should hear, in the session's output format.</summary>
/// <param name="Data">The audio; empty for <see cref="AgentAudioKind.Flush"/>. It belongs to the reader.</param>
/// <param name="ItemId">The provider's item it belongs to, for <see cref="VoiceAudio.ReportPlayed"/>; null for a flush.</param>
/// <param name="Kind">What it is.</param>
public sealed record AgentAudio(ReadOnlyMemory<byte> Data, string? ItemId, AgentAudioKind Kind);

/// <summary>The kinds of <see cref="AgentAudio"/>.</summary>
public enum AgentAudioKind
{
    /// <summary>The agent's own words.</summary>
    Speech,

    /// <summary>Words that bridge a wait.</summary>
    Filler,

    /// <summary>Stop playing at once and drop what is queued: the caller is speaking.</summary>
    Flush,
}
