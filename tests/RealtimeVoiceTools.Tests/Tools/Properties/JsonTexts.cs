#if NET10_0_OR_GREATER
using System.Text;
using CsCheck;

namespace RealtimeVoiceTools.Tests.Tools.Properties;

/// <summary>Generates text that is JSON, nearly JSON, or nothing like it, in the vocabulary of a tool.</summary>
internal static class JsonTexts
{
    private static readonly string[] Literals =
    [
        "null", "true", "false", "0", "-0", "7", "-7.0", "1e2", "1E-2", "0.10", "2147483648", "9007199254740993", "1e400", "-1e-400",
        "79228162514264337593543950335", "\"\"", "\"x\"", "\"true\"", "\"False\"", "\"42\"", "\"1,5\"", "\"NaN\"", "\"low\"", "\"HIGH\"", "\"low, high\"",
        "\"this_week\"", "\"2026-11-27\"", "\"2026-11-27T00:00:00\"", "\"2026-03-29T02:30\"", "\"2026-10-25T02:30:00.1234567\"", "\"0001-01-01T00:00Z\"",
        "\"9999-12-31T23:59:59.9999999-14:00\"", "\"2026-11-27T09:00:00+09:00\"", "\"09:30\"", "\"23:59:59.9999999\"", "\"PT1H30M\"", "\"-P1DT0.0000001S\"", "\"P2W\"",
        "\"0f8fad5b-d9cb-469f-a165-70867728950e\"", "\"https://exämple.com:443/%7Ea b?q=ü#f\"", "\"mailto:a@b.c\"", "\"file:///a/../b\"", "\"urn:x:Y\"", "\"\\ud83d\"", "\"\\u0000\\u2028\"", "\"\\ud83d\\ude00\"",
    ];

    public static Gen<string> Scalar { get; } = Gen.OneOf(
        Gen.OneOf(Literals),
        Gen.Int.Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Gen.Double.Select(number => double.IsFinite(number) ? number.ToString("R", System.Globalization.CultureInfo.InvariantCulture) : "null"),
        Gen.Decimal.Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Gen.String.Select(text => System.Text.Json.JsonSerializer.Serialize(text)));

    public static Gen<string> Any(string[] names) => Gen.Recursive<string>((depth, inner) => depth > 3
        ? Scalar
        : Gen.Frequency((6, Scalar), (1, inner.Array[0, 3].Select(items => "[" + string.Join(',', items) + "]")), (2, Object(names, inner))));

    /// <summary>An object whose members are mostly, but not always, the names given, in any order.</summary>
    public static Gen<string> Object(string[] names, Gen<string> value) =>
        Gen.Select(Gen.Frequency((12, Gen.OneOf(names)), (1, Gen.String)), value)
            .Array[0, 4]
            .Select(members => "{" + string.Join(',', members.Select(member => System.Text.Json.JsonSerializer.Serialize(member.Item1) + ":" + member.Item2)) + "}");

    /// <summary>The text with a few characters changed, dropped or doubled.</summary>
    public static Gen<string> Damaged(Gen<string> text) =>
        Gen.Select(text, Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 2], Gen.Char).Array[0, 4]).Select((json, damages) =>
        {
            StringBuilder damaged = new(json);
            foreach ((int at, int kind, char letter) in damages)
            {
                int index = damaged.Length == 0 ? 0 : at % damaged.Length;
                if (kind == 0 && damaged.Length > 0)
                    damaged[index] = letter;
                else if (kind == 1 && damaged.Length > 0)
                    damaged.Remove(index, 1);
                else
                    damaged.Insert(index, letter);
            }

            return damaged.ToString();
        });
}
#endif
