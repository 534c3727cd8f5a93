using Microsoft.Extensions.Logging;

namespace RealtimeVoiceTools;

/// <summary>Everything a session logs. No words, arguments, results or exception texts: names, kinds and numbers only.</summary>
internal sealed partial class SessionLog(ILogger logger, string sessionId)
{
    public void Happened(VoiceSessionEvent sessionEvent)
    {
        switch (sessionEvent)
        {
            case VoiceSessionEvent.ToolStarted started:
                ToolStarted(sessionId, started.Tool);
                break;
            case VoiceSessionEvent.ToolRetrying retrying:
                ToolRetrying(sessionId, retrying.Tool, retrying.Attempt);
                break;
            case VoiceSessionEvent.ToolSettled settled:
                ToolSettled(sessionId, Known(settled.Tool), settled.ErrorType, settled.Elapsed.TotalMilliseconds);
                break;
            case VoiceSessionEvent.ConfirmationAsked asked:
                ConfirmationAsked(sessionId, asked.Tool);
                break;
            case VoiceSessionEvent.ConfirmationResolved resolved:
                ConfirmationResolved(sessionId, resolved.Tool, resolved.Resolution);
                break;
            case VoiceSessionEvent.CallerVerified verified:
                CallerVerified(sessionId, verified.Level);
                break;
            case VoiceSessionEvent.CallerNotVerified refused:
                CallerNotVerified(sessionId, refused.AttemptsLeft, refused.LockedFor?.TotalSeconds);
                break;
            case VoiceSessionEvent.UnexpectedCall unexpected:
                UnexpectedCall(sessionId, Known(unexpected.Tool), unexpected.Reason);
                break;
            case VoiceSessionEvent.SpeechFailed failed:
                SpeechFailed(sessionId, Known(failed.Code));
                break;
            case VoiceSessionEvent.AnswerIncomplete incomplete:
                AnswerIncomplete(sessionId, Known(incomplete.Reason));
                break;
            case VoiceSessionEvent.ConnectionLost lost:
                ConnectionLost(sessionId, lost.CloseCode, Known(lost.Code));
                break;
            case VoiceSessionEvent.ConnectionRestored restored:
                ConnectionRestored(sessionId, restored.Gap.TotalMilliseconds);
                break;
            case VoiceSessionEvent.ProviderError error:
                ProviderError(sessionId, Known(error.Code), Known(error.Param));
                break;
        }
    }

    public void Ended(VoiceSessionEnd end) => SessionEnded(sessionId, end.Reason, Known(end.Code), end.CloseStatus?.Code);

    public void VerifierIsMissing(IEnumerable<VoiceTool> tools) => VerifierIsMissing(sessionId, string.Join(", ", tools.Select(tool => tool.Name)));

    public void VerifierFailed(Exception exception) => VerifierFailed(sessionId, exception.GetType().Name);

    public void ContentIsRecorded() => ContentIsRecorded(sessionId);

    public void AcceptsWithoutTranscript() => AcceptsWithoutTranscript(sessionId);

    public void ApproverFailed(Exception exception) => ApproverFailed(sessionId, exception.GetType().Name);

    public void AuditFailing(string sink, string why, long lost) => AuditFailing(sessionId, sink, why, lost);

    public void AuditLost(string sink, long lost) => AuditLost(sessionId, sink, lost);

    public void JournalFailed(CallStep step, string why)
    {
        VoiceMetrics.JournalFailed(step.Step);
        JournalFailed(sessionId, step.Step, step.Tool, why);
    }

    public void LimitFailed(string limit, string exceptionType) => LimitFailed(sessionId, limit, exceptionType);

    public void TransportFailed(Exception exception) => TransportFailed(sessionId, exception.GetType().Name);

    public void LoopFailed(Exception exception) => LoopFailed(sessionId, exception.GetType().Name, exception.StackTrace);

    /// <summary>Names come from the provider or the model: only what looks like a name is logged.</summary>
    private static string Known(string? name) =>
        name is { Length: <= 64 } && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or '.' or '[' or ']') ? name : "(other)";

    [LoggerMessage(1, LogLevel.Debug, "Session {SessionId}: tool {Tool} started.")]
    private partial void ToolStarted(string sessionId, string tool);

    [LoggerMessage(2, LogLevel.Information, "Session {SessionId}: tool {Tool} is tried again, attempt {Attempt}.")]
    private partial void ToolRetrying(string sessionId, string tool, int attempt);

    [LoggerMessage(3, LogLevel.Information, "Session {SessionId}: tool {Tool} was answered, error {ErrorType}, after {Milliseconds} ms.")]
    private partial void ToolSettled(string sessionId, string tool, ToolErrorType? errorType, double milliseconds);

    [LoggerMessage(4, LogLevel.Information, "Session {SessionId}: tool {Tool} asks the caller.")]
    private partial void ConfirmationAsked(string sessionId, string tool);

    [LoggerMessage(5, LogLevel.Information, "Session {SessionId}: the question of tool {Tool} ended: {Resolution}.")]
    private partial void ConfirmationResolved(string sessionId, string tool, ConfirmationResolution resolution);

    [LoggerMessage(6, LogLevel.Warning, "Session {SessionId}: the agent could not speak ({Code}).")]
    private partial void SpeechFailed(string sessionId, string code);

    [LoggerMessage(7, LogLevel.Warning, "Session {SessionId}: the agent's answer was cut short ({Reason}).")]
    private partial void AnswerIncomplete(string sessionId, string reason);

    [LoggerMessage(8, LogLevel.Warning, "Session {SessionId}: the provider reported {Code} about {Param}.")]
    private partial void ProviderError(string sessionId, string code, string param);

    [LoggerMessage(9, LogLevel.Information, "Session {SessionId} ended: {Reason}, code {Code}, close status {CloseStatus}.")]
    private partial void SessionEnded(string sessionId, VoiceSessionEndReason reason, string code, int? closeStatus);

    [LoggerMessage(10, LogLevel.Warning, "Session {SessionId}: the transport failed with {ExceptionType}.")]
    private partial void TransportFailed(string sessionId, string exceptionType);

    [LoggerMessage(11, LogLevel.Critical, "Session {SessionId}: a defect of the library ended the session: {ExceptionType} at {StackTrace}")]
    private partial void LoopFailed(string sessionId, string exceptionType, string? stackTrace);

    [LoggerMessage(16, LogLevel.Warning, "Session {SessionId}: an approver failed with {ExceptionType}; the caller decides.")]
    private partial void ApproverFailed(string sessionId, string exceptionType);

    [LoggerMessage(22, LogLevel.Warning, "Session {SessionId}: an answer whose words are unknown can confirm, because Confirmation.AcceptWithoutTranscript is on.")]
    private partial void AcceptsWithoutTranscript(string sessionId);

    /// <summary>Names a tool and what should be changed about it.</summary>
    [LoggerMessage(21, LogLevel.Warning, "Tool {Tool}: {Advice}.")]
    public static partial void Advise(ILogger logger, string tool, string advice);

    [LoggerMessage(12, LogLevel.Information, "Session {SessionId}: the caller was verified to level {Level}.")]
    private partial void CallerVerified(string sessionId, int level);

    [LoggerMessage(13, LogLevel.Warning, "Session {SessionId}: the caller was not verified, attempts left {AttemptsLeft}, locked for {LockedSeconds} s.")]
    private partial void CallerNotVerified(string sessionId, int attemptsLeft, double? lockedSeconds);

    [LoggerMessage(14, LogLevel.Warning, "Session {SessionId}: a PIN could not be checked, because of {ExceptionType}.")]
    private partial void VerifierFailed(string sessionId, string exceptionType);

    [LoggerMessage(15, LogLevel.Warning, "Session {SessionId}: no verifier is registered, so these tools refuse every call: {Tools}. Register one with UseCallerVerifier or UsePins.")]
    private partial void VerifierIsMissing(string sessionId, string tools);

    [LoggerMessage(30, LogLevel.Warning, "Session {SessionId}: a call of {Tool} was unexpected: {Reason}.")]
    private partial void UnexpectedCall(string sessionId, string tool, UnexpectedCallReason reason);

    [LoggerMessage(31, LogLevel.Error, "Session {SessionId}: the audit sink {Sink} loses records ({Why}), {Lost} so far.")]
    private partial void AuditFailing(string sessionId, string sink, string why, long lost);

    [LoggerMessage(32, LogLevel.Error, "Session {SessionId}: the audit sink {Sink} lost {Lost} records in all.")]
    private partial void AuditLost(string sessionId, string sink, long lost);

    [LoggerMessage(33, LogLevel.Error, "Session {SessionId}: {Limit} failed with {ExceptionType}, and its calls are refused.")]
    private partial void LimitFailed(string sessionId, string limit, string exceptionType);

    [LoggerMessage(34, LogLevel.Error, "Session {SessionId}: the call journal did not take {Step} of {Tool} ({Why}).")]
    private partial void JournalFailed(string sessionId, CallJournalStep step, string tool, string why);

    [LoggerMessage(20, LogLevel.Warning, "Session {SessionId}: its timeline keeps what is said and the arguments of calls, because Timeline.IncludeContent is on.")]
    private partial void ContentIsRecorded(string sessionId);

    [LoggerMessage(34, LogLevel.Warning, "Session {SessionId}: the connection was lost, close status {CloseStatus}, code {Code}; it is made again.")]
    private partial void ConnectionLost(string sessionId, int? closeStatus, string code);

    [LoggerMessage(35, LogLevel.Information, "Session {SessionId}: the connection is back after {Milliseconds} ms.")]
    private partial void ConnectionRestored(string sessionId, double milliseconds);
}
