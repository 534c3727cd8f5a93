using Microsoft.CodeAnalysis;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

/// <summary>Finds the method that tells what a tool would do.</summary>
internal static class PreviewFinder
{
    private const string Prefix = "Preview";

    public static CallModel? Find(
        IMethodSymbol tool, AttributeData attribute, IReadOnlyList<ParameterModel> parameters, ToolScope scope, HashSet<IMethodSymbol> used)
    {
        string? named = attribute.Named<string>("Preview");
        IMethodSymbol[] candidates = named is not null
            ? [.. scope.MethodsNamed(named)]
            : [.. new[] { Prefix + tool.Name, Prefix + Stem(tool.Name), Prefix + Stem(tool.Name) + "Async" }.Distinct().SelectMany(scope.MethodsNamed)];

        string? reason = null;
        foreach (IMethodSymbol candidate in candidates)
        {
            reason = WhyUnfit(candidate, tool);
            if (reason is not null)
                continue;
            used.Add(candidate);
            SessionParser.Check(candidate, scope);
            return ToolParser.Call(candidate, ReturnOf(candidate)!.Value, Arguments(candidate, tool, parameters));
        }

        if (named is not null)
            scope.Problems.Add(ToolRules.MissingMethod, scope.LocationOf(tool), "Preview", named, reason ?? $"which '{scope.Type.Name}' does not have");
        return null;
    }

    /// <summary>A method that looks like a preview and serves no tool would be forgotten silently.</summary>
    public static void ReportUnmatched(ToolScope scope, HashSet<IMethodSymbol> used)
    {
        foreach (IMethodSymbol method in scope.Type.GetMembers().OfType<IMethodSymbol>())
        {
            if (!method.Name.StartsWith(Prefix, StringComparison.Ordinal) || method.IsTool() || ReturnOf(method) is null || used.Contains(method))
                continue;
            string wanted = Stem(method.Name.Substring(Prefix.Length));
            IMethodSymbol? tool = scope.Tools.FirstOrDefault(t => Stem(t.Name) == wanted);
            string reason = tool is null
                ? $"no tool is named '{wanted}'"
                : (WhyUnfit(method, tool) ?? $"'{tool.Name}' has another preview");
            scope.Problems.Add(ToolRules.UnmatchedPreview, scope.LocationOf(method), method.Name, reason);
        }
    }

    private static string? WhyUnfit(IMethodSymbol candidate, IMethodSymbol tool)
    {
        if (ReturnOf(candidate) is null)
            return "which does not return ConfirmationPreview";
        if (candidate.IsTool())
            return "which is a tool itself";
        if (candidate.IsGenericMethod)
            return "which is generic";
        foreach (IParameterSymbol parameter in candidate.Parameters)
        {
            if (parameter.RefKind != RefKind.None)
                return $"whose parameter '{parameter.Name}' is passed by reference";
            if (ArgumentParser.Injected(parameter) is null && Matching(parameter, tool) is null)
                return $"whose parameter '{parameter.Name}' is not one of '{tool.Name}'";
        }

        return null;
    }

    private static IParameterSymbol? Matching(IParameterSymbol parameter, IMethodSymbol tool) =>
        tool.Parameters.FirstOrDefault(p =>
            p.Name == parameter.Name && ArgumentParser.Injected(p) is null && SymbolEqualityComparer.Default.Equals(p.Type, parameter.Type));

    private static EquatableList<ArgumentModel> Arguments(IMethodSymbol preview, IMethodSymbol tool, IReadOnlyList<ParameterModel> parameters)
    {
        List<ParameterModel> table = [.. parameters];
        return new(preview.Parameters.Select(parameter =>
            ArgumentParser.Injected(parameter)
            ?? new(ArgumentSource.Model, parameter.Type.CSharpNameWithNullability(), table.FindIndex(p => p.SourceName == Matching(parameter, tool)!.Name))));
    }

    private static CallReturn? ReturnOf(IMethodSymbol method) => method.ReturnType switch
    {
        INamedTypeSymbol type when type.Is(KnownNames.Preview) => CallReturn.Value,
        INamedTypeSymbol { TypeArguments: [var result] } type when result.Is(KnownNames.Preview) && (type.Is(KnownNames.TaskOf) || type.Is(KnownNames.ValueTaskOf)) =>
            CallReturn.AwaitedValue,
        _ => null,
    };

    private static string Stem(string name) =>
        name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Async".Length) : name;
}
