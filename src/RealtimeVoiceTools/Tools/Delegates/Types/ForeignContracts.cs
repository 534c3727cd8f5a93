using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace RealtimeVoiceTools;

/// <summary>The user's own JSON contracts. Of a <see cref="JsonSerializerContext"/> only the types it names count, as in the source generator.</summary>
[RequiresUnreferencedCode(Reflection.Reason)]
[RequiresDynamicCode(Reflection.Reason)]
internal sealed class ForeignContracts(IJsonTypeInfoResolver? resolver)
{
    private readonly JsonSerializerOptions? _options = resolver is null or JsonSerializerContext ? null : new() { TypeInfoResolver = resolver };

    public bool Any => resolver is not null;

    public JsonTypeInfo? Find(Type type)
    {
        if (resolver is JsonSerializerContext context)
            return Names(context, type) ? context.GetTypeInfo(type) : null;
        return _options is not null && _options.TryGetTypeInfo(type, out JsonTypeInfo? contract) ? contract : null;
    }

    private static bool Names(JsonSerializerContext context, Type type) =>
        context.GetType().CustomAttributes.Any(attribute =>
            attribute.AttributeType == typeof(JsonSerializableAttribute) && type.Equals(attribute.ConstructorArguments[0].Value));
}
