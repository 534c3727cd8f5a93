namespace RealtimeVoiceTools;

/// <summary>A class with tools. The source generator implements this on each <c>partial</c> class that has a <see cref="VoiceToolAttribute"/>.</summary>
/// <typeparam name="TSelf">The class itself.</typeparam>
public interface IVoiceTools<TSelf>
    where TSelf : class, IVoiceTools<TSelf>
{
    /// <summary>The tools of the class, in the order of the source.</summary>
    static abstract IReadOnlyList<VoiceTool> Tools { get; }
}
