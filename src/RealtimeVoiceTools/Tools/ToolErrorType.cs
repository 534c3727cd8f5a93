namespace RealtimeVoiceTools;

/// <summary>How a call failed, as the model reads it in <c>error_type</c> (snake_case).</summary>
public enum ToolErrorType
{
    /// <summary>Anything not covered below.</summary>
    Unknown,

    /// <summary>Nothing fits what the caller named.</summary>
    NotFound,

    /// <summary>Several things fit what the caller named.</summary>
    Ambiguous,

    /// <summary>An argument was missing, malformed or not allowed.</summary>
    Validation,

    /// <summary>A passing trouble: trying again may help.</summary>
    Temporary,

    /// <summary>It cannot be done, now or later.</summary>
    Permanent,

    /// <summary>A read took too long.</summary>
    Timeout,

    /// <summary>Too many requests.</summary>
    RateLimited,

    /// <summary>The caller may not do that.</summary>
    Permission,

    /// <summary>The caller has to prove who they are first.</summary>
    VerificationRequired,

    /// <summary>Too many wrong proofs.</summary>
    Locked,

    /// <summary>The confirmation came too late.</summary>
    Expired,

    /// <summary>The caller said no.</summary>
    Declined,

    /// <summary>The call was cancelled before it did anything.</summary>
    Cancelled,

    /// <summary>The model named a tool that does not exist.</summary>
    UnknownTool,

    /// <summary>Something may or may not have been done.</summary>
    OutcomeUnknown,
}
