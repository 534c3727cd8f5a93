using System.Globalization;
using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>What a provider is told about a session.</summary>
internal static class SessionDeclaration
{
    public static SessionConfiguration Create(
        VoiceToolsOptions options, ToolSet tools, VoicePhrases phrases, CultureInfo culture, TimeZoneInfo timeZone, DateTimeOffset now) => new()
    {
        Instructions = SessionInstructions.Build(options.Instructions, tools.All, phrases, culture, timeZone, now),
        Tools = [.. tools.All.Select(tool => new ToolDeclaration(tool.Name, tool.Description, tool.Schema))],
        Voice = options.Voice,
        TextOnly = options.TextOnly,
        InputFormat = options.InputFormat,
        OutputFormat = options.OutputFormat,
        TurnDetection = options.TurnDetection,
        TranscriptionModel = options.TranscriptionModel,
        TranscriptionLanguage = culture.TwoLetterISOLanguageName is { Length: 2 } language and not "iv" ? language : null,
        NoiseReduction = options.NoiseReduction,
        MaxOutputTokens = options.MaxOutputTokens,
    };
}
