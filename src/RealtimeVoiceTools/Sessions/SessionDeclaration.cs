using System.Globalization;
using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>What a provider is told about a session.</summary>
internal static class SessionDeclaration
{
    public static SessionConfiguration Create(
        VoiceToolsOptions options, ToolSet tools, VoicePhrases phrases, CultureInfo culture, TimeZoneInfo timeZone, DateTimeOffset now,
        LearnedLatencies? latencies = null)
    {
        string language = culture.TwoLetterISOLanguageName;
        return new SessionConfiguration
        {
            Instructions = SessionInstructions.Build(options.Instructions, tools.All, phrases, now, timeZone, latencies),
            Tools = [.. tools.All.Select(tool => new ToolDeclaration(tool.Name, tool.Description, tool.Schema))],
            Voice = options.Voice,
            TextOnly = options.TextOnly,
            InputFormat = options.InputFormat,
            OutputFormat = options.OutputFormat,
            TurnDetection = options.TurnDetection,
            TranscriptionModel = options.TranscriptionModel,
            // The invariant culture has no language.
            TranscriptionLanguage = language is { Length: 2 } and not "iv" ? language : null,
            NoiseReduction = options.NoiseReduction,
            MaxOutputTokens = options.MaxOutputTokens,
        };
    }
}
