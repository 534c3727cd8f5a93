using System.Buffers;
using System.Text;
using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools.Tests.Protocol.Allocations;

/// <summary>What a message costs in memory, per message, once its ids are known.</summary>
public sealed class DialectAllocationTests
{
    private const int Messages = 1000;

    // Object header and fields of an event record, on 64 bits.
    private const int EventRecord = 56;

    private static readonly OpenAIRealtimeDialect s_dialect = new(OpenAIDialectVersion.GA);

    [Theory]
    [InlineData("""{"type":"ping","event_id":"c63c9f6c","timestamp":1785214080296}""")]
    [InlineData("""{"event_id":"e","type":"conversation.item.input_audio_transcription.delta","item_id":"item_1","delta":"Cze"}""")]
    [InlineData("""{"type":"response.content_part.added","event_id":"e","response_id":"resp_1","part":{"type":"audio","transcript":""}}""")]
    [InlineData("""{"session":{"tools":[{"name":"a"}]},"type":"session.avatar.ready"}""")]
    public void Message_Ignored_AllocatesNothing(string json) => PerMessage(json).Should().Be(0);

    [Fact]
    public void ArgumentsDelta_AllocatesTheEventAndOneString() =>
        PerMessage("""{"type":"response.function_call_arguments.delta","event_id":"event_1","response_id":"resp_E4BAsy7BWzPzysFg4Xvvk","item_id":"item_E4BAsZXoSuYWxcYtda12l","output_index":0,"call_id":"call_0123456789abcdef","delta":"tle\":\"","obfuscation":"x9"}""")
            .Should().BeLessThanOrEqualTo(EventRecord + StringOf(6));

    [Fact]
    public void TextDelta_AllocatesTheEventAndOneString() =>
        PerMessage("""{"type":"response.output_audio_transcript.delta","response_id":"resp_E4BAsy7BWzPzysFg4Xvvk","item_id":"item_E4BAsZXoSuYWxcYtda12l","delta":" Marcelo"}""")
            .Should().BeLessThanOrEqualTo(EventRecord + StringOf(8));

    [Theory]
    [InlineData(960)]
    [InlineData(4800)]
    [InlineData(9600)]
    public void AudioDelta_AllocatesTheEventAndItsBytes(int audioBytes) =>
        PerMessage($$"""{"type":"response.output_audio.delta","event_id":"e","response_id":"resp_E4BAsy7BWzPzysFg4Xvvk","item_id":"item_E4BAsZXoSuYWxcYtda12l","output_index":0,"content_index":0,"delta":"{{Convert.ToBase64String(new byte[audioBytes])}}"}""")
            .Should().BeLessThanOrEqualTo(EventRecord + 24 + audioBytes);

    [Fact]
    public void SpeechStarted_AllocatesTheEventAlone() =>
        PerMessage("""{"event_id":"e","type":"input_audio_buffer.speech_started","audio_start_ms":1456,"item_id":"item_E4BAsP00UV55RqqV8zSub"}""")
            .Should().BeLessThanOrEqualTo(EventRecord);

    [Fact]
    public void CallerAudio_IsWrittenWithoutAllocating()
    {
        RealtimeCommand append = new RealtimeCommand.AppendAudio(new byte[960]);
        ArrayBufferWriter<byte> message = new(4096);

        PerRun(() =>
        {
            message.ResetWrittenCount();
            s_dialect.Write(append, message);
        }).Should().Be(0);
    }

    private static double PerMessage(string json)
    {
        byte[] message = Encoding.UTF8.GetBytes(json);
        List<RealtimeEvent> events = new(4);

        return PerRun(() =>
        {
            events.Clear();
            s_dialect.Read(message, events);
        });
    }

    private static double PerRun(Action run)
    {
        // The first runs load code and learn the ids.
        for (int index = 0; index < 50; index++)
            run();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int index = 0; index < Messages; index++)
            run();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Messages;
    }

    private static int StringOf(int length) => (22 + 2 * length + 7) / 8 * 8;
}
