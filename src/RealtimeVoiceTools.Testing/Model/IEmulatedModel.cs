namespace RealtimeVoiceTools.Testing;

/// <summary>The mind behind the emulated provider: reads the conversation, decides what to say and which tools to call.</summary>
/// <remarks>
/// Called once for each response, one at a time for a connection, on whichever thread drives the emulator. It must return at once: how long
/// a model takes is told by the turn, not spent. A model shared by several connections keeps its own state safe. An exception ends the
/// response as <c>failed</c> and is reported by every wait on the connection.
/// </remarks>
public interface IEmulatedModel
{
    /// <summary>Decides one response.</summary>
    EmulatedTurn Respond(EmulatedPrompt prompt);
}
