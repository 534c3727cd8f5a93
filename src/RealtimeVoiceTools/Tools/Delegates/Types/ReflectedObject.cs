using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace RealtimeVoiceTools;

/// <summary>Makes, gets and sets a record by reflection.</summary>
[RequiresUnreferencedCode(Reflection.Reason)]
[RequiresDynamicCode(Reflection.Reason)]
internal static class ReflectedObject
{
    public static ValueConverter Converter<T>(List<ObjectMember> members, ConstructorInfo? constructor, bool canConstruct)
        where T : notnull
    {
        ObjectProperty<T>[] properties = [.. members.Select(member =>
            (ObjectProperty<T>)Reflection.Call(typeof(ReflectedObject), nameof(Property), [typeof(T), member.Property.PropertyType], member)!)];
        return ValueConverters.Object(canConstruct ? values => Construct<T>(members, constructor, values) : null, properties);
    }

    public static ObjectProperty<T> Property<T, TValue>(ObjectMember member) => ObjectProperty.Create(
        member.Shape.Name,
        (ValueConverter<TValue>)member.Converter,
        (Func<T, TValue>)(record => (TValue)member.Property.GetValue(record, BindingFlags.DoNotWrapExceptions, null, null, null)!),
        member.Shape.Required,
        member.Default is TValue value ? value : default,
        member.IsSensitive);

    private static T Construct<T>(List<ObjectMember> members, ConstructorInfo? constructor, object?[] values)
    {
        object?[] arguments = [.. (constructor?.GetParameters() ?? []).Select(parameter => values[members.FindIndex(member => member.Parameter == parameter)])];
        object made = constructor is null ? Activator.CreateInstance<T>()! : constructor.Invoke(arguments);
        for (int i = 0; i < members.Count; i++)
        {
            if (members[i].Parameter is null)
                members[i].Property.SetValue(made, values[i]);
        }

        return (T)made;
    }
}
