namespace RealtimeVoiceTools;

/// <summary>The bounds of arguments and the caller's clock.</summary>
internal sealed record BindingOptions
{
    /// <summary>The longest arguments, in bytes of UTF-8. Default 64 KiB.</summary>
    public int MaxBytes { get; init; } = 64 * 1024;

    /// <summary>The deepest nesting, the arguments' own object included. Default 16.</summary>
    public int MaxDepth { get; init; } = 16;

    /// <summary>How many errors are reported for one call. Default 10.</summary>
    public int MaxErrors { get; init; } = 10;

    /// <summary>Now, in the caller's zone.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The caller's zone: times without an offset are meant in it.</summary>
    public required TimeZoneInfo TimeZone { get; init; }
}
