namespace RealtimeVoiceTools.Testing;

/// <summary>One part of a message's content.</summary>
/// <param name="Type">As the GA dialect names it: input_text, input_audio, input_image, output_text, output_audio.</param>
internal sealed record ContentPart(string Type)
{
    public string? Text { get; init; }

    public string? Transcript { get; init; }

    public string? ImageUrl { get; init; }
}
