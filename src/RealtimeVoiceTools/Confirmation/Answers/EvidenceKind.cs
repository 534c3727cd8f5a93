namespace RealtimeVoiceTools;

/// <summary>By what a question was answered.</summary>
public enum EvidenceKind
{
    /// <summary>The caller's spoken words.</summary>
    Speech,

    /// <summary>Words that a person typed (<see cref="VoiceSession.SendUserTextAsync"/>).</summary>
    Text,

    /// <summary>A key of the telephone.</summary>
    Keypad,

    /// <summary>The application's own user interface (<c>ConfirmAsync</c>, <c>DeclineAsync</c>).</summary>
    Application,

    /// <summary>Somebody asked elsewhere, such as on another device.</summary>
    Approver,
}
