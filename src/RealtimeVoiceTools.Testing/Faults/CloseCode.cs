namespace RealtimeVoiceTools.Testing;

/// <summary>The codes a connection may be closed with (RFC 6455, section 7.4), and 1006 for one that is lost.</summary>
internal static class CloseCode
{
    public const int Lost = 1006;

    public static void Require(int code)
    {
        if (code is < 1000 or > 4999 or 1004 or 1005 or 1015)
        {
            throw new ArgumentOutOfRangeException(nameof(code), "A close code is between 1000 and 4999, and not 1004, 1005 or 1015.");
        }
    }
}
