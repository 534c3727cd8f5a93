using System.ComponentModel;

namespace RealtimeVoiceTools;

/// <summary>One attempt at a call, as the tool's method sees it. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ToolInvocation
{
    private readonly object?[] _arguments;

    internal ToolInvocation(
        object?[] arguments, VoiceCallContext context, IServiceProvider services, IProgress<string> progress, CancellationToken cancellationToken)
    {
        _arguments = arguments;
        Context = context;
        Services = services;
        Progress = progress;
        CancellationToken = cancellationToken;
    }

    /// <summary>The call.</summary>
    public VoiceCallContext Context { get; }

    /// <summary>The call's service scope.</summary>
    public IServiceProvider Services { get; }

    /// <summary>Takes the tool's own words about how far it is.</summary>
    public IProgress<string> Progress { get; }

    /// <summary>Cancelled at the timeout, and when the session no longer wants the call.</summary>
    public CancellationToken CancellationToken { get; }

    internal SessionValues SessionValues => Context.SessionValues;

    /// <summary>A value of the session that the method cannot do without.</summary>
    /// <exception cref="VoiceToolException">The session has no such value.</exception>
    public T SessionValue<T>(string name) => SessionValues.Find(name, typeof(T)) is T value ? value : throw SessionValues.Missing();

    /// <summary>A value of the session, or what stands for it when there is none.</summary>
    public T SessionValue<T>(string name, T fallback) => SessionValues.Find(name, typeof(T)) is T value ? value : fallback;

    /// <summary>The bound argument at an index of <see cref="ToolDefinition.Parameters"/>.</summary>
    public T Argument<T>(int index) => (T)_arguments[index]!;
}
