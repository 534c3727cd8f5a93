using System.Globalization;
using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>What an engine is made of: fixed for the life of the session.</summary>
internal sealed record EngineSettings
{
    public required VoiceToolsOptions Options { get; init; }

    public required ToolSet Tools { get; init; }

    public required SessionConfiguration Configuration { get; init; }

    public required VoicePhrases Phrases { get; init; }

    public required IErrorSpeechFormatter Errors { get; init; }

    public required CultureInfo Culture { get; init; }

    public required TimeZoneInfo TimeZone { get; init; }

    public required string SessionId { get; init; }

    public DialectCapabilities Dialect { get; init; } = new();

    /// <summary>The only chance in the engine: jitter and the choice of phrases.</summary>
    public required Random Random { get; init; }
}
