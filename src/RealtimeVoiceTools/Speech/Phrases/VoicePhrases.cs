using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>Every sentence the library can say, in one language. Replace any of them with a <c>with</c> expression.</summary>
/// <remarks>
/// Immutable and safe to share. The defaults of every member are English; <see cref="For"/> gives the library's other languages. For one that is
/// not among <see cref="Languages"/> give a value of your own.
/// </remarks>
public sealed record VoicePhrases
{
    /// <summary>The languages that the library speaks, as two-letter codes of ISO 639; "zh" is Mandarin.</summary>
    public static IReadOnlyList<string> Languages => PhraseLanguages.Codes;

    /// <summary>The language, as a two-letter code of ISO 639. Default "en".</summary>
    public string Language { get; init; } = "en";

    /// <summary>While a tool runs.</summary>
    public WaitingPhrases Waiting { get; init; } = new();

    /// <summary>Before something is done that cannot be undone.</summary>
    public QuestionPhrases Questions { get; init; } = new();

    /// <summary>When a tool has no words of its own for its result.</summary>
    public ResultPhrases Results { get; init; } = new();

    /// <summary>When something did not work.</summary>
    public ErrorPhrases Errors { get; init; } = new();

    /// <summary>While callers prove who they are.</summary>
    public VerificationPhrases Verification { get; init; } = new();

    /// <summary>When a person takes over.</summary>
    public TransferPhrases Transfer { get; init; } = new();

    /// <summary>Dates, times, amounts and nouns.</summary>
    public SpokenWords Words { get; init; } = new();

    /// <summary>What the model is told; never spoken.</summary>
    public GuidancePhrases Guidance { get; init; } = new();

    /// <summary>When the agent could not speak and can again.</summary>
    public IReadOnlyList<string> Apologies { get; init; } = ["Sorry, I lost my voice for a moment.", "Sorry about the silence.", "Excuse me, I was cut off."];

    /// <summary>When the connection is back after a drop.</summary>
    public IReadOnlyList<string> Reconnected { get; init; } = ["Sorry, the line dropped for a moment. I'm back.", "We were cut off briefly. I'm here again."];

    /// <summary>Before the agent hangs up.</summary>
    public IReadOnlyList<string> Goodbyes { get; init; } = ["Thank you for calling. Goodbye.", "Thanks for your call. Bye for now."];

    /// <summary>The phrases for a culture: those of its language, whatever the country. Languages without phrases get English.</summary>
    public static VoicePhrases For(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return PhraseLanguages.Find(culture.Name.Split('-')[0]);
    }
}
