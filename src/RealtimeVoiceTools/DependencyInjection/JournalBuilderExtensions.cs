using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection.Extensions;
using RealtimeVoiceTools;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Chooses the call journal. There is at most one: the last choice counts. Without one nothing is written.</summary>
public static class JournalBuilderExtensions
{
    /// <summary>Keeps the call journal in a store of the application's own, a singleton made by the services.</summary>
    /// <typeparam name="T">The journal.</typeparam>
    public static VoiceToolsBuilder UseCallJournal<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this VoiceToolsBuilder builder)
        where T : class, ICallJournal
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.RemoveAll<ICallJournal>();
        builder.Services.AddSingleton<ICallJournal, T>();
        return builder;
    }

    /// <summary>Uses a call journal that the application has made, and disposes of itself.</summary>
    public static VoiceToolsBuilder UseCallJournal(this VoiceToolsBuilder builder, ICallJournal journal)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(journal);
        builder.Services.RemoveAll<ICallJournal>();
        builder.Services.AddSingleton(journal);
        return builder;
    }

    /// <summary>Keeps the call journal in a file, for applications that run on a single machine. See <see cref="FileCallJournal"/>. It is opened when <see cref="VoiceSessionFactory"/> is made, and closed with the services.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="path">The file; its folder must exist. One for each process.</param>
    /// <param name="configure">Sets the limits, or null for the defaults.</param>
    public static VoiceToolsBuilder UseFileCallJournal(this VoiceToolsBuilder builder, string path, Action<FileCallJournalOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        builder.Services.RemoveAll<ICallJournal>();
        builder.Services.AddSingleton<ICallJournal>(provider =>
        {
            var options = new FileCallJournalOptions();
            configure?.Invoke(options);
            return new FileCallJournal(path, options, provider.GetRequiredService<TimeProvider>());
        });
        return builder;
    }
}
