using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace RealtimeVoiceTools;

/// <summary>Calls generic methods for types known only at run time.</summary>
internal static class Reflection
{
    public const string Reason = "Tools made from delegates are read by reflection. Use [VoiceTool] on a method of a partial class where code is trimmed or compiled ahead of time.";

    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public;

    /// <summary>Makes a converter by the factory of that name.</summary>
    [RequiresUnreferencedCode(Reason)]
    [RequiresDynamicCode(Reason)]
    public static ValueConverter Converter(string factory, Type type, params object?[] arguments) =>
        (ValueConverter)Call(typeof(ValueConverters), factory, [type], arguments)!;

    [RequiresUnreferencedCode(Reason)]
    [RequiresDynamicCode(Reason)]
    public static object? Call(Type owner, string method, Type[] types, params object?[] arguments) =>
        owner.GetMethods(Static).Single(candidate => candidate.Name == method && candidate.GetGenericArguments().Length == types.Length)
            .MakeGenericMethod(types)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);
}
