using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection.Extensions;
using RealtimeVoiceTools;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the tools by which the model ends a call or hands it over to a person.</summary>
public static class EndingBuilderExtensions
{
    private static readonly TimeSpan TransferTimeout = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Adds the tool <c>end_call</c>: the agent says goodbye, and the session hangs up when that has been heard, at the latest after
    /// <see cref="VoiceToolsOptions.GoodbyeTimeout"/>. It ends as <see cref="VoiceSessionEndReason.HungUp"/> with the code "end_call". The last choice counts.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <param name="when">A sentence on when else to use it, for the model, or null: it knows to use it when the caller says goodbye.</param>
    /// <remarks>Questions that are open become void; calls that run are waited for, and then go by <see cref="VoiceToolAttribute.OnHangup"/>. A caller who speaks up takes it back.</remarks>
    public static VoiceToolsBuilder AddEndCall(this VoiceToolsBuilder builder, string? when = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Replace(EndCallTool.Create(when));
    }

    /// <summary>
    /// Adds the tool <c>transfer_to_human</c>, which hands the caller over to a person, and offers it when something has failed three times.
    /// The last choice counts.
    /// </summary>
    /// <typeparam name="T">Puts the call through: one instance for each transfer.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="when">A sentence on when else to use it, for the model, or null: it knows to use it when the caller asks for a person.</param>
    /// <param name="timeout">How long it may take until somebody has taken the call. Null: 1 minute.</param>
    public static VoiceToolsBuilder AddTransferToHuman<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(
        this VoiceToolsBuilder builder, string? when = null, TimeSpan? timeout = null)
        where T : class, IHumanTransfer
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.RemoveAll<IHumanTransfer>();
        builder.Services.AddScoped<IHumanTransfer, T>();
        return builder.Replace(TransferToHumanTool.Create(timeout ?? TransferTimeout, when));
    }

    /// <summary>The same, by a lambda that is shared by all sessions and may run on several threads at once.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="transfer">Puts the call through. See <see cref="IHumanTransfer.TransferAsync"/>.</param>
    /// <param name="when">A sentence on when else to use it, for the model, or null: it knows to use it when the caller asks for a person.</param>
    /// <param name="timeout">How long it may take until somebody has taken the call. Null: 1 minute.</param>
    public static VoiceToolsBuilder AddTransferToHuman(
        this VoiceToolsBuilder builder, Func<TransferRequest, CancellationToken, ValueTask<TransferResult>> transfer, string? when = null, TimeSpan? timeout = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(transfer);
        builder.Services.RemoveAll<IHumanTransfer>();
        builder.Services.AddSingleton<IHumanTransfer>(new DelegateTransfer(transfer));
        return builder.Replace(TransferToHumanTool.Create(timeout ?? TransferTimeout, when));
    }

    private static VoiceToolsBuilder Replace(this VoiceToolsBuilder builder, VoiceTool tool)
    {
        foreach (ServiceDescriptor former in builder.Services.Where(service => service.ImplementationInstance is VoiceTool known && known.Definition.BuiltIn == tool.Definition.BuiltIn).ToArray())
            builder.Services.Remove(former);
        return builder.AddTool(tool);
    }
}
