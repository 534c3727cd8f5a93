namespace RealtimeVoiceTools.Protocol;

/// <summary>What we ask of the provider, in no provider's words. A dialect writes each as one message.</summary>
/// <remarks><c>EventId</c> (at most 512 characters) comes back in an error that refuses the command. Item ids have at most 32 characters.</remarks>
internal abstract record RealtimeCommand
{
    private RealtimeCommand()
    {
    }

    /// <summary>Names the command only: its words and results stay out of logs.</summary>
    public sealed override string ToString() => GetType().Name;

    internal sealed record UpdateSession(string EventId, SessionConfiguration Configuration) : RealtimeCommand;

    /// <summary>A person typed this.</summary>
    internal sealed record AddUserText(string EventId, string ItemId, string Text) : RealtimeCommand;

    /// <summary>What the agent said on an earlier connection, as text.</summary>
    internal sealed record AddAgentText(string EventId, string ItemId, string Text) : RealtimeCommand;

    /// <summary>Data for the model, in the system role; nobody said it.</summary>
    internal sealed record AddContext(string EventId, string ItemId, string Text) : RealtimeCommand;

    internal sealed record AddCallOutput(string EventId, string ItemId, string CallId, string Output) : RealtimeCommand;

    /// <summary>Asks for a response.</summary>
    /// <param name="EventId">Comes back in a refusal.</param>
    /// <param name="Tag">Comes back in <see cref="RealtimeEvent.ResponseCreated"/> and <see cref="RealtimeEvent.ResponseDone"/>, where the provider echoes it.</param>
    /// <param name="ExactWords">Words to be said exactly, or null for an answer of the model's own. Never holds a double quote.</param>
    /// <param name="OutOfBand">Outside the conversation, with no input and no memory of it (fillers).</param>
    /// <param name="AllowTools">False forbids calls in this response.</param>
    /// <param name="MaxOutputTokens">A bound, or null for the session's.</param>
    internal sealed record CreateResponse(
        string EventId, string Tag, string? ExactWords, bool OutOfBand, bool AllowTools, int? MaxOutputTokens) : RealtimeCommand;

    /// <summary>Cancels one response by id, or the conversation's current one when the id is null.</summary>
    internal sealed record CancelResponse(string EventId, string? ResponseId) : RealtimeCommand;

    /// <summary>Removes from the conversation what the caller did not hear of an agent message.</summary>
    internal sealed record TruncateItem(string EventId, string ItemId, int AudioEndMs) : RealtimeCommand;

    /// <summary>Stops what the provider still plays, where playback is its own.</summary>
    internal sealed record ClearPlayback(string EventId) : RealtimeCommand;

    internal sealed record DeleteItem(string EventId, string ItemId) : RealtimeCommand;

    /// <summary>Caller audio, in the session's input format.</summary>
    internal sealed record AppendAudio(ReadOnlyMemory<byte> Audio) : RealtimeCommand;

    internal sealed record CommitAudio(string EventId) : RealtimeCommand;

    internal sealed record ClearAudio(string EventId) : RealtimeCommand;
}
