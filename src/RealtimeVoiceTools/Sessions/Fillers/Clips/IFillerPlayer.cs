namespace RealtimeVoiceTools;

/// <summary>
/// Plays clips of the application's own while the caller waits, instead of asking the model for words: recorded sentences, or a soft sound of work.
/// Add an implementation to the services. What it plays counts as the agent's voice: nothing else is said meanwhile, and the caller can speak over it.
/// </summary>
/// <remarks>One implementation serves all sessions and is called from their loops: it must be thread-safe and must not block.</remarks>
public interface IFillerPlayer
{
    /// <summary>Chooses the clip for a moment in which something should be said.</summary>
    /// <returns>The clip, or null to have the model speak. An exception counts as null.</returns>
    FillerClip? Choose(FillerMoment moment);
}
