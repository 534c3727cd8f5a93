using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace RealtimeVoiceTools;

/// <summary>What a delegate returns: how its value is taken from what the call gave, and how it is written.</summary>
[RequiresUnreferencedCode(Reflection.Reason)]
[RequiresDynamicCode(Reflection.Reason)]
internal sealed record DelegateResult(Func<object?, ValueTask<object?>> Take, ValueConverter? Converter)
{
    private static readonly Func<object?, ValueTask<object?>> AsIs = static result => new(result);

    public static DelegateResult Of(ParameterInfo returned, TypeReader types, List<string> problems)
    {
        Type type = returned.ParameterType;
        if (type == typeof(void))
            return new(AsIs, null);
        if (type == typeof(Task))
            return new(static async result => await Finish((Task)result!).ConfigureAwait(false), null);
        if (type == typeof(ValueTask))
            return new(static async result => await Finish(((ValueTask)result!).AsTask()).ConfigureAwait(false), null);

        NullabilityInfo nullability = types.Nullability.Create(returned);
        Func<object?, ValueTask<object?>> take = AsIs;
        if (AwaiterOf(type) is { } awaiter)
        {
            take = (Func<object?, ValueTask<object?>>)Reflection.Call(typeof(DelegateResult), awaiter, type.GetGenericArguments())!;
            (type, nullability) = (type.GetGenericArguments()[0], nullability.GenericTypeArguments[0]);
        }

        return new(take, ReadConverter(type, nullability, returned.IsDefined(typeof(SensitiveAttribute), inherit: false), types, problems));
    }

    public static Func<object?, ValueTask<object?>> AwaitTask<T>() => static async result => await ((Task<T>)result!).ConfigureAwait(false);

    public static Func<object?, ValueTask<object?>> AwaitValueTask<T>() => static async result => await ((ValueTask<T>)result!).ConfigureAwait(false);

    private static string? AwaiterOf(Type type)
    {
        Type? definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        if (definition == typeof(Task<>))
            return nameof(AwaitTask);
        return definition == typeof(ValueTask<>) ? nameof(AwaitValueTask) : null;
    }

    private static ValueConverter? ReadConverter(Type type, NullabilityInfo nullability, bool isSensitive, TypeReader types, List<string> problems)
    {
        if (type == typeof(VoiceResult))
            return null;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(VoiceResult<>))
            (type, nullability) = (type.GetGenericArguments()[0], nullability.GenericTypeArguments[0]);
        if (types.Read(type, nullability) is { } value)
            return isSensitive ? null : value.Complete();
        problems.Add($"the result is of the unsupported type '{TypeNames.Spoken(type)}': {types.Reason}");
        return null;
    }

    private static async ValueTask<object?> Finish(Task task)
    {
        await task.ConfigureAwait(false);
        return null;
    }
}
