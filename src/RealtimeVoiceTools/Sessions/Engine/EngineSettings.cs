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

    /// <summary>How long tools take, as known when the session connects; the engine goes on learning in it.</summary>
    public LearnedLatencies Latencies { get; init; } = new();

    /// <summary>Decides when words are asked for, or null for the library's own way.</summary>
    public IFillerTiming? FillerTiming { get; init; }

    /// <summary>A verifier is registered: callers can prove who they are.</summary>
    public bool VerifiesCallers { get; init; }

    /// <summary>The application may play clips while the caller waits.</summary>
    public bool PlaysClips { get; init; }

    public ExecutionMode Execution { get; init; }

    /// <summary>What makes an answer evidence: all of it, but in tests of one rule.</summary>
    public ConfirmationRules Rules { get; init; } = ConfirmationRules.All;

    /// <summary>What makes a verification count: all of it, but in tests of one rule.</summary>
    public VerificationRules VerificationRules { get; init; } = VerificationRules.All;

    /// <summary>Writes arguments down for the audit; null when nobody keeps one.</summary>
    public ArgumentDigest? AuditDigest { get; init; }

    /// <summary>Compares arguments with those in the call journal; null when there is none.</summary>
    public JournalDigest? JournalDigest { get; init; }

    /// <summary>What an earlier process left open of this conversation.</summary>
    public IReadOnlyList<JournaledCall> Journaled { get; init; } = [];

    public DialectCapabilities Dialect { get; init; } = new();

    /// <summary>The only chance in the engine: jitter and the choice of phrases.</summary>
    public required Random Random { get; init; }
}
