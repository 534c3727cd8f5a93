using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools;

/// <summary>Reads types by reflection into the same shapes and converters as the source generator gives them.</summary>
/// <param name="foreign">The user's own JSON contracts.</param>
/// <param name="isResult">The type is only written, so it needs no constructor.</param>
[RequiresUnreferencedCode(Reflection.Reason)]
[RequiresDynamicCode(Reflection.Reason)]
internal sealed class TypeReader(ForeignContracts foreign, bool isResult)
{
    private const int MaxDepth = 12;

    private readonly Stack<Type> _open = new();

    /// <summary>Why the last type was refused, and what to do instead.</summary>
    public string Reason { get; private set; } = string.Empty;

    public bool IsResult => isResult;

    public NullabilityInfoContext Nullability { get; } = new();

    public bool HasForeignContracts => foreign.Any;

    public TypedShape? Refuse(string reason)
    {
        Reason = reason;
        return null;
    }

    /// <returns>The type, or null with a <see cref="Reason"/>.</returns>
    public TypedShape? Read(Type type, NullabilityInfo nullability)
    {
        Type? value = Nullable.GetUnderlyingType(type);
        if (ReadWithoutNull(value ?? type, nullability) is not { } read)
            return null;
        bool isNullable = value is not null || (!type.IsValueType && nullability.ReadState is NullabilityState.Nullable);
        return read with { Shape = read.Shape with { Nullable = isNullable } };
    }

    private TypedShape? ReadWithoutNull(Type type, NullabilityInfo nullability)
    {
        if (ScalarTypes.Find(type) is { } scalar)
            return new(type, new() { Kind = scalar.Kind }, scalar.Converter);
        if (type.IsEnum)
            return EnumReader.Read(type, this);
        if (CollectionTypes.Find(type, nullability) is { } collection)
            return ReadCollection(type, collection);
        if (foreign.Find(type) is { } contract)
            return SensitiveMembers.AnyIn(type) ? Refuse("a property in it is marked [Sensitive], which its JSON contract does not know; mark all of it, or leave it out of the contracts") : ReadForeign(type, contract);
        if (ScalarTypes.Instead(type) is { } instead)
            return Refuse(instead);
        return ReadObject(type);
    }

    private TypedShape? ReadCollection(Type type, CollectionType collection)
    {
        if (_open.Count >= MaxDepth)
            return Refuse("it is nested too deeply");
        _open.Push(type);
        TypedShape? item = Read(collection.Item, collection.ItemNullability);
        _open.Pop();
        return item is null
            ? null
            : new(type, new() { Kind = collection.Kind, Item = item.Shape }, Reflection.Converter(collection.Factory, collection.Item, item.Complete()));
    }

    private static TypedShape ReadForeign(Type type, JsonTypeInfo contract) => new(
        type,
        new() { Kind = ShapeKind.Foreign, ForeignType = type.AssemblyQualifiedName },
        Reflection.Converter(nameof(ValueConverters.Json), type, contract));

    private TypedShape? ReadObject(Type type)
    {
        if (_open.Contains(type))
            return Refuse($"'{TypeNames.Spoken(type)}' contains itself");
        if (_open.Count >= MaxDepth)
            return Refuse("it is nested too deeply");
        _open.Push(type);
        TypedShape? read = ObjectReader.Read(type, this);
        _open.Pop();
        return read;
    }
}
