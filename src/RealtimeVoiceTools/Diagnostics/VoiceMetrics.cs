using System.Diagnostics.Metrics;

namespace RealtimeVoiceTools;

/// <summary>What sessions measure, for dashboards. Names of tools and kinds only: nothing that was said, given or found.</summary>
internal static class VoiceMetrics
{
    public const string MeterName = "RealtimeVoiceTools";

    private static readonly Meter Meter = new(MeterName);

    private static readonly Histogram<double> DeadAir = Meter.CreateHistogram<double>(
        "voice_tools.dead_air", "s", "How long callers heard nothing while something was owed, each time the agent became audible.");

    private static readonly Histogram<double> ToolDeadAir = Meter.CreateHistogram<double>(
        "voice_tools.tool.dead_air", "s", "The longest silence callers heard from a completed call to the words about its result.");

    private static readonly Counter<long> Fillers = Meter.CreateCounter<long>(
        "voice_tools.fillers", "{utterance}", "Words that bridged a wait and were heard.");

    private static readonly Counter<long> Unexpected = Meter.CreateCounter<long>(
        "voice_tools.calls.unexpected", "{call}", "Calls that the model should not have made.");

    private static readonly Counter<long> AuditLost = Meter.CreateCounter<long>(
        "voice_tools.audit.lost", "{record}", "Records of the audit that did not reach a sink.");

    private static readonly UpDownCounter<long> Sessions = Meter.CreateUpDownCounter<long>(
        "voice_tools.sessions", "{session}", "Sessions by state, from their first connection to their end.");

    private static readonly Counter<long> Lost = Meter.CreateCounter<long>(
        "voice_tools.connections.lost", "{connection}", "Connections that were lost and made again.");

    private static readonly Histogram<double> Gaps = Meter.CreateHistogram<double>(
        "voice_tools.connections.gap", "s", "How long a session was without a connection.");

    private static readonly Counter<long> AudioDropped = Meter.CreateCounter<long>(
        "voice_tools.audio.dropped", "{piece}", "Pieces of callers' audio that were not sent, counted at the end of each session.");

    /// <param name="from">Null for a session that begins.</param>
    /// <param name="to">Null for one that has ended.</param>
    public static void Moved(VoiceSessionState? from, VoiceSessionState? to)
    {
        if (from is { } left)
            Sessions.Add(-1, new KeyValuePair<string, object?>("state", left.ToString()));
        if (to is { } reached)
            Sessions.Add(1, new KeyValuePair<string, object?>("state", reached.ToString()));
    }

    public static void DroppedAudio(long pieces)
    {
        if (pieces > 0)
            AudioDropped.Add(pieces);
    }

    private static readonly Counter<long> JournalFailures = Meter.CreateCounter<long>(
        "voice_tools.journal.failed", "{entry}", "Entries that did not reach the call journal, or not in time.");

    private static readonly Counter<long> JournalForgotten = Meter.CreateCounter<long>(
        "voice_tools.journal.forgotten", "{call}", "Calls that a full call journal forgot before they were delivered.");

    private static readonly Counter<long> JournalDamages = Meter.CreateCounter<long>(
        "voice_tools.journal.damaged", "{line}", "Lines of a call journal that could not be read when it was opened.");

    public static void JournalFailed(CallJournalStep step) => JournalFailures.Add(1, new KeyValuePair<string, object?>("step", step.ToString()));

    public static void JournalForgot() => JournalForgotten.Add(1);

    public static void JournalDamaged(int lines) => JournalDamages.Add(lines);

    public static void AuditRecordLost(string sink) => AuditLost.Add(1, new KeyValuePair<string, object?>("sink", sink));

    public static void Happened(VoiceSessionEvent sessionEvent)
    {
        switch (sessionEvent)
        {
            case VoiceSessionEvent.AgentSpeechStarted started:
                if (started.Silence > TimeSpan.Zero)
                    DeadAir.Record(started.Silence.TotalSeconds);
                if (started.IsFiller)
                    Fillers.Add(1);
                break;
            case VoiceSessionEvent.UnexpectedCall unexpected:
                // Without the tool's name: the model may have made it up.
                Unexpected.Add(1, new KeyValuePair<string, object?>("reason", unexpected.Reason.ToString()));
                break;
            case VoiceSessionEvent.ConnectionLost lost:
                Lost.Add(1, new KeyValuePair<string, object?>("code", lost.CloseCode));
                break;
            case VoiceSessionEvent.ConnectionRestored restored:
                Gaps.Record(restored.Gap.TotalSeconds);
                break;
            case VoiceSessionEvent.ToolTold told:
                ToolDeadAir.Record(told.DeadAir.TotalSeconds, new KeyValuePair<string, object?>("gen_ai.tool.name", told.Tool));
                break;
        }
    }
}
