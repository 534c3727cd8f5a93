using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection.Extensions;
using RealtimeVoiceTools;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Chooses how callers prove who they are. With a verifier, sessions offer the tool <c>verify_caller</c> and take PINs from the keypad.</summary>
public static class VerificationBuilderExtensions
{
    /// <summary>Verifies callers by a verifier of the application's own: one instance for each attempt. The last choice counts.</summary>
    /// <typeparam name="T">The verifier.</typeparam>
    public static VoiceToolsBuilder UseCallerVerifier<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this VoiceToolsBuilder builder)
        where T : class, ICallerVerifier
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.RemoveAll<ICallerVerifier>();
        builder.Services.AddScoped<ICallerVerifier, T>();
        return builder;
    }

    /// <summary>Verifies callers by a verifier that is shared by all sessions. The last choice counts.</summary>
    public static VoiceToolsBuilder UseCallerVerifier(this VoiceToolsBuilder builder, ICallerVerifier verifier)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(verifier);
        builder.Services.RemoveAll<ICallerVerifier>();
        builder.Services.AddSingleton(verifier);
        return builder;
    }

    /// <summary>Verifies callers by hashed PINs that the application looks up, to level 1. See <see cref="PinVerifier"/>.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="find">Gives the hash for the account that the session claims, or null for an unknown one.</param>
    public static VoiceToolsBuilder UsePins(this VoiceToolsBuilder builder, Func<string?, CancellationToken, ValueTask<PinHash?>> find) =>
        builder.UseCallerVerifier(new PinVerifier(find));
}
