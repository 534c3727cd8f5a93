namespace RealtimeVoiceTools;

/// <summary>A call that is about to run, as an <see cref="ICallLimit"/> sees it.</summary>
/// <remarks>Its arguments are what the caller said: do not log them, and do not change them.</remarks>
public sealed class LimitedCall
{
    internal LimitedCall(VoiceCallContext context, VoiceToolTraits traits, IReadOnlyDictionary<string, object?> arguments)
    {
        Context = context;
        Traits = traits;
        Arguments = arguments;
    }

    /// <summary>Who calls, which tool, in which session, and what the caller confirmed.</summary>
    public VoiceCallContext Context { get; }

    /// <summary>How the tool behaves.</summary>
    public VoiceToolTraits Traits { get; }

    /// <summary>The bound arguments that will run, by the name of the parameter in the schema.</summary>
    public IReadOnlyDictionary<string, object?> Arguments { get; }

    /// <summary>The tool's name only.</summary>
    public override string ToString() => Context.ToolName;
}
