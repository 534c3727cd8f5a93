#if NET10_0_OR_GREATER
using CsCheck;
using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools.Tests.Protocol.Fuzzing;

/// <summary>Whatever the bytes are: no exception, a bounded number of events, and earlier events untouched.</summary>
public sealed class DialectFuzzTests
{
    private static readonly OpenAIRealtimeDialect s_dialect = new(OpenAIDialectVersion.GA);

    // Bytes that mean something in JSON, in UTF-8 and in base64.
    private static readonly byte[] s_telling = [.. "{}[]\":,\\/untfrb0123456789eE+-. =Az"u8, 0x00, 0x1F, 0x7F, 0x80, 0xBF, 0xC3, 0xED, 0xA0, 0xF0, 0xFF];

    private static readonly Gen<byte[]> s_frame = Gen.OneOf(Frames.All);

    private static readonly Gen<byte> s_byte = Gen.OneOf(Gen.OneOf(s_telling), Gen.Byte);

    // Where, how many bytes go, and what comes in their place.
    private static readonly Gen<(int At, int Removed, byte[] Added)> s_edit = Gen.Select(Gen.Int[0, 400], Gen.Int[0, 12], s_byte.Array[0, 6]);

    [Fact]
    public void Frames_AllOfThem_AreReadableBeforeTheyAreBroken() =>
        Frames.All.SelectMany(frame => Read(frame)).Should().HaveCountGreaterThan(Frames.All.Length - 2).And.NotContain(read => read is RealtimeEvent.Unreadable);

    [Fact]
    public void Bytes_AtRandom_AreUnreadable() =>
        Gen.OneOf(Gen.Byte.Array[0, 200], Gen.OneOf(s_telling).Array[0, 60])
            .Sample(message => Read(message).Should().Equal(new RealtimeEvent.Unreadable(null)), iter: 100_000);

    [Fact]
    [Trait("Case", "21")]
    public void Frames_WithBytesChanged_AreReadOrUnreadable() =>
        Gen.Select(s_frame, s_edit.Array[1, 4]).Sample((frame, edits) => Survives(edits.Aggregate(frame, Apply)), iter: 200_000);

    [Fact]
    public void Frames_CutAndJoined_AreReadOrUnreadable() =>
        Gen.Select(s_frame, Gen.Double.Unit, s_frame, Gen.Double.Unit)
            .Sample((first, headShare, second, tailShare) => Survives([.. first[..(int)(first.Length * headShare)], .. second[(int)(second.Length * tailShare)..]]), iter: 100_000);

    private static void Survives(byte[] message)
    {
        RealtimeEvent.Unreadable before = new("before");
        List<RealtimeEvent> events = [before];

        s_dialect.Read(message, events);

        events[0].Should().BeSameAs(before);
        // One event for a message; a list of limits gives one for each.
        events.Count.Should().BeLessThanOrEqualTo(2 + message.Length / "{}".Length);
    }

    private static List<RealtimeEvent> Read(byte[] message)
    {
        List<RealtimeEvent> events = [];
        s_dialect.Read(message, events);
        return events;
    }

    private static byte[] Apply(byte[] frame, (int At, int Removed, byte[] Added) edit)
    {
        int at = edit.At % (frame.Length + 1);
        int end = Math.Min(frame.Length, at + edit.Removed);
        return [.. frame[..at], .. edit.Added, .. frame[end..]];
    }
}
#endif
