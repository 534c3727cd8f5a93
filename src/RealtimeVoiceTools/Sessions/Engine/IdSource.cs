using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace RealtimeVoiceTools;

/// <summary>Ids of our commands and items: a prefix and a counter, well under the provider's 32 characters.</summary>
internal sealed class IdSource(string session)
{
    private long _next;

    /// <summary>"rvt_" + kind + 8 characters of the session + counter: unique over reconnections of one conversation.</summary>
    public string Next(string kind) => string.Create(CultureInfo.InvariantCulture, $"rvt_{kind}_{session}_{++_next}");

    /// <summary>The item of a call's output: the same whoever sends it, so that it cannot be sent twice.</summary>
    public static string OutputOf(string callId) =>
        $"rvt_out_{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(callId)).AsSpan(0, 12))}";

    /// <summary>The id is one of ours, of this kind.</summary>
    public bool IsOf(string kind, string? id) => id?.StartsWith($"rvt_{kind}_{session}_", StringComparison.Ordinal) == true;
}
