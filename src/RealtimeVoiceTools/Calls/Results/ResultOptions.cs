using System.ComponentModel.DataAnnotations;

namespace RealtimeVoiceTools;

/// <summary>How much of a tool's result the model is given, and how money is said.</summary>
public sealed class ResultOptions
{
    /// <summary>How many entries of a list are given; the total always is.</summary>
    /// <value>Default 5.</value>
    [Range(1, 100)]
    public int MaxItems { get; set; } = 5;

    /// <summary>The most bytes of an output, as UTF-8. Longer ones lose entries of lists first, then the ends of long texts.</summary>
    /// <value>Default 8192.</value>
    [Range(512, 1024 * 1024)]
    public int MaxBytes { get; set; } = 8192;

    /// <summary>The currency of amounts that name none beside them, as a code of ISO 4217 ("EUR").</summary>
    /// <value>Default null: such amounts are not spelt out.</value>
    [StringLength(3, MinimumLength = 3)]
    public string? Currency { get; set; }
}
