namespace RealtimeVoiceTools;

/// <summary>
/// What makes a verification count. All of them hold in every session; a test takes one away to show that nothing else stands in for it.
/// </summary>
[Flags]
internal enum VerificationRules
{
    None = 0,

    /// <summary>It is looked at when a call arrives: what was asked for before it is asked for anew.</summary>
    OnArrival = 1 << 0,

    /// <summary>It is looked at again in each step in which a call could start.</summary>
    BeforeRunning = 1 << 1,

    /// <summary>It proves as much as the tool asks for.</summary>
    HighEnough = 1 << 2,

    /// <summary>It was given lately.</summary>
    Lately = 1 << 3,

    /// <summary>It was given by the caller who is on the line.</summary>
    SameCaller = 1 << 4,

    /// <summary>While a PIN is waited for, what is keyed in or typed belongs to it.</summary>
    OwnDigits = 1 << 5,

    /// <summary>The model hands on what the caller has just said: one attempt for each turn of the caller.</summary>
    Said = 1 << 6,

    All = (1 << 7) - 1,
}
