namespace RealtimeVoiceTools;

/// <summary>What happens in a session, for applications: a closed family of records.</summary>
/// <remarks>Events hold what people said and what tools answered: treat them as personal data.</remarks>
public abstract record VoiceSessionEvent
{
    private VoiceSessionEvent()
    {
    }

    /// <summary>When it happened, in the caller's time zone.</summary>
    public DateTimeOffset Time { get; init; }

    /// <summary>The kind of event only: what people said stays out of logs.</summary>
    public sealed override string ToString() => GetType().Name;

    /// <summary>The session moved to another state.</summary>
    public sealed record StateChanged(VoiceSessionState State) : VoiceSessionEvent;

    /// <summary>The connection was lost; another one is made. Tools go on.</summary>
    /// <param name="CloseCode">The close code (RFC 6455, section 7.4), or null when it was lost without one.</param>
    /// <param name="Code">The provider's error code, or null.</param>
    public sealed record ConnectionLost(int? CloseCode, string? Code) : VoiceSessionEvent;

    /// <summary>Another connection has accepted the session, and knows what was said: after a loss, or a change that was planned.</summary>
    /// <param name="Gap">How long nobody was heard.</param>
    public sealed record ConnectionRestored(TimeSpan Gap) : VoiceSessionEvent;

    /// <summary>The caller began to speak.</summary>
    public sealed record UserSpeechStarted : VoiceSessionEvent;

    /// <summary>The caller stopped speaking.</summary>
    public sealed record UserSpeechStopped : VoiceSessionEvent;

    /// <summary>What the caller said or typed, as far as it was understood.</summary>
    public sealed record UserSaid(string Text, bool Typed) : VoiceSessionEvent;

    /// <summary>The caller pressed a key of the telephone: 0 to 9, * or #, A to D. The model does not see it.</summary>
    public sealed record KeyPressed(char Key) : VoiceSessionEvent;

    /// <summary>The agent became audible.</summary>
    /// <param name="IsFiller">The words bridge a wait.</param>
    /// <param name="Silence">How long the caller had heard nothing while something was owed.</param>
    public sealed record AgentSpeechStarted(bool IsFiller, TimeSpan Silence) : VoiceSessionEvent;

    /// <summary>What the agent said.</summary>
    public sealed record AgentSaid(string Text, bool IsFiller) : VoiceSessionEvent;

    /// <summary>The caller spoke over the agent, which stopped.</summary>
    public sealed record AgentInterrupted : VoiceSessionEvent;

    /// <summary>A call began to run.</summary>
    public sealed record ToolStarted(string CallId, string Tool) : VoiceSessionEvent;

    /// <summary>A tool told how far it is.</summary>
    public sealed record ToolProgress(string CallId, string Tool, string Text) : VoiceSessionEvent;

    /// <summary>A temporary failure is being tried again.</summary>
    public sealed record ToolRetrying(string CallId, string Tool, int Attempt) : VoiceSessionEvent;

    /// <summary>A call was answered.</summary>
    /// <param name="CallId">The provider's id of the call.</param>
    /// <param name="Tool">The tool's name as the model gave it.</param>
    /// <param name="ErrorType">Null for success.</param>
    /// <param name="Output">The JSON the model reads.</param>
    /// <param name="Elapsed">From the completed call to its answer.</param>
    public sealed record ToolSettled(string CallId, string Tool, ToolErrorType? ErrorType, string Output, TimeSpan Elapsed) : VoiceSessionEvent;

    /// <summary>The agent told what became of a call.</summary>
    /// <param name="CallId">The provider's id of the call.</param>
    /// <param name="Tool">The tool's name.</param>
    /// <param name="DeadAir">The longest silence that the caller heard from the completed call to these words.</param>
    public sealed record ToolTold(string CallId, string Tool, TimeSpan DeadAir) : VoiceSessionEvent;

    /// <summary>A call waits for the caller's yes.</summary>
    public sealed record ConfirmationAsked(string ConfirmationId, string Tool, string Question) : VoiceSessionEvent;

    /// <summary>A question was answered, or can be answered no more.</summary>
    public sealed record ConfirmationResolved(string ConfirmationId, string Tool, ConfirmationResolution Resolution) : VoiceSessionEvent
    {
        /// <summary>By what it was answered; null where it was not.</summary>
        public EvidenceKind? Evidence { get; init; }
    }

    /// <summary>A call was understood and allowed, and did not run, because the session only tries things out (<see cref="ExecutionMode.DryRun"/>).</summary>
    public sealed record ToolWouldHaveRun(string CallId, string Tool) : VoiceSessionEvent;

    /// <summary>The caller gave the right PIN.</summary>
    /// <param name="Level">What it proves.</param>
    /// <param name="AccountId">The account that was proved, or null where the verifier named none.</param>
    public sealed record CallerVerified(int Level, string? AccountId) : VoiceSessionEvent;

    /// <summary>The caller gave a wrong PIN, or is locked out.</summary>
    /// <param name="AttemptsLeft">How many attempts are left.</param>
    /// <param name="LockedFor">How long the lock holds, or null where it is not locked.</param>
    public sealed record CallerNotVerified(int AttemptsLeft, TimeSpan? LockedFor) : VoiceSessionEvent;

    /// <summary>The model asked for something that should not happen. It was answered like any call; this is for monitoring.</summary>
    /// <param name="CallId">The provider's id of the call.</param>
    /// <param name="Tool">The tool's name as the model gave it.</param>
    /// <param name="Reason">What was unexpected.</param>
    public sealed record UnexpectedCall(string CallId, string Tool, UnexpectedCallReason Reason) : VoiceSessionEvent;

    /// <summary>Records of the audit begin to be lost: a sink fails or falls behind. Told again after it has worked in between.</summary>
    /// <param name="Sink">The name of the sink's class.</param>
    /// <param name="Lost">How many of this session's records it has lost so far.</param>
    public sealed record AuditLost(string Sink, long Lost) : VoiceSessionEvent;

    /// <summary>The agent could not speak, and trying again did not help. The application may play words of its own.</summary>
    /// <param name="Code">The provider's error code, or null.</param>
    /// <param name="Words">Words that fit the moment.</param>
    public sealed record SpeechFailed(string? Code, string Words) : VoiceSessionEvent;

    /// <summary>The agent's answer was cut short by the provider.</summary>
    /// <param name="Reason">"max_output_tokens", "content_filter", or null.</param>
    public sealed record AnswerIncomplete(string? Reason) : VoiceSessionEvent;

    /// <summary>The provider reported an error that the session survives.</summary>
    public sealed record ProviderError(string? Code, string? Param) : VoiceSessionEvent;

    /// <summary>Something was ignored: a stray, a duplicate or an unreadable message.</summary>
    public sealed record Ignored(string What) : VoiceSessionEvent;
}

/// <summary>How a question ended.</summary>
public enum ConfirmationResolution
{
    /// <summary>The caller said yes and the tool runs.</summary>
    Confirmed,

    /// <summary>The caller said no.</summary>
    Declined,

    /// <summary>Nobody answered in time.</summary>
    Expired,

    /// <summary>Given up after asking again, or no longer possible.</summary>
    Voided,
}
