namespace RealtimeVoiceTools;

/// <summary>
/// What makes an answer evidence. All of them hold in every session; a test takes one away to show that nothing else stands in for it.
/// </summary>
[Flags]
internal enum ConfirmationRules
{
    None = 0,

    /// <summary>The model's word is none: somebody else has to have answered.</summary>
    Answered = 1 << 0,

    /// <summary>The answer belongs to a question about the same tool with the same arguments or the same preview key.</summary>
    Bound = 1 << 1,

    /// <summary>What runs is what was frozen when the question was put, whatever the second call holds.</summary>
    Frozen = 1 << 2,

    /// <summary>A new preview still gives the key that was asked about.</summary>
    SameTarget = 1 << 3,

    /// <summary>The answer began after the question had been heard to its end.</summary>
    Heard = 1 << 4,

    /// <summary>It is an answer to the question heard last.</summary>
    LastHeard = 1 << 5,

    /// <summary>The agent said nothing else between question and answer.</summary>
    Undisturbed = 1 << 6,

    /// <summary>The words of the answer are known.</summary>
    Transcribed = 1 << 7,

    /// <summary>They are a plain yes, without question or change.</summary>
    Plain = 1 << 8,

    /// <summary>A denial anywhere, from the question's first word on, ends it.</summary>
    Denial = 1 << 9,

    /// <summary>Words of the agent's own that come back over its speech are nobody's answer.</summary>
    NotEcho = 1 << 10,

    /// <summary>The caller spoke for long enough.</summary>
    LongEnough = 1 << 11,

    /// <summary>The transcription is sure enough of the words.</summary>
    Confident = 1 << 12,

    /// <summary>What is still being said or written down is waited for.</summary>
    Settled = 1 << 13,

    /// <summary>The second call came before the question expired.</summary>
    InTime = 1 << 14,

    /// <summary>An answer is used once.</summary>
    UsedOnce = 1 << 15,

    /// <summary>Many things that cannot be undone need more than a word.</summary>
    Strong = 1 << 16,

    /// <summary>A question that was said in other words was not put.</summary>
    PutRightly = 1 << 17,

    All = (1 << 18) - 1,
}
