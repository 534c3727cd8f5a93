namespace RealtimeVoiceTools;

/// <summary>What is known about a call that succeeded.</summary>
/// <remarks>Immutable.</remarks>
public sealed record ResultContext
{
    /// <summary>The tool.</summary>
    public required VoiceTool Tool { get; init; }

    /// <summary>What the tool returned: a value, a <see cref="VoiceResult"/>, or null for nothing.</summary>
    public required object? Value { get; init; }

    /// <summary>The arguments by name, in the order of the schema, without those marked <see cref="SensitiveAttribute"/>.</summary>
    public required IReadOnlyList<KeyValuePair<string, object?>> Arguments { get; init; }

    /// <summary>The call: its language, time zone and date.</summary>
    public required VoiceCallContext Call { get; init; }

    /// <summary>The session's phrases.</summary>
    public required VoicePhrases Phrases { get; init; }

    /// <summary>Names the tool only: the rest may hold anything the caller said.</summary>
    public override string ToString() => Tool.Name;
}
