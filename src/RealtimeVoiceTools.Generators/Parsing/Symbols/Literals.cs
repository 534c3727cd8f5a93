using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

/// <summary>Constants as C# and as JSON.</summary>
internal static class Literals
{
    public static string String(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The default of an optional parameter, as C# of exactly the parameter's type, since it is boxed.</summary>
    public static string Default(IParameterSymbol parameter)
    {
        ITypeSymbol type = parameter.Type.WithoutNullable();
        if (parameter.ExplicitDefaultValue is { } value)
            return CSharp(value, type);
        return parameter.Type.IsReferenceType || parameter.Type.IsNullableValue() ? "null" : $"default({type.CSharpName()})";
    }

    /// <summary>The default of an optional parameter as JSON, or null where it says nothing to a model.</summary>
    public static string? DefaultJson(IParameterSymbol parameter) =>
        parameter.ExplicitDefaultValue is { } value ? Json(value, parameter.Type.WithoutNullable()) : null;

    public static string CSharp(object value, ITypeSymbol type) => value switch
    {
        string text => String(text),
        bool flag => flag ? "true" : "false",
        double number => double.IsNaN(number) ? "double.NaN" : double.IsInfinity(number) ? (number > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity") : number.ToString("R", CultureInfo.InvariantCulture) + "d",
        float number => float.IsNaN(number) ? "float.NaN" : float.IsInfinity(number) ? (number > 0 ? "float.PositiveInfinity" : "float.NegativeInfinity") : number.ToString("R", CultureInfo.InvariantCulture) + "f",
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
        IFormattable number => $"({type.CSharpName()})({number.ToString(null, CultureInfo.InvariantCulture)})",
        _ => "null",
    };

    public static string? Json(object value, ITypeSymbol type) => value switch
    {
        string text => JsonLiteral.String(text),
        bool flag => flag ? "true" : "false",
        _ when type.TypeKind == TypeKind.Enum => EnumMember(value, type) is { } field ? JsonLiteral.String(EnumParser.Spelled(field)) : null,
        _ => JsonLiteral.Number(value),
    };

    private static IFieldSymbol? EnumMember(object value, ITypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && Equals(f.ConstantValue, value));
}
