using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace RealtimeVoiceTools;

/// <summary>A delegate as it is called by reflection. The method behind it carries the attributes, names and defaults of what a caller gives.</summary>
[RequiresUnreferencedCode(Reflection.Reason)]
internal sealed record DelegateCall(Delegate Handler, MethodInfo Method, MethodInfo InvokeMethod, ParameterInfo[] Parameters)
{
    public static DelegateCall Of(Delegate handler)
    {
        MethodInfo invoke = handler.GetType().GetMethod("Invoke")!;

        // The first parameter of a method may be bound to the delegate's target.
        ParameterInfo[] all = handler.Method.GetParameters();
        return new(handler, handler.Method, invoke, all[^invoke.GetParameters().Length..]);
    }

    public object? Invoke(DelegateArgument[] arguments, ToolInvocation invocation) =>
        InvokeMethod.Invoke(Handler, BindingFlags.DoNotWrapExceptions, null, [.. arguments.Select(argument => argument(invocation))], null);
}

/// <summary>Gives one argument of a call.</summary>
internal delegate object? DelegateArgument(ToolInvocation invocation);
