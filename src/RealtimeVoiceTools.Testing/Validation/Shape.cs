using System.Text.Json;

namespace RealtimeVoiceTools.Testing;

/// <summary>What a value in a client's event must look like.</summary>
internal abstract class Shape
{
    public static Shape Anything { get; } = new AnythingShape();

    public static Shape Flag { get; } = new FlagShape();

    public static Shape Text { get; } = new TextShape(int.MaxValue, []);

    /// <returns>The first thing wrong with the value, or null.</returns>
    public abstract WireProblem? Check(JsonElement value, string path);

    public static Shape TextUpTo(int max) => new TextShape(max, []);

    public static Shape OneOf(params string[] values) => new TextShape(int.MaxValue, values);

    public static Shape Number(double min = double.MinValue, double max = double.MaxValue) => new NumberShape(min, max, whole: false);

    public static Shape Whole(double min = int.MinValue, double max = int.MaxValue) => new NumberShape(min, max, whole: true);

    public static Shape ListOf(Shape element, int max = int.MaxValue) => new ListShape(element, max);

    public static Shape OrNull(Shape shape) => new NullableShape(shape);

    /// <summary>A shape for text values and another for the rest.</summary>
    public static Shape TextOr(Shape text, Shape other) => new TextOrShape(text, other);

    protected static string KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => "a string",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "an integer" : "a decimal",
        JsonValueKind.True or JsonValueKind.False => "a boolean",
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        _ => "null",
    };

    private sealed class AnythingShape : Shape
    {
        public override WireProblem? Check(JsonElement value, string path) => null;
    }

    private sealed class FlagShape : Shape
    {
        public override WireProblem? Check(JsonElement value, string path) =>
            value.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : WireProblem.WrongType(path, "a boolean", KindOf(value));
    }

    private sealed class TextShape(int max, string[] values) : Shape
    {
        public override WireProblem? Check(JsonElement value, string path)
        {
            if (value.ValueKind != JsonValueKind.String)
            {
                return WireProblem.WrongType(path, "a string", KindOf(value));
            }

            string text = value.GetString()!;
            if (text.Length > max)
            {
                return WireProblem.TooLong(path, max, text.Length);
            }

            return values.Length == 0 || values.Contains(text)
                ? null
                : WireProblem.WrongValue(path, $"Invalid value: '{text}'. Supported values are: {string.Join(", ", values.Select(v => $"'{v}'"))}.");
        }
    }

    private sealed class NumberShape(double min, double max, bool whole) : Shape
    {
        public override WireProblem? Check(JsonElement value, string path)
        {
            if (value.ValueKind != JsonValueKind.Number || (whole && !value.TryGetInt64(out _)))
            {
                return WireProblem.WrongType(path, whole ? "an integer" : "a decimal", KindOf(value));
            }

            double number = value.GetDouble();
            return number < min ? new WireProblem("integer_below_min_value", Bound(path, "below minimum", "greater than or equal", min), path)
                : number > max ? new WireProblem("integer_above_max_value", Bound(path, "above maximum", "less than or equal", max), path)
                : null;
        }

        private string Bound(string path, string what, string how, double limit) =>
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Invalid '{path}': {(whole ? "integer" : "decimal")} {what} value. Expected a value {how} to {limit}.");
    }

    private sealed class ListShape(Shape element, int max) : Shape
    {
        public override WireProblem? Check(JsonElement value, string path)
        {
            if (value.ValueKind != JsonValueKind.Array)
            {
                return WireProblem.WrongType(path, "an array", KindOf(value));
            }

            int count = value.GetArrayLength();
            return count > max
                ? new WireProblem("array_above_max_length", $"Invalid '{path}': array too long. Expected an array with maximum length {max}, but got an array with length {count} instead.", path)
                : value.EnumerateArray().Select((item, i) => element.Check(item, $"{path}[{i}]")).FirstOrDefault(problem => problem is not null);
        }
    }

    private sealed class NullableShape(Shape shape) : Shape
    {
        public override WireProblem? Check(JsonElement value, string path) =>
            value.ValueKind == JsonValueKind.Null ? null : shape.Check(value, path);
    }

    private sealed class TextOrShape(Shape text, Shape other) : Shape
    {
        public override WireProblem? Check(JsonElement value, string path) =>
            (value.ValueKind == JsonValueKind.String ? text : other).Check(value, path);
    }
}
