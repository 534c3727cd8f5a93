using System.Globalization;

namespace RealtimeVoiceTools;

public static partial class ValueConverters
{
    /// <summary>Text.</summary>
    public static ValueConverter<string> String { get; } = new StringConverter();

    /// <summary>True or false.</summary>
    public static ValueConverter<bool> Boolean { get; } = new BooleanConverter();

    /// <summary>A whole number.</summary>
    public static ValueConverter<byte> Byte { get; } = new IntegerConverter<byte>();

    /// <summary>A whole number.</summary>
    public static ValueConverter<sbyte> SByte { get; } = new IntegerConverter<sbyte>();

    /// <summary>A whole number.</summary>
    public static ValueConverter<short> Int16 { get; } = new IntegerConverter<short>();

    /// <summary>A whole number.</summary>
    public static ValueConverter<ushort> UInt16 { get; } = new IntegerConverter<ushort>();

    /// <summary>A whole number.</summary>
    public static ValueConverter<int> Int32 { get; } = new IntegerConverter<int>();

    /// <summary>A whole number.</summary>
    public static ValueConverter<uint> UInt32 { get; } = new IntegerConverter<uint>();

    /// <summary>A whole number.</summary>
    public static ValueConverter<long> Int64 { get; } = new IntegerConverter<long>();

    /// <summary>A whole number.</summary>
    public static ValueConverter<ulong> UInt64 { get; } = new IntegerConverter<ulong>();

    /// <summary>A finite number.</summary>
    public static ValueConverter<float> Single { get; } = new FloatingConverter<float>();

    /// <summary>A finite number.</summary>
    public static ValueConverter<double> Double { get; } = new FloatingConverter<double>();

    /// <summary>An exact number.</summary>
    public static ValueConverter<decimal> Decimal { get; } = new DecimalConverter();

    /// <summary>A date as YYYY-MM-DD. A date and time without an offset is taken when its time is midnight.</summary>
    public static ValueConverter<DateOnly> DateOnly { get; } =
        new TextConverter<DateOnly>("a date as YYYY-MM-DD", echo: true, DateText.TryParse, DateText.Format);

    /// <summary>A time of day as HH:mm or HH:mm:ss.</summary>
    public static ValueConverter<TimeOnly> TimeOnly { get; } =
        new TextConverter<TimeOnly>("a time as HH:mm", echo: true, TimeText.TryParse, TimeText.Format);

    /// <summary>
    /// A date and time, given in the caller's zone whatever offset was written. Without an offset it is meant in that zone: of a
    /// time that the clocks repeat the first, and one that they skip moves on by what they skip. A time alone is its next occurrence.
    /// </summary>
    public static ValueConverter<DateTimeOffset> DateTimeOffset { get; } = new TextConverter<DateTimeOffset>(
        "a date and time as YYYY-MM-DDTHH:mm, or a time as HH:mm", echo: true, DateTimeText.TryParse, DateTimeText.Format);

    /// <summary>A duration in ISO 8601, such as PT1H30M; weeks and days, but not months and years, which have no fixed length.</summary>
    public static ValueConverter<TimeSpan> TimeSpan { get; } =
        new TextConverter<TimeSpan>("a duration such as PT1H30M", echo: true, DurationText.TryParse, DurationText.Format);

    /// <summary>A UUID with hyphens.</summary>
    public static ValueConverter<Guid> Guid { get; } = new TextConverter<Guid>(
        "a UUID",
        echo: false,
        static (string text, BindingContext _, out Guid value) => System.Guid.TryParseExact(text, "D", out value),
        static value => value.ToString("D", CultureInfo.InvariantCulture));

    /// <summary>An absolute address.</summary>
    public static ValueConverter<Uri> Uri { get; } =
        new TextConverter<Uri>("an absolute URL such as https://example.com", echo: false, UriText.TryParse, UriText.Format);
}
