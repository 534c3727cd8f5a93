namespace RealtimeVoiceTools.Generators;

/// <summary>Writes the lambda that calls a method.</summary>
internal static class CallEmitter
{
    private const string Services = "global::Microsoft.Extensions.DependencyInjection.";

    /// <param name="call">The method.</param>
    /// <param name="owner">The class with the tools, which the service scope supplies.</param>
    /// <param name="result">The type that the lambda's ValueTask gives.</param>
    public static string Emit(CallModel call, string owner, string result)
    {
        string target = call.IsStatic
            ? call.Target
            : $"{Services}ServiceProviderServiceExtensions.GetRequiredService<{owner}>(invocation.Services)";
        string invoke = $"{target}.{call.Method}({string.Join(", ", call.Arguments.Select(Argument))})";
        return call.Return switch
        {
            CallReturn.Nothing => $"static invocation => {{ {invoke}; return default; }}",
            CallReturn.Value => $"static invocation => new global::System.Threading.Tasks.ValueTask<{result}>({invoke})",
            CallReturn.AwaitedNothing => $"static async invocation => {{ await {invoke}.ConfigureAwait(false); return null; }}",
            _ => $"static async invocation => await {invoke}.ConfigureAwait(false)",
        };
    }

    private static string Argument(ArgumentModel argument) => argument.Source switch
    {
        ArgumentSource.CallContext => "invocation.Context",
        ArgumentSource.CancellationToken => "invocation.CancellationToken",
        ArgumentSource.Progress => "invocation.Progress",
        ArgumentSource.Service => Service(argument),
        ArgumentSource.Session => Session(argument.Type, argument.Session!),
        _ => $"invocation.Argument<{argument.Type}>({argument.Index})",
    };

    private static string Session(string type, SessionModel session)
    {
        string name = Literals.String(session.Name);
        return $"invocation.SessionValue<{type}>({(session.Fallback is null ? name : $"{name}, {session.Fallback}")})";
    }

    private static string Service(ArgumentModel argument) => (argument.Key, argument.Optional) switch
    {
        (null, false) => $"{Services}ServiceProviderServiceExtensions.GetRequiredService<{argument.Type}>(invocation.Services)",
        (null, true) => $"{Services}ServiceProviderServiceExtensions.GetService<{argument.Type}>(invocation.Services)",
        (_, false) => $"{Services}ServiceProviderKeyedServiceExtensions.GetRequiredKeyedService<{argument.Type}>(invocation.Services, {argument.Key})",
        _ => $"{Services}ServiceProviderKeyedServiceExtensions.GetKeyedService<{argument.Type}>(invocation.Services, {argument.Key})",
    };
}
