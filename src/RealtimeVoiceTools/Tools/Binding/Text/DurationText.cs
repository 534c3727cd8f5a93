using System.Globalization;
using System.Text;

namespace RealtimeVoiceTools;

/// <summary>Durations in ISO 8601 (P1W, P2DT3H, PT1H30M, PT0.5S), a minus sign first for negative ones.</summary>
internal static class DurationText
{
    public static bool TryParse(string text, BindingContext context, out TimeSpan value)
    {
        value = default;
        ReadOnlySpan<char> rest = text;
        bool isNegative = rest.StartsWith("-");
        if (isNegative)
            rest = rest[1..];
        if (!rest.StartsWith("P"))
            return false;
        rest = rest[1..];

        Int128 ticks = 0;
        bool any = TryTake(ref rest, 'W', TimeSpan.TicksPerDay * 7, ref ticks);
        any |= TryTake(ref rest, 'D', TimeSpan.TicksPerDay, ref ticks);
        if (rest.StartsWith("T"))
        {
            rest = rest[1..];
            bool anyTime = TryTake(ref rest, 'H', TimeSpan.TicksPerHour, ref ticks);
            anyTime |= TryTake(ref rest, 'M', TimeSpan.TicksPerMinute, ref ticks);
            anyTime |= TryTakeSeconds(ref rest, ref ticks);
            any = anyTime;
        }

        if (isNegative)
            ticks = -ticks;
        if (!any || !rest.IsEmpty || ticks < long.MinValue || ticks > long.MaxValue)
            return false;
        value = new TimeSpan((long)ticks);
        return true;
    }

    public static string Format(TimeSpan value)
    {
        if (value == TimeSpan.Zero)
            return "PT0S";
        StringBuilder text = new(value < TimeSpan.Zero ? "-P" : "P");
        Int128 ticks = Int128.Abs(value.Ticks);
        Append(text, ref ticks, TimeSpan.TicksPerDay, 'D');
        if (ticks != 0)
            text.Append('T');
        Append(text, ref ticks, TimeSpan.TicksPerHour, 'H');
        Append(text, ref ticks, TimeSpan.TicksPerMinute, 'M');
        if (ticks != 0)
            text.Append(((decimal)ticks / TimeSpan.TicksPerSecond).ToString("0.#######", CultureInfo.InvariantCulture)).Append('S');
        return text.ToString();
    }

    private static void Append(StringBuilder text, ref Int128 ticks, long unit, char letter)
    {
        (Int128 count, ticks) = Int128.DivRem(ticks, unit);
        if (count != 0)
            text.Append(count.ToString(CultureInfo.InvariantCulture)).Append(letter);
    }

    private static bool TryTake(ref ReadOnlySpan<char> rest, char letter, long unit, ref Int128 ticks)
    {
        int end = rest.IndexOf(letter);
        if (end < 0 || !long.TryParse(rest[..end], NumberStyles.None, CultureInfo.InvariantCulture, out long count))
            return false;
        ticks += (Int128)count * unit;
        rest = rest[(end + 1)..];
        return true;
    }

    private static bool TryTakeSeconds(ref ReadOnlySpan<char> rest, ref Int128 ticks)
    {
        int end = rest.IndexOf('S');
        if (end < 1 || rest[0] == '.'
            || !decimal.TryParse(rest[..end], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal seconds)
            || seconds > long.MaxValue)
            return false;
        decimal exact = seconds * TimeSpan.TicksPerSecond;
        if (exact != decimal.Truncate(exact))
            return false;
        ticks += (Int128)exact;
        rest = rest[(end + 1)..];
        return true;
    }
}
