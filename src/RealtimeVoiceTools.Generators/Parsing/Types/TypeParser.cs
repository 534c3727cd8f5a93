using Microsoft.CodeAnalysis;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

/// <summary>Turns a type into the model of its values.</summary>
/// <param name="scope">The class with the tools.</param>
/// <param name="isResult">The type is only written, so it needs no constructor.</param>
internal sealed class TypeParser(ToolScope scope, bool isResult)
{
    private const int MaxDepth = 12;

    private readonly Stack<ITypeSymbol> _open = new();

    /// <summary>Why the last type was refused.</summary>
    public string Reason { get; private set; } = string.Empty;

    public ToolScope Scope => scope;

    public bool IsResult => isResult;

    public ValueModel? Refuse(string reason)
    {
        Reason = reason;
        return null;
    }

    /// <returns>The model, or null with a <see cref="Reason"/>.</returns>
    public ValueModel? Parse(ITypeSymbol type)
    {
        scope.CancellationToken.ThrowIfCancellationRequested();
        ITypeSymbol inner = type.WithoutNullable();
        if (ParseWithoutNull(inner) is not { } model)
            return null;
        bool isNullable = type.IsNullableValue() || (type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.Annotated);
        return model with { IsValueType = inner.IsValueType, Shape = model.Shape with { Nullable = isNullable } };
    }

    private ValueModel? ParseWithoutNull(ITypeSymbol type)
    {
        if (ScalarTypes.Find(type) is { } scalar)
            return new(type.CSharpName(), new ScalarConverterModel(scalar.Factory), new() { Kind = scalar.Kind });
        if (type.TypeKind == TypeKind.Enum)
            return EnumParser.Parse((INamedTypeSymbol)type, this);
        if (CollectionTypes.Find(type) is { } collection)
            return ParseCollection(type, collection);
        if (ForeignTypes.Find(type, scope) is { } foreign)
        {
            return Sensitive.AnyIn(type)
                ? Refuse("a property in it is marked [Sensitive], which its JSON contract does not know; mark all of it, or leave it out of the JsonSerializerContext")
                : foreign;
        }

        if (ScalarTypes.Instead(type) is { } instead)
            return Refuse(instead);
        return ParseObject(type);
    }

    private ValueModel? ParseCollection(ITypeSymbol type, (string Factory, ShapeKind Kind, ITypeSymbol Item) collection)
    {
        if (_open.Count >= MaxDepth)
            return Refuse("it is nested too deeply");
        _open.Push(type);
        ValueModel? item = Parse(collection.Item);
        _open.Pop();
        return item is null
            ? null
            : new(type.CSharpName(), new CollectionConverterModel(collection.Factory, item), new() { Kind = collection.Kind, Item = item.Shape });
    }

    private ValueModel? ParseObject(ITypeSymbol type)
    {
        if (_open.Contains(type, SymbolEqualityComparer.Default))
            return Refuse($"'{type.SpokenName()}' contains itself");
        if (_open.Count >= MaxDepth)
            return Refuse("it is nested too deeply");
        _open.Push(type);
        ValueModel? model = ObjectParser.Parse(type, this);
        _open.Pop();
        return model;
    }
}
