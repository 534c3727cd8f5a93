using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

/// <summary>A value of a supported type: what the schema says of it, and which converter reads and writes it.</summary>
/// <param name="Type">The type as C# writes it, without its own nullability.</param>
/// <param name="Shape">Also says whether null is a value.</param>
internal sealed record ValueModel(string Type, ConverterModel Converter, ValueShape Shape)
{
    /// <summary>The value is of a value type, so that null needs a wrapper.</summary>
    public bool IsValueType { get; init; }

    /// <summary>Calls that narrow the converter, as C#: <c>.Range(1, 10)</c>.</summary>
    public EquatableList<string> Constraints { get; init; } = EquatableList<string>.Empty;
}

/// <summary>Which converter a value needs.</summary>
internal abstract record ConverterModel;

/// <param name="Factory">The member of ValueConverters.</param>
internal sealed record ScalarConverterModel(string Factory) : ConverterModel;

internal sealed record EnumConverterModel(string Type, EquatableList<EnumMemberModel> Members) : ConverterModel;

/// <param name="Name">The name in the schema.</param>
/// <param name="Value">The member, as C#.</param>
internal sealed record EnumMemberModel(string Name, string Value);

/// <summary>A list or a map.</summary>
internal sealed record CollectionConverterModel(string Factory, ValueModel Item) : ConverterModel;

/// <param name="ConstructorParameters">The parameters of the constructor, in its order; each is a member's <see cref="MemberModel.Argument"/>.</param>
/// <param name="CanConstruct">False for a type that is only written.</param>
internal sealed record ObjectConverterModel(
    string Type, EquatableList<MemberModel> Members, EquatableList<string> ConstructorParameters, bool CanConstruct) : ConverterModel;

/// <summary>A part of an object.</summary>
/// <param name="SourceName">The property.</param>
/// <param name="Argument">The parameter of the constructor that takes it, or null when the property is set.</param>
/// <param name="Default">What absent means, as C#; null when it must be given.</param>
internal sealed record MemberModel(string Name, string SourceName, string? Argument, ValueModel Value, string? Default, string? DefaultJson)
{
    public bool IsSensitive { get; init; }

    public PropertyShape Shape => new(Name, Value.Shape, Default is null, DefaultJson);
}

/// <summary>A type that the user's JsonSerializerContext knows.</summary>
internal sealed record ForeignConverterModel(string Type, string Context) : ConverterModel;
