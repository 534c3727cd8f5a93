namespace RealtimeVoiceTools.Soak;

/// <summary>What a caller may want done; each is served by one tool.</summary>
internal enum WishKind
{
    /// <summary>Reads, quickly.</summary>
    LookUp,

    /// <summary>Writes, and takes up to some seconds: now and then longer than is allowed.</summary>
    Report,

    /// <summary>Writes, with a secret among its arguments.</summary>
    Note,

    /// <summary>Cannot be reached at first, so that it is tried again.</summary>
    Fax,

    /// <summary>Throws.</summary>
    Broken,

    /// <summary>Asks first.</summary>
    Delete,
}
