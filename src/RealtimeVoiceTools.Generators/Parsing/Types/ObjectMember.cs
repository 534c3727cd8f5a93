using Microsoft.CodeAnalysis;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

/// <summary>Turns a property into the model of a part of an object.</summary>
internal static class ObjectMember
{
    public static MemberModel? Parse(IPropertySymbol property, IParameterSymbol? parameter, IMethodSymbol? constructor, TypeParser parser)
    {
        if (parser.Parse(property.Type) is not { } value)
        {
            parser.Refuse($"its property '{property.Name}' is of '{property.Type.SpokenName()}': {parser.Reason}");
            return null;
        }

        // Attributes on a positional record belong to the parameter unless they say otherwise.
        IEnumerable<AttributeData> attributes = parameter is null ? property.GetAttributes() : property.GetAttributes().Concat(parameter.GetAttributes());
        if (!parser.IsResult)
        {
            value = ConstraintParser.Apply(
                value, property.Type, attributes, property.Name, parser.Scope.LocationOf(property), parser.Scope.Problems);
        }

        string? description = property.DescriptionText() ?? parameter?.DescriptionText();
        value = value with { Shape = value.Shape with { Description = description } };
        (string? fallback, string? json) = Default(property, parameter, constructor, value);
        string name = property.FindAttribute(KnownNames.JsonPropertyName)?.First<string>() ?? Naming.SnakeCase(property.Name);
        bool isSensitive = Sensitive.IsMarked(property);
        Sensitive.Check(property, Naming.SnakeCase(property.Name), value.Shape, isSensitive, parser.IsResult, parser.Scope);
        return new(name, property.Name, parameter?.Name, value, fallback, json) { IsSensitive = isSensitive };
    }

    /// <summary>What absent means. What an initializer would give is not known here, so a property that cannot be null must be given.</summary>
    private static (string? Default, string? Json) Default(IPropertySymbol property, IParameterSymbol? parameter, IMethodSymbol? constructor, ValueModel value)
    {
        if (parameter is { HasExplicitDefaultValue: true })
            return (Literals.Default(parameter), Literals.DefaultJson(parameter));
        bool isRequired = parameter is not null || (property.IsRequired && constructor?.HasAttribute(KnownNames.SetsRequiredMembers) != true);
        return isRequired || !value.Shape.Nullable ? (null, null) : ("null", null);
    }
}
