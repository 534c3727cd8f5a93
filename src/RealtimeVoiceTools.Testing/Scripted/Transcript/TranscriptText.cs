using System.Globalization;
using System.Text;

namespace RealtimeVoiceTools.Testing;

/// <summary>Writes a conversation down for a person who wants to know what went wrong.</summary>
internal static class TranscriptText
{
    private const int LongestText = 600;

    public static string Write(IEnumerable<TranscriptLine> lines)
    {
        StringBuilder text = new();
        foreach (TranscriptLine line in lines.OrderBy(line => line.At).ThenBy(line => line.Voice))
        {
            string who = line.Voice == TranscriptVoice.Failed ? "FAILED" : line.Voice.ToString().ToLowerInvariant();
            string words = line.Text.Length > LongestText ? string.Concat(line.Text.AsSpan(0, LongestText), "…") : line.Text;
            text.Append(CultureInfo.InvariantCulture, $"{line.At.TotalSeconds,8:0.00}  {who,-7}  {words}\n");
        }

        return text.ToString();
    }

    /// <summary>What an event says of the session, or null where other lines say it.</summary>
    public static (TranscriptVoice Voice, string Text)? Of(VoiceSessionEvent happened) => happened switch
    {
        VoiceSessionEvent.ToolRetrying retry => (TranscriptVoice.Tool, string.Create(CultureInfo.InvariantCulture, $"{retry.Tool} is tried again, attempt {retry.Attempt}")),
        VoiceSessionEvent.ToolProgress progress => (TranscriptVoice.Tool, $"{progress.Tool} reports \"{progress.Text}\""),
        VoiceSessionEvent.ToolWouldHaveRun dry => (TranscriptVoice.Tool, $"{dry.Tool} would have run (dry run)"),
        VoiceSessionEvent.ConfirmationAsked asked => (TranscriptVoice.Session, $"{asked.Tool} waits for a yes"),
        VoiceSessionEvent.ConfirmationResolved resolved => (TranscriptVoice.Session,
            $"{resolved.Tool}: {resolved.Resolution.ToString().ToLowerInvariant()}{(resolved.Evidence is { } evidence ? " by " + evidence.ToString().ToLowerInvariant() : "")}"),
        VoiceSessionEvent.CallerVerified => (TranscriptVoice.Session, "the caller is verified"),
        VoiceSessionEvent.CallerNotVerified wrong => (TranscriptVoice.Session, string.Create(CultureInfo.InvariantCulture, $"wrong PIN, {wrong.AttemptsLeft} attempts left")),
        VoiceSessionEvent.AgentInterrupted => (TranscriptVoice.Session, "the agent stops for the caller"),
        VoiceSessionEvent.SpeechFailed failed => (TranscriptVoice.Session, $"the agent could not speak ({failed.Code ?? "no code"})"),
        VoiceSessionEvent.ProviderError error => (TranscriptVoice.Session, $"the provider reports {error.Code ?? "an error"}"),
        VoiceSessionEvent.ConnectionLost lost => (TranscriptVoice.Session, string.Create(CultureInfo.InvariantCulture, $"the connection is lost ({lost.CloseCode?.ToString(CultureInfo.InvariantCulture) ?? lost.Code ?? "no code"})")),
        VoiceSessionEvent.ConnectionRestored back => (TranscriptVoice.Session, string.Create(CultureInfo.InvariantCulture, $"the connection is back after {back.Gap.TotalSeconds:0.0} s")),
        VoiceSessionEvent.StateChanged { State: VoiceSessionState.Closed } => (TranscriptVoice.Session, "ended"),
        _ => null,
    };
}
