using System.Buffers;
using System.Text;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>
/// Answers calls of <c>end_call</c>: has the model say goodbye unless it just did, and the line closed when that has been heard. Asked twice, it
/// changes nothing.
/// </summary>
internal sealed class EndCallAnswer(
    Farewell farewell, CallLedger ledger, CallRunner runner, OpenQuestions questions, UserTurns turns, AgentSpeech agent, AuditTrail audit, VoicePhrases phrases)
{
    private int? _askedInTurn;

    /// <summary>The call may hang up: its response completed, and it has a place.</summary>
    public void Begin(Step step, CallEntry entry)
    {
        bool isSaid = _askedInTurn == turns.Count || agent.Said.HoldsAny(phrases.Words.Partings, turns.Last?.EndedAt ?? TimeSpan.Zero);
        _askedInTurn = turns.Count;
        farewell.Request(step, EndCallTool.Name);
        // Who says goodbye has not said yes; but a call that brings the yes with it is still decided.
        questions.Void(step, pending => !questions.IsClaimed(pending));
        runner.Open(step, entry);
        audit.Ran(step, entry);
        ledger.Settle(step, entry, new CallOutcome(Output(isSaid), null, Speak: !isSaid));
    }

    private string Output(bool isSaid)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, ResultData.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteBoolean("success", true);
            if (!isSaid)
                json.WriteString("message", phrases.Goodbyes[0]);
            json.WriteString("note", isSaid ? "The line closes now. Say nothing more." : "Say goodbye in one short sentence, and ask nothing. Then the line closes.");
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
