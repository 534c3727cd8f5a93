namespace RealtimeVoiceTools.Schema;

/// <summary>A piece of a schema: text as it is, or the place of a type that only the user's JSON contracts know.</summary>
/// <param name="Text">The text; for a foreign type the keywords that stand beside its own, which may be none.</param>
/// <param name="ForeignType">Identifies the type, as <see cref="ValueShape.ForeignType"/> does; null for text.</param>
internal sealed record SchemaPart(string Text, string? ForeignType);
