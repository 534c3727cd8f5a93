namespace RealtimeVoiceTools;

/// <summary>A result with words of its own: what the agent should say, and the data behind it.</summary>
/// <remarks>Immutable. Made by <see cref="Say(string)"/> and <see cref="Say{T}(string, T)"/>.</remarks>
public class VoiceResult
{
    private protected VoiceResult(string message) => Message = message;

    /// <summary>The words, naming the thing done and never an id.</summary>
    public string Message { get; }

    /// <summary>A result that is only words.</summary>
    public static VoiceResult Say(string message) => new(message);

    /// <summary>Words, and data of a supported type whose fields stand beside them in the output.</summary>
    public static VoiceResult<T> Say<T>(string message, T data) => new(message, data);

    internal virtual object? DataObject => null;
}

/// <summary>A result with words of its own and data.</summary>
/// <typeparam name="T">A type that a tool may return.</typeparam>
public sealed class VoiceResult<T> : VoiceResult
{
    internal VoiceResult(string message, T data)
        : base(message) => Data = data;

    /// <summary>The data; its fields stand beside <c>message</c> in the output.</summary>
    public T Data { get; }

    internal override object? DataObject => Data;
}
