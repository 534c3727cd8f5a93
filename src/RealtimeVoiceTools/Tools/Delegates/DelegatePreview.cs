using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace RealtimeVoiceTools;

/// <summary>Reads the delegate that tells what a tool would do.</summary>
[RequiresUnreferencedCode(Reflection.Reason)]
[RequiresDynamicCode(Reflection.Reason)]
internal static class DelegatePreview
{
    public static Func<ToolInvocation, ValueTask<ConfirmationPreview?>>? Read(Delegate preview, DelegateParameters parameters, List<string> problems)
    {
        DelegateCall call = DelegateCall.Of(preview);
        Func<object?, ValueTask<ConfirmationPreview?>>? take = TakerOf(call.Method.ReturnType);
        if (take is null)
            problems.Add("the preview does not return ConfirmationPreview");
        List<DelegateArgument> arguments = [];
        foreach (ParameterInfo parameter in call.Parameters)
        {
            if (parameters.Find(parameter) is { } argument)
                arguments.Add(argument);
            else
                problems.Add($"the preview's parameter '{parameter.Name}' is not one of the handler's, by name and type");
        }

        DelegateArgument[] given = [.. arguments];
        return take is null ? null : invocation => take(call.Invoke(given, invocation));
    }

    private static Func<object?, ValueTask<ConfirmationPreview?>>? TakerOf(Type type)
    {
        if (type == typeof(ConfirmationPreview))
            return static result => new((ConfirmationPreview?)result);
        if (type == typeof(Task<ConfirmationPreview>))
            return static result => new((Task<ConfirmationPreview?>)result!);
        return type == typeof(ValueTask<ConfirmationPreview>) ? static result => (ValueTask<ConfirmationPreview?>)result! : null;
    }
}
