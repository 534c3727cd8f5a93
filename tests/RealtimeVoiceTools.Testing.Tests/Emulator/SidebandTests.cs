using System.Text;
using System.Text.Json;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Testing.Tests.Emulator;

/// <summary>Several connections to one call.</summary>
public class SidebandTests
{
    private readonly Line call = Line.OfCall(EmulatedTurn.Say("Hello, this is the shop."), EmulatedTurn.Say("And again."));

    [Fact]
    public async Task Sideband_IsToldOnlyWhatComesFromNowOn()
    {
        await using IRealtimeTransport sideband = await JoinAsync();

        sideband.TrySend("""{"type":"session.update","session":{"type":"realtime","instructions":"Be brief."}}"""u8, RealtimeMessageKind.Control);

        (await ReadAsync(sideband)).GetProperty("type").GetString().Should().Be("session.updated", "there is no session.created");
        call.Types.Should().Equal(["session.created", "session.updated"], "the client with the media has been told both");
    }

    [Fact]
    public async Task Sideband_GetsTranscriptsAndOutputBuffer_ButNoAudio()
    {
        await using IRealtimeTransport sideband = await JoinAsync();

        sideband.TrySend("""{"type":"response.create"}"""u8, RealtimeMessageKind.Control);
        call.UntilDone().After(5000);

        string[] types = await ReadAllAsync(sideband);
        types.Should().Contain(["response.output_audio_transcript.delta", "output_audio_buffer.started", "output_audio_buffer.stopped", "response.done"]);
        types.Should().NotContain("response.output_audio.delta");
        types.Should().Equal(call.Types.Skip(1), "both connections see the same events");
    }

    [Fact]
    public async Task Error_GoesToTheOneThatAsked()
    {
        await using IRealtimeTransport first = await JoinAsync();
        await using IRealtimeTransport second = await JoinAsync();

        first.TrySend("""{"type":"response.cancel","event_id":"mine"}"""u8, RealtimeMessageKind.Control);

        (await ReadAsync(first)).GetProperty("error").GetProperty("event_id").GetString().Should().Be("mine");
        (await ReadAllAsync(second)).Should().BeEmpty();
        call.Sent.Should().ContainSingle("the client with the media asked nothing");
        call.Connection.Frames.Where(frame => frame.IsSideband).Select(frame => frame.Type).Should().Equal("response.cancel", "error");
    }

    [Fact]
    public async Task Sideband_ComesAndGoes_WithoutEndingTheCall()
    {
        IRealtimeTransport first = await JoinAsync();
        await first.CloseAsync(RealtimeCloseStatus.Normal, default);
        await using IRealtimeTransport second = await JoinAsync();

        second.TrySend("""{"type":"response.create"}"""u8, RealtimeMessageKind.Control);

        (await ReadAsync(second)).GetProperty("type").GetString().Should().Be("response.created");
        call.Connection.Closed.IsCompleted.Should().BeFalse();
    }

    [Fact]
    public async Task CallerHangsUp_EndsTheSidebands_AndTheCallIsGone()
    {
        await using IRealtimeTransport sideband = await JoinAsync();

        call.Connection.Disconnect(RealtimeCloseStatus.Normal);

        sideband.CloseStatus!.Code.Should().Be(1000);
        (await FluentActions.Awaiting(JoinAsync).Should().ThrowAsync<RealtimeConnectException>()).Which.StatusCode.Should().Be(404);
        call.Time.NextTimerDue.Should().BeNull();
    }

    [Fact]
    public async Task Expiry_ReachesEveryConnection()
    {
        await using IRealtimeTransport sideband = await JoinAsync();

        call.Time.Advance(TimeSpan.FromMinutes(61));

        (await ReadAsync(sideband)).GetProperty("error").GetProperty("code").GetString().Should().Be("session_expired");
        sideband.CloseStatus!.Code.Should().Be(1001);
        call.Closed!.Value.Code.Should().Be(1001);
    }

    [Fact]
    public async Task UnknownCall_IsRefused() =>
        (await FluentActions.Awaiting(() => call.Emulator.CreateConnector("rtc_nothing").ConnectAsync(new(), default).AsTask())
            .Should().ThrowAsync<RealtimeConnectException>()).Which.IsPermanent.Should().BeTrue();

    [Fact]
    public void CallId_IsThatOfACall_AndOnlyOfACall()
    {
        call.Connection.CallId.Should().MatchRegex("^rtc_u0_[0-9A-Za-z]{21}$");
        Line.WithAudio().Connection.CallId.Should().BeNull();
    }

    private async Task<IRealtimeTransport> JoinAsync() => await call.Emulator.CreateConnector(call.Connection.CallId!).ConnectAsync(new(), default);

    private static async Task<JsonElement> ReadAsync(IRealtimeTransport transport) =>
        JsonDocument.Parse(Encoding.UTF8.GetString((await transport.ReadAsync(default))!.Value.Span)).RootElement;

    private static async Task<string[]> ReadAllAsync(IRealtimeTransport transport)
    {
        List<string> types = [];
        while (true)
        {
            ValueTask<ReadOnlyMemory<byte>?> next = transport.ReadAsync(default);
            if (!next.IsCompleted)
            {
                return [.. types];
            }

            types.Add(JsonDocument.Parse(Encoding.UTF8.GetString((await next)!.Value.Span)).RootElement.GetProperty("type").GetString()!);
        }
    }
}
