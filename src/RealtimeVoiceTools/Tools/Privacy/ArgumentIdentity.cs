using System.Security.Cryptography;
using System.Text;

namespace RealtimeVoiceTools;

/// <summary>
/// Tells whether two calls of a tool hold the same arguments. Sensitive values count, but only as a digest under a key that no one else knows:
/// a PIN is too short for a digest without one.
/// </summary>
internal sealed class ArgumentIdentity(Random random)
{
    private byte[]? _key;

    public string Of(VoiceTool tool, object?[] values)
    {
        string exact = ArgumentBinder.Canonical(tool, values);
        if (!tool.TakesSensitiveValues)
            return exact;
        byte[] digest = HMACSHA256.HashData(_key ??= NewKey(), Encoding.UTF8.GetBytes(exact));
        return $"{ArgumentBinder.Redacted(tool, values)} {Convert.ToHexString(digest)}";
    }

    private byte[] NewKey()
    {
        byte[] key = new byte[32];
        lock (random)
            random.NextBytes(key);
        return key;
    }
}
