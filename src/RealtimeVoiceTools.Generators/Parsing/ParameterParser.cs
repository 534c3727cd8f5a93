using Microsoft.CodeAnalysis;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

/// <summary>Turns a parameter that the model gives into its model.</summary>
internal static class ParameterParser
{
    /// <returns>The parameter, or null when it has errors.</returns>
    public static ParameterModel? Parse(IParameterSymbol parameter, ToolScope scope)
    {
        Location? location = scope.LocationOf(parameter);
        string name = Naming.SnakeCase(parameter.Name);
        if (string.Equals(name, SchemaEmitter.Confirmed, StringComparison.OrdinalIgnoreCase))
        {
            scope.Problems.Add(ToolRules.OwnConfirmed, location);
            return null;
        }

        TypeParser types = new(scope, isResult: false);
        if (types.Parse(parameter.Type) is not { } value)
        {
            if (parameter.Type.TypeKind == TypeKind.Interface && CollectionTypes.Find(parameter.Type) is null)
                scope.Problems.Add(ToolRules.UnmarkedService, location, parameter.Name, parameter.Type.SpokenName());
            else
                scope.Problems.Add(ToolRules.UnsupportedType, location, $"'{parameter.Type.SpokenName()}'", $"the type of parameter '{parameter.Name}'", types.Reason);
            return null;
        }

        string? description = parameter.DescriptionText();
        if (description is null)
            scope.Problems.Add(ToolRules.MissingParameterDescription, location, parameter.Name);
        value = ConstraintParser.Apply(value, parameter.Type, parameter.GetAttributes(), parameter.Name, location, scope.Problems);
        value = value with { Shape = value.Shape with { Description = description } };
        bool isSensitive = parameter.HasAttribute(KnownNames.Sensitive);
        Sensitive.Check(parameter, name, value.Shape, isSensitive, isResult: false, scope);
        return parameter.HasExplicitDefaultValue
            ? new(parameter.Name, name, value, Literals.Default(parameter), Literals.DefaultJson(parameter)) { IsSensitive = isSensitive }
            : new(parameter.Name, name, value, null, null) { IsSensitive = isSensitive };
    }
}
