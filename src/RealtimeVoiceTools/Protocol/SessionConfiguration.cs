namespace RealtimeVoiceTools.Protocol;

/// <summary>Everything a connection is told about the session, in no provider's words.</summary>
internal sealed record SessionConfiguration
{
    public required string Instructions { get; init; }

    public required IReadOnlyList<ToolDeclaration> Tools { get; init; }

    /// <summary>Null leaves the provider's default; fixed by the provider once audio was sent.</summary>
    public string? Voice { get; init; }

    /// <summary>The agent answers in text only; default is speech.</summary>
    public bool TextOnly { get; init; }

    public AudioFormat InputFormat { get; init; } = AudioFormat.Pcm16;

    public AudioFormat OutputFormat { get; init; } = AudioFormat.Pcm16;

    public TurnDetectionSettings TurnDetection { get; init; } = TurnDetectionSettings.ServerVad();

    /// <summary>Null switches the transcription of the caller off.</summary>
    public string? TranscriptionModel { get; init; }

    /// <summary>ISO 639-1 code of the language the transcription expects, or null.</summary>
    public string? TranscriptionLanguage { get; init; }

    /// <summary>Asks for the certainty of each transcript, where the provider tells it. Not every transcription model can, so the default is false.</summary>
    public bool TranscriptionConfidence { get; init; }

    /// <summary>"near_field", "far_field" or null for none.</summary>
    public string? NoiseReduction { get; init; }

    public int? MaxOutputTokens { get; init; }

    public override string ToString() => $"{nameof(SessionConfiguration)} with {Tools.Count} tools";
}

/// <summary>A tool as the provider sees it. <paramref name="Schema"/> is UTF-8 JSON.</summary>
internal sealed record ToolDeclaration(string Name, string Description, ReadOnlyMemory<byte> Schema);
