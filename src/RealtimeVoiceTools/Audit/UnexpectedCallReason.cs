namespace RealtimeVoiceTools;

/// <summary>Why a call should not have been made. Such calls are answered like others; the event is for whoever watches.</summary>
public enum UnexpectedCallReason
{
    /// <summary>A tool that asks was proposed though the caller has said nothing since the last such proposal, or nothing at all.</summary>
    WithoutTurn,

    /// <summary>The model named a tool that does not exist.</summary>
    UnknownTool,

    /// <summary>A tool was called so often that calls are refused; told once until a call is admitted again.</summary>
    RepeatStorm,

    /// <summary>The model says that the caller has confirmed something that was never asked.</summary>
    ClaimedConfirmation,

    /// <summary>Three calls of a tool in a row had arguments that do not fit.</summary>
    InvalidArguments,
}
