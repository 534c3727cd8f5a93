namespace RealtimeVoiceTools.Testing;

/// <summary>Frames that no client may trip over.</summary>
internal static class GarbageFrames
{
    public static IReadOnlyList<ReadOnlyMemory<byte>> All { get; } =
    [
        "}{ this is not JSON"u8.ToArray(),
        """{"type":"response.output_item.done","event_id":"event_half","item":{"type":"function_call","arguments":"{\"tit"""u8.ToArray(),
        """{"type":"conversation.something.new","event_id":"event_unknown","payload":{"a":[1,2,3]}}"""u8.ToArray(),
        """{"type":17,"item":null}"""u8.ToArray(),
        """{"type":"response.done","response":[]}"""u8.ToArray(),
        "[1,2,3]"u8.ToArray(),
        "null"u8.ToArray(),
        new byte[] { 0xff, 0xfe, 0x00, 0x80 },
        ReadOnlyMemory<byte>.Empty,
    ];
}
