namespace RealtimeVoiceTools.Testing;

/// <summary>
/// What the person heard of one message, reckoned as a client plays it: at once, one message after the other, and cut off when the person
/// begins to speak over it.
/// </summary>
public sealed record EmulatedUtterance
{
    /// <summary>The response it belongs to.</summary>
    public required string ResponseId { get; init; }

    /// <summary>The message.</summary>
    public required string ItemId { get; init; }

    /// <summary>True for a response outside the conversation, such as a filler.</summary>
    public bool IsOutOfBand { get; init; }

    /// <summary>The words generated so far.</summary>
    public required string Text { get; init; }

    /// <summary>When it began to sound, counted from the opening of the connection.</summary>
    public required TimeSpan StartsAt { get; init; }

    /// <summary>When it ended, or will end.</summary>
    public required TimeSpan EndsAt { get; init; }

    /// <summary>True when the person did not hear all of it.</summary>
    public bool IsCutOff { get; init; }

    /// <summary>Its times, without any content.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{StartsAt.TotalSeconds:0.000}-{EndsAt.TotalSeconds:0.000} {ItemId}");
}
