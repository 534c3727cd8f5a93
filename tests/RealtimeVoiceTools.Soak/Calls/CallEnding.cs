namespace RealtimeVoiceTools.Soak;

/// <summary>How a call is brought to its end.</summary>
internal enum CallEnding
{
    /// <summary>The application hangs up when all is settled.</summary>
    HangUp,

    /// <summary>The application hangs up after the agent's last words.</summary>
    AfterSpeech,

    /// <summary>The application disposes of the session and does nothing else.</summary>
    Dispose,

    /// <summary>The provider closes normally.</summary>
    ProviderCloses,

    /// <summary>The application hangs up in the middle, whatever runs.</summary>
    InTheMiddle,
}
