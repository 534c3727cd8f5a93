using System.Buffers;
using Microsoft.Extensions.Options;

namespace RealtimeVoiceTools.Transports;

/// <summary>What the id of a call may look like. It reaches an application from outside and goes into an address.</summary>
internal static class CallIds
{
    private const int MaxLength = 256;

    private static readonly SearchValues<char> s_allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    /// <exception cref="OptionsValidationException">It is no id. The message does not repeat it: it may hold anything.</exception>
    public static void Check(string? callId)
    {
        if (callId is null || (callId.Length is > 0 and <= MaxLength && callId.AsSpan().IndexOfAnyExcept(s_allowed) < 0))
            return;
        throw new OptionsValidationException(
            nameof(VoiceSessionOptions), typeof(VoiceSessionOptions),
            [$"{nameof(VoiceSessionOptions)}.{nameof(VoiceSessionOptions.AttachTo)} is no id of a call; it must have 1 to {MaxLength} letters, digits, '_' or '-'."]);
    }
}
