namespace RealtimeVoiceTools.Testing;

/// <summary>One thing a model does within a response. A closed family.</summary>
public abstract record EmulatedAction
{
    private EmulatedAction()
    {
    }

    /// <summary>Says a text: audio with transcript, or text when the response's modality is text.</summary>
    /// <param name="Text">The words. Must not be empty.</param>
    public sealed record Say(string Text) : EmulatedAction
    {
        /// <summary>
        /// <c>commentary</c> or <c>final_answer</c>. Null (default) lets a reasoning profile choose: commentary before a call, else final answer.
        /// Other profiles send no phase.
        /// </summary>
        public string? Phase { get; init; }

        /// <summary>How long the speech lasts. Null (default) reckons it from the number of characters.</summary>
        public TimeSpan? Duration { get; init; }

        /// <summary>The parts in which the text is sent. Null (default) splits it into words.</summary>
        public IReadOnlyList<string>? Chunks { get; init; }
    }

    /// <summary>Calls a tool.</summary>
    /// <param name="Name">The tool's name; it need not be one that exists.</param>
    /// <param name="Arguments">The arguments; they need not be valid JSON.</param>
    public sealed record Call(string Name, string Arguments = "{}") : EmulatedAction
    {
        /// <summary>The parts in which the arguments are sent. Null (default) splits them into tokens; an empty list sends no delta at all.</summary>
        public IReadOnlyList<string>? Chunks { get; init; }

        /// <summary>How long the call takes to generate. Null (default) takes the emulator's option.</summary>
        public TimeSpan? Generation { get; init; }

        /// <summary>The call's id. Null (default) makes one.</summary>
        public string? CallId { get; init; }
    }

    /// <summary>Does nothing for a while.</summary>
    /// <param name="For">How long.</param>
    public sealed record Pause(TimeSpan For) : EmulatedAction;

    /// <summary>
    /// Cuts the item before it short and ends the response as <c>incomplete</c>: the item stops after a number of characters and is never completed.
    /// </summary>
    /// <param name="AfterCharacters">How many characters of the item before are sent.</param>
    /// <param name="Reason"><c>max_output_tokens</c> (default) or <c>content_filter</c>.</param>
    public sealed record CutShort(int AfterCharacters, string Reason = "max_output_tokens") : EmulatedAction;

    /// <summary>Ends the response as <c>failed</c>. Items before it are completed.</summary>
    /// <param name="Code">The error code, such as <c>rate_limit_exceeded</c> or <c>server_error</c>.</param>
    /// <param name="Message">The provider's words, or null for a usual sentence.</param>
    public sealed record Fail(string Code, string? Message = null) : EmulatedAction;
}
