using System.Globalization;
using System.Numerics;

namespace RealtimeVoiceTools;

/// <summary>One end of a range: whole numbers and decimals are compared exactly, floating ones as what they are.</summary>
internal sealed class NumberBound<T>
    where T : struct, INumber<T>
{
    private readonly decimal? _exact;
    private readonly double _nearest;

    private NumberBound(decimal? exact, double nearest)
    {
        _exact = exact;
        _nearest = nearest;
    }

    public static NumberBound<T> Parse(string text)
    {
        double nearest = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        bool isFloating = typeof(T) == typeof(double) || typeof(T) == typeof(float);
        return !isFloating && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)
            ? new(exact, nearest)
            : new(null, nearest);
    }

    /// <summary>The sign of value minus bound.</summary>
    public int Compare(T value) => _exact is { } exact
        ? decimal.CreateChecked(value).CompareTo(exact)
        : double.CreateSaturating(value).CompareTo(_nearest);
}
