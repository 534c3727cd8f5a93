using System.Reflection;
using System.Reflection.Emit;

namespace RealtimeVoiceTools.Testing.Tests.Architecture;

/// <summary>Which types a type uses: in its bases, members, locals, and in the code of its methods.</summary>
internal static class TypeUse
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    public static IEnumerable<Type> Of(Type type) => Named(type).SelectMany(Parts).Where(used => used != type).Distinct();

    private static IEnumerable<Type> Named(Type type)
    {
        IEnumerable<Type> declared = type.GetInterfaces().Append(type.BaseType!).Where(known => known is not null)
            .Concat(type.GetFields(All).Select(field => field.FieldType));
        return declared.Concat(type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)).SelectMany(Named));
    }

    private static IEnumerable<Type> Named(MethodBase method)
    {
        IEnumerable<Type> signature = method.GetParameters().Select(parameter => parameter.ParameterType);
        if (method is MethodInfo { ReturnType: { } returned })
        {
            signature = signature.Append(returned);
        }

        return method.GetMethodBody() is { } body
            ? signature.Concat(body.LocalVariables.Select(local => local.LocalType)).Concat(Named(method, body.GetILAsByteArray()!))
            : signature;
    }

    private static IEnumerable<Type> Named(MethodBase method, byte[] code)
    {
        Type[] ofType = method.DeclaringType is { IsGenericType: true } generic ? generic.GetGenericArguments() : [];
        Type[] ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : [];
        for (int at = 0; at < code.Length;)
        {
            short value = code[at++];
            OpCode operation = Codes[value == 0xFE ? unchecked((short)(0xFE00 | code[at++])) : value];
            if (operation.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                MemberInfo member = method.Module.ResolveMember(BitConverter.ToInt32(code, at), ofType, ofMethod)!;
                yield return member as Type ?? member.DeclaringType ?? typeof(object);
            }

            at += operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
        {
            return Parts(type.GetElementType()!);
        }

        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];
    }
}
