using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace RealtimeVoiceTools;

/// <summary>Recognises the parameters that the library supplies.</summary>
internal static class InjectedArgument
{
    /// <summary>What supplies the parameter, or null for one that the model gives.</summary>
    public static DelegateArgument? Find(ParameterInfo parameter, NullabilityInfoContext nullability)
    {
        Type type = parameter.ParameterType;
        if (parameter.GetCustomAttribute<FromServicesAttribute>() is { } service)
            return Service(parameter, service.Key, service.Key is not null, nullability);
        if (parameter.GetCustomAttribute<FromKeyedServicesAttribute>() is { } keyed)
            return Service(parameter, keyed.Key, isKeyed: true, nullability);
        if (type == typeof(VoiceCallContext))
            return static invocation => invocation.Context;
        if (type == typeof(CancellationToken))
            return static invocation => invocation.CancellationToken;
        if (type == typeof(IProgress<string>))
            return static invocation => invocation.Progress;
        return null;
    }

    private static DelegateArgument Service(ParameterInfo parameter, object? key, bool isKeyed, NullabilityInfoContext nullability)
    {
        Type type = parameter.ParameterType;
        bool optional = parameter.HasDefaultValue || nullability.Create(parameter).ReadState is NullabilityState.Nullable;
        return (isKeyed, optional) switch
        {
            (false, false) => invocation => invocation.Services.GetRequiredService(type),
            (false, true) => invocation => invocation.Services.GetService(type),
            (true, false) => invocation => invocation.Services.GetRequiredKeyedService(type, key),
            (true, true) => invocation => (invocation.Services as IKeyedServiceProvider)?.GetKeyedService(type, key),
        };
    }
}
