using System.Diagnostics.CodeAnalysis;
using RealtimeVoiceTools;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds what keeps watch over tools: the audit, and limits of the application's own.</summary>
public static class GuardBuilderExtensions
{
    /// <summary>Adds a sink for the audit, a singleton. Any number may be added.</summary>
    /// <typeparam name="T">The sink.</typeparam>
    public static VoiceToolsBuilder AddAudit<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this VoiceToolsBuilder builder)
        where T : class, IVoiceAuditSink
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<IVoiceAuditSink, T>();
        return builder;
    }

    /// <summary>Keeps the audit in a file, one JSON object to a line. See <see cref="JsonLinesAuditSink"/>.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="flushToDisk">Wait for the disk after each record. Default false.</param>
    public static VoiceToolsBuilder UseJsonLinesAudit(this VoiceToolsBuilder builder, string path, bool flushToDisk = false)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        builder.Services.AddSingleton<IVoiceAuditSink>(_ => new JsonLinesAuditSink(path, flushToDisk));
        return builder;
    }

    /// <summary>Adds a limit that each tool with side effects has to pass before it runs. Any number may be added.</summary>
    public static VoiceToolsBuilder AddLimit(this VoiceToolsBuilder builder, ICallLimit limit)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(limit);
        builder.Services.AddSingleton(limit);
        return builder;
    }

    /// <summary>Adds a limit made by the services, a singleton.</summary>
    /// <typeparam name="T">The limit.</typeparam>
    public static VoiceToolsBuilder AddLimit<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this VoiceToolsBuilder builder)
        where T : class, ICallLimit
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<ICallLimit, T>();
        return builder;
    }
}
