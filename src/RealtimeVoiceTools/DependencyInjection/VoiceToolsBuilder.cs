using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection.Extensions;
using RealtimeVoiceTools;
using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Transports;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds tools and chooses the provider. Returned by <see cref="VoiceToolsServiceCollectionExtensions.AddRealtimeVoiceTools"/>.</summary>
public sealed class VoiceToolsBuilder
{
    internal VoiceToolsBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services being built.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds the tools of a class, without reflection. The class is scoped: one instance for each call, shared with its preview.</summary>
    /// <typeparam name="T">A partial class with methods marked <see cref="VoiceToolAttribute"/>.</typeparam>
    public VoiceToolsBuilder AddTools<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where T : class, IVoiceTools<T>
    {
        Services.TryAddScoped<T>();
        foreach (VoiceTool tool in T.Tools)
            AddTool(tool);
        return this;
    }

    /// <summary>Adds a tool made elsewhere.</summary>
    public VoiceToolsBuilder AddTool(VoiceTool tool)
    {
        ArgumentNullException.ThrowIfNull(tool);
        Services.AddSingleton(tool);
        return this;
    }

    /// <summary>Adds a lambda or method as a tool, by reflection. Its parameters are described as those of a method with <see cref="VoiceToolAttribute"/>.</summary>
    /// <param name="name">The name the model calls.</param>
    /// <param name="description">What the tool does and when to use it.</param>
    /// <param name="handler">What runs.</param>
    /// <param name="traits">How it behaves, or null for the defaults.</param>
    /// <param name="preview">Tells what would happen; its parameters are some of the handler's, and it returns <see cref="ConfirmationPreview"/>. Null for none.</param>
    /// <exception cref="ArgumentException">The tool cannot be declared; the message says why.</exception>
    [RequiresUnreferencedCode("Lambdas are read by reflection. Use a partial class with [VoiceTool] methods in trimmed applications.")]
    [RequiresDynamicCode("Lambdas are read by reflection. Use a partial class with [VoiceTool] methods in applications compiled ahead of time.")]
    public VoiceToolsBuilder AddTool(string name, string description, Delegate handler, VoiceToolTraits? traits = null, Delegate? preview = null) =>
        AddTool(VoiceTool.FromDelegate(name, description, handler, traits, preview));

    /// <summary>Connects by a connector of the application's own: another transport, or the test kit's emulator.</summary>
    /// <param name="connector">Makes the connections.</param>
    /// <param name="version">The form of the OpenAI Realtime protocol that is spoken there.</param>
    public VoiceToolsBuilder UseConnector(IRealtimeConnector connector, OpenAIDialectVersion version = OpenAIDialectVersion.GA)
    {
        ArgumentNullException.ThrowIfNull(connector);
        Services.RemoveAll<RealtimeProvider>();
        Services.AddSingleton(new RealtimeProvider(connector, new OpenAIRealtimeDialect(version)));
        return this;
    }
}
