namespace RealtimeVoiceTools;

/// <summary>What somebody asked elsewhere said.</summary>
public enum ApprovalDecision
{
    /// <summary>Nobody was asked, or nobody answered: the caller decides.</summary>
    NotAsked,

    /// <summary>It may run.</summary>
    Approved,

    /// <summary>It may not.</summary>
    Declined,
}
