using System.Globalization;

namespace RealtimeVoiceTools.Benchmarks.DeadAir;

/// <summary>What the benchmark was asked to do.</summary>
internal sealed record DeadAirOptions(int Turns, int Seed, string? SvgPath)
{
    public const string Usage = "[--turns N] [--seed S] [--svg PATH]";

    /// <summary>Null when the arguments make no sense.</summary>
    public static DeadAirOptions? Read(IReadOnlyList<string> arguments)
    {
        var options = new DeadAirOptions(12_000, 1, null);
        for (int i = 0; i < arguments.Count; i += 2)
        {
            if (i + 1 == arguments.Count)
                return null;
            string value = arguments[i + 1];
            bool isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
            switch (arguments[i])
            {
                case "--turns" when isNumber && number > 0:
                    options = options with { Turns = number };
                    break;
                case "--seed" when isNumber:
                    options = options with { Seed = number };
                    break;
                case "--svg":
                    options = options with { SvgPath = value };
                    break;
                default:
                    return null;
            }
        }

        return options;
    }
}
