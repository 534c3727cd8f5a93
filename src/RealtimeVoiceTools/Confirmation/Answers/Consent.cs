namespace RealtimeVoiceTools;

/// <summary>What an answer to a question means. Only <see cref="Yes"/> confirms.</summary>
internal enum Consent
{
    /// <summary>A plain yes, and nothing else.</summary>
    Yes,

    /// <summary>A denial anywhere in it.</summary>
    No,

    /// <summary>Something about it is to be otherwise.</summary>
    Amendment,

    /// <summary>The caller asks back.</summary>
    Question,

    /// <summary>Words of something else.</summary>
    Unrelated,

    /// <summary>Neither one thing nor the other.</summary>
    Unclear,
}
