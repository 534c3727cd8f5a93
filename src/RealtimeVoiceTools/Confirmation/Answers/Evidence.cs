namespace RealtimeVoiceTools;

/// <summary>What the caller has said to a question so far.</summary>
internal enum Evidence
{
    /// <summary>The question has not been heard to its end.</summary>
    NotHeard,

    /// <summary>The caller has said nothing since.</summary>
    None,

    /// <summary>The caller answered before the question was heard to its end.</summary>
    TooEarly,

    /// <summary>The caller speaks, or what was said is not known yet.</summary>
    StillComing,

    Yes,

    No,

    /// <summary>A yes that is not enough for so much: the caller is to say how many.</summary>
    Weak,

    /// <summary>Something was said, and it was no plain answer to this question.</summary>
    Unclear,
}
