using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

/// <summary>Checks that a Done template names only what is there.</summary>
internal static class DoneTemplate
{
    private static readonly Regex Placeholder = new(@"\{([^{}]*)\}", RegexOptions.CultureInvariant);

    public static void Check(string? template, IMethodSymbol method, IReadOnlyList<ParameterModel> parameters, ValueModel? result, ToolScope scope)
    {
        // What a foreign type holds, only its own contract knows.
        if (template is null || result?.Shape.Kind is ShapeKind.Foreign or ShapeKind.Map)
            return;
        HashSet<string> known = new(parameters.Where(p => !p.IsSensitive).Select(p => p.Name).Concat(FieldsOf(result)), StringComparer.Ordinal);
        foreach (Match match in Placeholder.Matches(template))
        {
            string name = match.Groups[1].Value;
            if (known.Contains(name))
                continue;
            string offer = known.Count == 0 ? string.Empty : "; known are " + string.Join(", ", known);
            scope.Problems.Add(ToolRules.UnknownPlaceholder, scope.LocationOf(method), name, offer);
        }
    }

    private static IEnumerable<string> FieldsOf(ValueModel? result) => result?.Shape switch
    {
        null => [],
        { Kind: ShapeKind.Object } shape => shape.Properties.Select(p => p.Name),
        { Kind: ShapeKind.Array } => ["count"],
        _ => ["result"],
    };
}
