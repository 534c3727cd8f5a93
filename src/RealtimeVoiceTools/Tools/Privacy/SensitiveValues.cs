namespace RealtimeVoiceTools;

/// <summary>What becomes of the sensitive parts of a value that is written as JSON.</summary>
internal enum SensitiveValues
{
    /// <summary>Written as they are: for comparing, never for showing.</summary>
    Kept,

    /// <summary>Their names with <see cref="ArgumentBinder.Mask"/>: for records of what was asked.</summary>
    Masked,

    /// <summary>Neither name nor value: for what the model reads and what is spoken.</summary>
    LeftOut,
}
