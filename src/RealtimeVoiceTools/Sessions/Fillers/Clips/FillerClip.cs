namespace RealtimeVoiceTools;

/// <summary>A clip that bridges a wait. Immutable.</summary>
public sealed record FillerClip
{
    private FillerClip()
    {
    }

    internal ReadOnlyMemory<byte> Audio { get; private init; }

    internal TimeSpan Length { get; private init; }

    /// <summary>What the clip says, for events and timelines; null for a sound without words.</summary>
    public string? Words { get; init; }

    /// <summary>Audio that the library hands out through <see cref="VoiceAudio.ReadAsync"/>, like the agent's own.</summary>
    /// <param name="audio">In the session's output format. Not copied: leave it unchanged.</param>
    /// <exception cref="ArgumentException">There is no audio.</exception>
    public static FillerClip Of(ReadOnlyMemory<byte> audio)
    {
        if (audio.IsEmpty)
            throw new ArgumentException("A clip needs audio. Return null from Choose to have the model speak.", nameof(audio));
        return new FillerClip { Audio = audio };
    }

    /// <summary>The application plays the clip itself, beginning now; the library only keeps quiet for its length.</summary>
    /// <param name="length">More than zero, at most 30 seconds.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is out of range.</exception>
    public static FillerClip PlayedElsewhere(TimeSpan length)
    {
        if (length <= TimeSpan.Zero || length > TimeSpan.FromSeconds(30))
            throw new ArgumentOutOfRangeException(nameof(length), length, "A clip lasts more than zero and at most 30 seconds.");
        return new FillerClip { Length = length };
    }

    /// <summary>The kind of clip only.</summary>
    public override string ToString() => Audio.IsEmpty ? "clip played elsewhere" : "clip";
}
