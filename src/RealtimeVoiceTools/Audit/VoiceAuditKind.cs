namespace RealtimeVoiceTools;

/// <summary>What a <see cref="VoiceAuditRecord"/> says happened to a call.</summary>
public enum VoiceAuditKind
{
    /// <summary>The model asked for a tool. Nothing has been done.</summary>
    Proposed,

    /// <summary>The caller is asked before it is done.</summary>
    Asked,

    /// <summary>The question was answered with yes; <see cref="VoiceAuditRecord.Evidence"/> says by what.</summary>
    Confirmed,

    /// <summary>The question was answered with no.</summary>
    Declined,

    /// <summary>The question was not answered in time.</summary>
    Expired,

    /// <summary>The question was given up, or what it asked about changed.</summary>
    Voided,

    /// <summary>The call was answered without running the tool; <see cref="VoiceAuditRecord.ErrorType"/> says why.</summary>
    Refused,

    /// <summary>The tool begins to run now, one record for each attempt. Nothing else ever runs a tool.</summary>
    Executed,

    /// <summary>The tool has come back; <see cref="VoiceAuditRecord.ErrorType"/> is null for success.</summary>
    Returned,

    /// <summary>The tool would have run, had the session not been a dry run.</summary>
    DryRun,

    /// <summary>The model asked for something that should not happen; <see cref="VoiceAuditRecord.Reason"/> says what.</summary>
    Unexpected,
}
