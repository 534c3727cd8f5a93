using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using RealtimeVoiceTools;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds realtime voice tools to an application's services.</summary>
public static class VoiceToolsServiceCollectionExtensions
{
    /// <summary>Adds <see cref="VoiceSessionFactory"/>. Go on with <c>AddTools</c>, <c>AddTool</c> and one of the <c>Use…</c> methods.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options, or null for the defaults.</param>
    public static VoiceToolsBuilder AddRealtimeVoiceTools(this IServiceCollection services, Action<VoiceToolsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<VoiceToolsOptions>();
        if (configure is not null)
            services.Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<VoiceToolsOptions>, VoiceToolsOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IVerificationStore>(provider => new InMemoryVerificationStore(provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<IErrorSpeechFormatter, ErrorSpeechFormatter>();
        services.TryAddSingleton<IResultFormatter>(provider => new ResultFormatter(OptionsOf(provider).Results));
        services.TryAddSingleton(provider => new VoiceSessionFactory(
            provider.GetRequiredService<IOptionsMonitor<VoiceToolsOptions>>(),
            provider.GetServices<VoiceTool>(),
            provider.GetService<RealtimeProvider>() ?? throw new InvalidOperationException(
                "No provider was chosen. Call UseOpenAI, UseAzureOpenAI, UseWebSocket or UseConnector after AddRealtimeVoiceTools."),
            provider.GetRequiredService<IServiceScopeFactory>(),
            provider.GetRequiredService<IResultFormatter>(),
            provider.GetRequiredService<IErrorSpeechFormatter>(),
            provider.GetServices<IToolFailureMapper>(),
            provider.GetServices<IConfirmationApprover>(),
            provider.GetService<IFillerPlayer>(),
            provider.GetService<IServiceProviderIsService>()?.IsService(typeof(ICallerVerifier)) == true ? provider.GetRequiredService<IVerificationStore>() : null,
            provider.GetServices<IVoiceAuditSink>(),
            provider.GetServices<ICallLimit>(),
            provider.GetService<ICallJournal>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<ILogger<VoiceSession>>() ?? NullLogger<VoiceSession>.Instance,
            provider.GetService<SessionActivity>()));
        return new VoiceToolsBuilder(services);
    }

    private static VoiceToolsOptions OptionsOf(IServiceProvider provider) => provider.GetRequiredService<IOptionsMonitor<VoiceToolsOptions>>().CurrentValue;
}
