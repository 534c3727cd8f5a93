namespace RealtimeVoiceTools;

/// <summary>What an answer to a question means.</summary>
internal enum Consent
{
    /// <summary>A plain yes, and nothing else.</summary>
    Yes,

    /// <summary>A denial anywhere in it.</summary>
    No,

    /// <summary>Anything else: a question, a change, another subject, noise.</summary>
    Unclear,
}
