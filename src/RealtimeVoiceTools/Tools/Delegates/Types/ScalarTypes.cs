using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools;

/// <summary>The types that are one value in JSON.</summary>
internal static class ScalarTypes
{
    private static readonly Dictionary<Type, (ShapeKind Kind, ValueConverter Converter)> Known = new()
    {
        [typeof(string)] = (ShapeKind.String, ValueConverters.String),
        [typeof(bool)] = (ShapeKind.Boolean, ValueConverters.Boolean),
        [typeof(byte)] = (ShapeKind.Integer, ValueConverters.Byte),
        [typeof(sbyte)] = (ShapeKind.Integer, ValueConverters.SByte),
        [typeof(short)] = (ShapeKind.Integer, ValueConverters.Int16),
        [typeof(ushort)] = (ShapeKind.Integer, ValueConverters.UInt16),
        [typeof(int)] = (ShapeKind.Integer, ValueConverters.Int32),
        [typeof(uint)] = (ShapeKind.Integer, ValueConverters.UInt32),
        [typeof(long)] = (ShapeKind.Integer, ValueConverters.Int64),
        [typeof(ulong)] = (ShapeKind.Integer, ValueConverters.UInt64),
        [typeof(float)] = (ShapeKind.Number, ValueConverters.Single),
        [typeof(double)] = (ShapeKind.Number, ValueConverters.Double),
        [typeof(decimal)] = (ShapeKind.Number, ValueConverters.Decimal),
        [typeof(DateOnly)] = (ShapeKind.Date, ValueConverters.DateOnly),
        [typeof(TimeOnly)] = (ShapeKind.Time, ValueConverters.TimeOnly),
        [typeof(DateTimeOffset)] = (ShapeKind.DateTime, ValueConverters.DateTimeOffset),
        [typeof(TimeSpan)] = (ShapeKind.Duration, ValueConverters.TimeSpan),
        [typeof(Guid)] = (ShapeKind.Uuid, ValueConverters.Guid),
        [typeof(Uri)] = (ShapeKind.Uri, ValueConverters.Uri),
    };

    public static (ShapeKind Kind, ValueConverter Converter)? Find(Type type) =>
        Known.TryGetValue(type, out (ShapeKind Kind, ValueConverter Converter) known) ? known : null;

    /// <summary>A type that people try, and what to use in its place.</summary>
    public static string? Instead(Type type)
    {
        if (type == typeof(DateTime))
            return "it has no time zone; use DateOnly or DateTimeOffset";
        if (type == typeof(char))
            return "use string";
        if (type == typeof(object))
            return "say which type it is";
        if (type == typeof(Half))
            return "use double";
        bool isLargeNumber = type == typeof(nint) || type == typeof(nuint) || type == typeof(Int128) || type == typeof(UInt128)
            || type == typeof(System.Numerics.BigInteger);
        return isLargeNumber ? "use long or decimal" : null;
    }
}
