using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

/// <summary>Turns the attribute's settings into the initializer of the traits.</summary>
internal static class TraitsParser
{
    private const double LongestSeconds = 86400;

    public static EquatableList<string> Parse(IMethodSymbol method, AttributeData attribute, ToolScope scope)
    {
        List<string> members = [.. VerificationParser.Parse(method, attribute, scope)];
        foreach (KeyValuePair<string, TypedConstant> setting in attribute.NamedArguments)
        {
            if (Member(setting.Key, setting.Value, method, scope) is { } member)
                members.Add(member);
        }

        return new(members);
    }

    private static string? Member(string name, TypedConstant setting, IMethodSymbol method, ToolScope scope) => name switch
    {
        // The first two say what the tool is, not how it behaves; the others are one trait.
        "Name" or "Preview" or "VerificationLevel" or "RequiresVerification" => null,
        "Undo" => setting.Value is string undo ? Undo(undo, method, scope) : null,
        "TimeoutSeconds" => Seconds(name, "Timeout", setting, method, scope),
        "ExpectedSeconds" => Seconds(name, "Expected", setting, method, scope),
        "WorstSeconds" => Seconds(name, "Worst", setting, method, scope),
        _ => setting switch
        {
            { Kind: TypedConstantKind.Enum, Type: { } type, Value: { } value } =>
                $"{name} = ({type.CSharpName()})({Convert.ToString(value, CultureInfo.InvariantCulture)})",
            { Value: bool value } => $"{name} = {(value ? "true" : "false")}",
            { Value: string value } => $"{name} = {SymbolDisplay.FormatLiteral(value, quote: true)}",
            { Value: int value } => $"{name} = {value.ToString(CultureInfo.InvariantCulture)}",
            _ => null,
        },
    };

    private static string? Undo(string undo, IMethodSymbol method, ToolScope scope)
    {
        if (scope.Tools.FirstOrDefault(t => t.Name == undo) is { } tool)
            return $"Undo = {SymbolDisplay.FormatLiteral(ToolParser.NameOf(tool), quote: true)}";
        string reason = scope.MethodsNamed(undo).Any() ? "which is not a tool" : $"which '{scope.Type.Name}' does not have";
        scope.Problems.Add(ToolRules.MissingMethod, scope.LocationOf(method), "Undo", undo, reason);
        return null;
    }

    private static string? Seconds(string name, string trait, TypedConstant setting, IMethodSymbol method, ToolScope scope)
    {
        double seconds = setting.Value is double value ? value : 0;
        if (!(seconds >= 0 && seconds <= LongestSeconds))
            scope.Problems.Add(ToolRules.InvalidSeconds, scope.LocationOf(method), name);
        else if (seconds > 0)
            return $"{trait} = global::System.TimeSpan.FromTicks({((long)Math.Round(seconds * TimeSpan.TicksPerSecond)).ToString(CultureInfo.InvariantCulture)}L)";
        return null;
    }
}
