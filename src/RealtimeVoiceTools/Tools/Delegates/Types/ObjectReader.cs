using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools;

/// <summary>Reads records and classes.</summary>
[RequiresUnreferencedCode(Reflection.Reason)]
[RequiresDynamicCode(Reflection.Reason)]
internal static class ObjectReader
{
    public static TypedShape? Read(Type type, TypeReader types)
    {
        if (WhyNot(type, types) is { } reason)
            return types.Refuse(reason);
        PropertyInfo[] properties = [.. ObjectProperties.Of(type)];
        ConstructorInfo? constructor = null;
        if (!types.IsResult)
        {
            constructor = ObjectConstructor.Choose(type, properties, out string? problem);
            if (problem is not null)
                return types.Refuse(problem);
            properties = [.. properties.Where(property => ObjectConstructor.ParameterOf(property, constructor) is not null || ObjectProperties.CanSet(property))];
        }

        if (properties.Length == 0)
            return types.Refuse($"'{TypeNames.Spoken(type)}' has no public properties");
        List<ObjectMember> members = [];
        foreach (PropertyInfo property in properties)
        {
            if (ReadMember(property, constructor, types) is not { } member)
                return null;
            if (members.Exists(other => string.Equals(other.Shape.Name, member.Shape.Name, StringComparison.OrdinalIgnoreCase)))
                return types.Refuse($"two properties of '{TypeNames.Spoken(type)}' are both '{member.Shape.Name}'");
            members.Add(member);
        }

        var converter = (ValueConverter)Reflection.Call(typeof(ReflectedObject), nameof(ReflectedObject.Converter), [type], members, constructor, !types.IsResult)!;
        return new(type, new() { Kind = ShapeKind.Object, Properties = new(members.Select(member => member.Shape)) }, converter);
    }

    private static ObjectMember? ReadMember(PropertyInfo property, ConstructorInfo? constructor, TypeReader types)
    {
        if (types.Read(property.PropertyType, types.Nullability.Create(property)) is not { } value)
        {
            types.Refuse($"its property '{property.Name}' is of '{TypeNames.Spoken(property.PropertyType)}': {types.Reason}");
            return null;
        }

        // Attributes on a positional record belong to the parameter unless they say otherwise.
        ParameterInfo? parameter = ObjectConstructor.ParameterOf(property, constructor);
        Attribute[] attributes = [.. property.GetCustomAttributes(), .. parameter?.GetCustomAttributes() ?? []];
        if (!types.IsResult)
        {
            value = ConstraintReader.Apply(value, attributes, out string? misfit);
            if (misfit is not null)
            {
                types.Refuse($"its property '{property.Name}': {misfit}");
                return null;
            }
        }

        string? description = attributes.OfType<DescriptionAttribute>().FirstOrDefault(text => !string.IsNullOrWhiteSpace(text.Description))?.Description;
        value = value with { Shape = value.Shape with { Description = description } };
        string name = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? Naming.SnakeCase(property.Name);
        bool required = IsRequired(property, parameter, constructor, value);
        object? fallback = parameter is { HasDefaultValue: true } ? Defaults.Of(parameter) : null;
        string? fallbackJson = parameter is { HasDefaultValue: true } ? Defaults.Json(parameter) : null;
        return new(property, parameter, value.Complete(), new(name, value.Shape, required, fallbackJson), fallback) { IsSensitive = SensitiveMembers.IsMarked(property) };
    }

    // What an initializer would give is not known here, so a property that cannot be null must be given.
    private static bool IsRequired(PropertyInfo property, ParameterInfo? parameter, ConstructorInfo? constructor, TypedShape value)
    {
        if (parameter is not null)
            return !parameter.HasDefaultValue;
        bool setsAll = constructor?.IsDefined(typeof(SetsRequiredMembersAttribute)) == true;
        return !value.Shape.Nullable || (property.IsDefined(typeof(RequiredMemberAttribute)) && !setsAll);
    }

    private static string? WhyNot(Type type, TypeReader types)
    {
        bool isObject = (type.IsClass || (type.IsValueType && !type.IsPrimitive)) && !type.IsArray && !type.IsPointer && !type.IsByRefLike;
        if (!isObject || type.IsAssignableTo(typeof(ITuple)) || type.IsAssignableTo(typeof(Delegate)) || (type.IsAbstract && type.IsSealed))
            return "use a supported type, or a record of them";
        if (type.Namespace?.Split('.')[0] is "System" or "Microsoft")
        {
            return types.HasForeignContracts
                ? "the JSON contracts given do not know it"
                : "use a supported type, or give JSON contracts that know it";
        }

        return type.IsAbstract && !types.IsResult ? $"'{TypeNames.Spoken(type)}' is abstract" : null;
    }
}
