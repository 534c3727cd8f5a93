using System.ComponentModel.DataAnnotations;

namespace RealtimeVoiceTools;

/// <summary>The limits of a <see cref="FileCallJournal"/>. Read once, when the journal is opened.</summary>
public sealed class FileCallJournalOptions
{
    internal static readonly TimeSpan DefaultRetention = TimeSpan.FromHours(24);

    /// <summary>How long a call that was not delivered is held after its last entry.</summary>
    /// <value>Default 24 hours.</value>
    public TimeSpan Retention { get; set; } = DefaultRetention;

    /// <summary>How many calls that were not delivered are held, in the file and in memory; the oldest is forgotten for another, and counted in the metric <c>voice_tools.journal.forgotten</c>.</summary>
    /// <value>Default 10,000. From 1 to 1,000,000.</value>
    [Range(1, 1_000_000)]
    public int MaxCalls { get; set; } = 10_000;

    /// <summary>
    /// The longest entry, in bytes of the file. An output that makes its entry longer is left out: the call is then known to be done, without details.
    /// </summary>
    /// <value>Default 32,768. From 4,096 to 1,048,576.</value>
    [Range(4096, 1_048_576)]
    public int MaxEntryBytes { get; set; } = 32_768;

    /// <summary>The length of the file, in bytes, from which what is over is removed from it. It is also removed whenever the file is opened.</summary>
    /// <value>Default 1 MiB. At least 4,096.</value>
    [Range(4096, long.MaxValue)]
    public long CompactAt { get; set; } = 1_048_576;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(Retention, TimeSpan.Zero);
        InRange(nameof(MaxCalls), MaxCalls, 1, 1_000_000);
        InRange(nameof(MaxEntryBytes), MaxEntryBytes, 4096, JournalLine.MostBytes);
        InRange(nameof(CompactAt), CompactAt, 4096, long.MaxValue);
    }

    private static void InRange(string name, long value, long least, long most)
    {
        if (value < least || value > most)
            throw new ArgumentOutOfRangeException(name, value, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name} must be from {least} to {most}."));
    }
}
