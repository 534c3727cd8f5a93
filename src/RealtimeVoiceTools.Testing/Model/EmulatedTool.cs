namespace RealtimeVoiceTools.Testing;

/// <summary>A tool that the session, or the request for a response, offered to the model.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">Its description, or an empty text.</param>
/// <param name="Parameters">Its JSON Schema, or an empty text.</param>
public sealed record EmulatedTool(string Name, string Description = "", string Parameters = "");
