namespace RealtimeVoiceTools.Testing;

/// <summary>What an item of the conversation is, as the model sees it.</summary>
public enum EmulatedItemKind
{
    /// <summary>Somebody said or wrote something.</summary>
    Message,

    /// <summary>The model called a tool.</summary>
    Call,

    /// <summary>The client answered a call.</summary>
    Output,
}
