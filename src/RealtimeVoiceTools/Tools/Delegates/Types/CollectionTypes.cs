using System.Reflection;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools;

/// <summary>A type that is a list or a map in JSON, and the factory of its converter.</summary>
internal sealed record CollectionType(string Factory, ShapeKind Kind, Type Item, NullabilityInfo ItemNullability);

/// <summary>Recognises lists and maps.</summary>
internal static class CollectionTypes
{
    private static readonly Dictionary<Type, string> Lists = new()
    {
        [typeof(List<>)] = nameof(ValueConverters.List),
        [typeof(IList<>)] = nameof(ValueConverters.IList),
        [typeof(ICollection<>)] = nameof(ValueConverters.ICollection),
        [typeof(IEnumerable<>)] = nameof(ValueConverters.IEnumerable),
        [typeof(IReadOnlyCollection<>)] = nameof(ValueConverters.IReadOnlyCollection),
        [typeof(IReadOnlyList<>)] = nameof(ValueConverters.IReadOnlyList),
    };

    private static readonly Dictionary<Type, string> Maps = new()
    {
        [typeof(Dictionary<,>)] = nameof(ValueConverters.Dictionary),
        [typeof(IDictionary<,>)] = nameof(ValueConverters.IDictionary),
        [typeof(IReadOnlyDictionary<,>)] = nameof(ValueConverters.IReadOnlyDictionary),
    };

    public static bool IsKnown(Type type) =>
        type.IsSZArray || (type.IsGenericType && (Lists.ContainsKey(type.GetGenericTypeDefinition()) || Maps.ContainsKey(type.GetGenericTypeDefinition())));

    public static CollectionType? Find(Type type, NullabilityInfo nullability)
    {
        if (type.IsSZArray)
            return new(nameof(ValueConverters.Array), ShapeKind.Array, type.GetElementType()!, nullability.ElementType!);
        if (!type.IsGenericType)
            return null;
        Type definition = type.GetGenericTypeDefinition();
        Type[] arguments = type.GetGenericArguments();
        NullabilityInfo[] inner = nullability.GenericTypeArguments;
        if (Lists.TryGetValue(definition, out string? list))
            return new(list, ShapeKind.Array, arguments[0], inner[0]);
        bool hasTextKeys = Maps.ContainsKey(definition) && arguments[0] == typeof(string) && inner[0].ReadState is not NullabilityState.Nullable;
        return hasTextKeys ? new(Maps[definition], ShapeKind.Map, arguments[1], inner[1]) : null;
    }
}
