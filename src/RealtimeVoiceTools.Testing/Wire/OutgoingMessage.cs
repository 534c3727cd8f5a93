namespace RealtimeVoiceTools.Testing;

/// <summary>A message to the clients.</summary>
/// <param name="GaType">Its type as the GA dialect names it.</param>
/// <param name="Type">Its type on this wire.</param>
/// <param name="Json">The message.</param>
/// <param name="Only">The one client it is meant for, or null for all.</param>
internal sealed record OutgoingMessage(string GaType, string Type, ReadOnlyMemory<byte> Json, ClientPort? Only);
