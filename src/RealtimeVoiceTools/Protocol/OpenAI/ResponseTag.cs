namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>Where the tag of a request travels: one entry of the response's metadata, which the server echoes.</summary>
internal static class ResponseTag
{
    public static ReadOnlySpan<byte> Key => "rvt_tag"u8;
}
