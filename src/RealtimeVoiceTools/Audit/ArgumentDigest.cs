using System.Security.Cryptography;
using System.Text;

namespace RealtimeVoiceTools;

/// <summary>Says whether two calls had the same arguments, without telling which. The one place that reads arguments for the audit.</summary>
/// <param name="key">Without it a plain hash of a short argument could be guessed.</param>
internal sealed class ArgumentDigest(ReadOnlyMemory<byte> key)
{
    public static ArgumentDigest Of(AuditOptions options) => new(options.DigestKey ?? RandomNumberGenerator.GetBytes(32));

    public string Of(VoiceTool tool, object?[] values)
    {
        byte[] text = Encoding.UTF8.GetBytes($"{tool.Name}\n{ArgumentBinder.Redacted(tool, values)}");
        string digest = Convert.ToHexString(HMACSHA256.HashData(key.Span, text));
        CryptographicOperations.ZeroMemory(text);
        return digest;
    }
}
