using Microsoft.CodeAnalysis;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

/// <summary>Turns a method marked as a tool into its model.</summary>
internal static class ToolParser
{
    // InterruptionPolicy.Cancel; the enumeration itself belongs to the library.
    private const int CancelOnInterruption = 3;

    /// <param name="previews">Collects the methods that serve as previews.</param>
    /// <returns>The tool, or null when it has errors.</returns>
    public static ToolModel? Parse(IMethodSymbol method, ToolScope scope, HashSet<IMethodSymbol> previews)
    {
        int errorsBefore = scope.Problems.Errors;
        AttributeData attribute = method.FindAttribute(KnownNames.VoiceTool)!;
        Location? location = scope.LocationOf(method);

        if (!MethodRules.Check(method, scope))
            return null;
        string name = NameOf(method);
        if (!Naming.IsValidTool(name))
            scope.Problems.Add(ToolRules.InvalidName, location, name);
        string description = attribute.First<string>() ?? string.Empty;
        if (string.IsNullOrWhiteSpace(description))
            scope.Problems.Add(ToolRules.MissingToolDescription, location, name);
        if (attribute.Named<bool>("Destructive") && attribute.Named<bool>("ReadOnly"))
            scope.Problems.Add(ToolRules.DestructiveReadOnly, location, name);
        if (attribute.Named<int>("OnInterruption") == CancelOnInterruption && !attribute.Named<bool>("ReadOnly"))
            scope.Problems.Add(ToolRules.UncancellableTool, location, name);

        EquatableList<string> traits = TraitsParser.Parse(method, attribute, scope);
        List<ParameterModel> parameters = [];
        EquatableList<ArgumentModel> arguments = ArgumentParser.Parse(method, scope, parameters);
        (CallReturn returns, ValueModel? result) = ReturnParser.Parse(method, scope);
        DoneTemplate.Check(attribute.Named<string>("Done"), method, parameters, result, scope);
        CallModel? preview = PreviewFinder.Find(method, attribute, parameters, scope, previews);

        if (scope.Problems.Errors > errorsBefore)
            return null;
        CallModel call = Call(method, returns, arguments);
        return new(name, description, traits, new(parameters), call, preview, result)
        {
            SessionValues = SessionParser.All(call, preview),
            Asks = attribute.Named<bool>("Destructive") || attribute.Named<bool>("Bulk") || preview is not null,
        };
    }

    /// <summary>The name the model calls.</summary>
    public static string NameOf(IMethodSymbol method) =>
        method.FindAttribute(KnownNames.VoiceTool)?.Named<string>("Name") ?? Naming.Tool(method.Name);

    public static CallModel Call(IMethodSymbol method, CallReturn returns, EquatableList<ArgumentModel> arguments) =>
        new(method.ContainingType.CSharpName(), method.IsStatic, SymbolNames.Escape(method.Name), returns, arguments);
}
