using System.Text.Json;

namespace RealtimeVoiceTools.Testing;

/// <summary>What a session is set to. Replaced as a whole by an accepted update, untouched by a refused one.</summary>
internal sealed record SessionState
{
    public required string Id { get; init; }

    public required string Model { get; init; }

    public required long ExpiresAt { get; init; }

    public required string Voice { get; init; }

    public string Instructions { get; init; } = "You are a helpful, witty, and friendly AI. Talk quickly. You should always call a function if you can.";

    public bool IsTextOnly { get; init; }

    public IReadOnlyList<EmulatedTool> Tools { get; init; } = [];

    /// <summary>As the client sent it; null stands for "auto".</summary>
    public JsonElement? ToolChoice { get; init; }

    public int? MaxOutputTokens { get; init; }

    public bool? ParallelToolCalls { get; init; }

    public EmulatedAudioFormat InputFormat { get; init; } = EmulatedAudioFormat.Pcm16;

    public EmulatedAudioFormat OutputFormat { get; init; } = EmulatedAudioFormat.Pcm16;

    public double Speed { get; init; } = 1;

    public double Temperature { get; init; } = 0.8;

    public string? NoiseReduction { get; init; }

    public TranscriptionSettings? Transcription { get; init; }

    public TurnDetection? TurnDetection { get; init; }

    public JsonElement? Include { get; init; }

    public JsonElement? Tracing { get; init; }

    public JsonElement? Truncation { get; init; }

    public JsonElement? Prompt { get; init; }

    public JsonElement? Reasoning { get; init; }
}
