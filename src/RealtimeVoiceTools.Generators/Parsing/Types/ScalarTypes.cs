using Microsoft.CodeAnalysis;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

/// <summary>The types that are one value in JSON.</summary>
internal static class ScalarTypes
{
    /// <summary>The converter's name and the shape of a scalar type, or null for any other.</summary>
    public static (string Factory, ShapeKind Kind)? Find(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ("String", ShapeKind.String),
        SpecialType.System_Boolean => ("Boolean", ShapeKind.Boolean),
        SpecialType.System_Byte => ("Byte", ShapeKind.Integer),
        SpecialType.System_SByte => ("SByte", ShapeKind.Integer),
        SpecialType.System_Int16 => ("Int16", ShapeKind.Integer),
        SpecialType.System_UInt16 => ("UInt16", ShapeKind.Integer),
        SpecialType.System_Int32 => ("Int32", ShapeKind.Integer),
        SpecialType.System_UInt32 => ("UInt32", ShapeKind.Integer),
        SpecialType.System_Int64 => ("Int64", ShapeKind.Integer),
        SpecialType.System_UInt64 => ("UInt64", ShapeKind.Integer),
        SpecialType.System_Single => ("Single", ShapeKind.Number),
        SpecialType.System_Double => ("Double", ShapeKind.Number),
        SpecialType.System_Decimal => ("Decimal", ShapeKind.Number),
        _ => type.FullName() switch
        {
            "System.DateOnly" => ("DateOnly", ShapeKind.Date),
            "System.TimeOnly" => ("TimeOnly", ShapeKind.Time),
            "System.DateTimeOffset" => ("DateTimeOffset", ShapeKind.DateTime),
            "System.TimeSpan" => ("TimeSpan", ShapeKind.Duration),
            "System.Guid" => ("Guid", ShapeKind.Uuid),
            "System.Uri" => ("Uri", ShapeKind.Uri),
            _ => null,
        },
    };

    /// <summary>A type that people try, and what to use in its place.</summary>
    public static string? Instead(ITypeSymbol type) => type.FullName() switch
    {
        "System.DateTime" => "it has no time zone; use DateOnly or DateTimeOffset",
        "System.Char" => "use string",
        "System.Object" => "say which type it is",
        "System.IntPtr" or "System.UIntPtr" or "System.Int128" or "System.UInt128" or "System.Numerics.BigInteger" => "use long or decimal",
        "System.Half" => "use double",
        _ => null,
    };
}
