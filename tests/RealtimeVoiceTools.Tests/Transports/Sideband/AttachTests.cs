using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Tests.Transports.Sideband;

/// <summary>A session that steers a call whose sound runs elsewhere.</summary>
public sealed class AttachTests
{
    private const int Patience = 60_000;

    [Fact(Timeout = Patience)]
    public async Task Session_AttachedToACall_HearsTranscriptsRunsAToolAndAnswersOnce()
    {
        string? seen = null;
        await using AttachedCall attached = new(
            new ScriptedModel(EmulatedTurn.Call("create_task", """{"title":"call Bob"}"""), EmulatedTurn.Say("Added.")),
            tools => tools.AddTool("create_task", "Creates a task. Use when asked.", ([Description("The title.")] string title) => seen = title));
        await using VoiceSession session = await attached.AttachAsync();
        IAsyncEnumerable<VoiceSessionEvent> heard = session.ReadEventsAsync(), spoken = session.ReadEventsAsync();

        attached.Call.UserSays("Create a task to call Bob");

        (await LiveCall.FirstAsync<VoiceSessionEvent.UserSaid>(heard)).Text.Should().Be("Create a task to call Bob");
        (await LiveCall.FirstAsync<VoiceSessionEvent.AgentSaid>(spoken, said => !said.IsFiller)).Text.Should().Be("Added.");
        seen.Should().Be("call Bob");
        string[] sent = [.. attached.Sent.Select(frame => frame.Type)];
        sent[0].Should().Be("session.update", "nobody greets a second connection");
        attached.Sent.Where(frame => frame.Type == "conversation.item.create").Select(frame => frame.Parse().GetProperty("item").GetProperty("type").GetString())
            .Should().Equal("function_call_output");
    }

    [Fact(Timeout = Patience)]
    public async Task Audio_OfAnAttachedSession_IsNotSent()
    {
        await using AttachedCall attached = new(new ScriptedModel(), _ => { });
        await using VoiceSession session = await attached.AttachAsync();
        IAsyncEnumerable<VoiceSessionEvent> events = session.ReadEventsAsync();

        session.Audio.IsInBand.Should().BeFalse();
        session.Audio.Write(new byte[960]).Should().BeFalse();
        session.Audio.Write(default).Should().BeFalse();
        await session.AddContextAsync("The shop closes at six.");
        await attached.Call.WaitForFrameAsync(frame => frame is { IsSideband: true, Type: "conversation.item.create" });

        attached.Sent.Should().NotContain(frame => frame.Type == "input_audio_buffer.append");
    }

    [Fact(Timeout = Patience)]
    public async Task Playback_IsTheProviders_SoAnInterruptionIsNotCutASecondTime()
    {
        string story = string.Concat(Enumerable.Repeat("Once upon a time there was a shop. ", 10));
        await using AttachedCall attached = new(
            new ScriptedModel(EmulatedTurn.Say(story), EmulatedTurn.Say("Yes?")), _ => { }, options => options.CharactersPerSecond = 30);
        await using VoiceSession session = await attached.AttachAsync();
        IAsyncEnumerable<VoiceSessionEvent> started = session.ReadEventsAsync(), stopped = session.ReadEventsAsync(), answered = session.ReadEventsAsync();

        attached.Call.UserSays("Hello");
        await LiveCall.FirstAsync<VoiceSessionEvent.AgentSpeechStarted>(started);
        attached.Call.UserSays("Wait");
        await LiveCall.FirstAsync<VoiceSessionEvent.AgentInterrupted>(stopped);
        await LiveCall.FirstAsync<VoiceSessionEvent.AgentSaid>(answered, said => said.Text == "Yes?");

        attached.Call.Frames.Should().Contain(frame => frame.Type == "conversation.item.truncated", "the provider knows what was heard");
        attached.Sent.Should().NotContain(frame => frame.Type == "conversation.item.truncate");
    }

    [Fact(Timeout = Patience)]
    public async Task Interrupt_StopsTheProvidersPlayback()
    {
        string story = string.Concat(Enumerable.Repeat("Once upon a time there was a shop. ", 10));
        await using AttachedCall attached = new(new ScriptedModel(EmulatedTurn.Say(story)), _ => { }, options => options.CharactersPerSecond = 30);
        await using VoiceSession session = await attached.AttachAsync();
        IAsyncEnumerable<VoiceSessionEvent> started = session.ReadEventsAsync();
        attached.Call.UserSays("Hello");
        await LiveCall.FirstAsync<VoiceSessionEvent.AgentSpeechStarted>(started);

        session.Audio.Interrupt();

        await attached.Call.WaitForFrameAsync(frame => frame.Type == "output_audio_buffer.cleared");
        attached.Sent.Should().Contain(frame => frame.Type == "output_audio_buffer.clear");
    }

    [Fact(Timeout = Patience)]
    public async Task Session_ThatEnds_LeavesTheCall()
    {
        await using AttachedCall attached = new(new ScriptedModel(EmulatedTurn.Say("Still here.")), _ => { });
        await (await attached.AttachAsync()).DisposeAsync();

        attached.Call.UserSays("Anybody there?");

        await attached.Call.WaitForFrameAsync(frame => frame.Type == "response.done");
        attached.Call.Closed.IsCompleted.Should().BeFalse();
    }

    [Fact(Timeout = Patience)]
    public async Task Call_ThatTheProviderDoesNotKnow_IsAPermanentRefusal()
    {
        await using AttachedCall attached = new(new ScriptedModel(), _ => { });

        RealtimeConnectException refused = (await attached.Awaiting(a => a.AttachAsync("rtc_gone")).Should().ThrowAsync<RealtimeConnectException>()).Which;

        refused.StatusCode.Should().Be(404);
        refused.IsPermanent.Should().BeTrue();
        refused.Message.Should().Contain("call").And.NotContain("rtc_gone");
    }

    [Theory(Timeout = Patience)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("rtc_1&model=other")]
    [InlineData("rtc_1\r\nX-Injected: 1")]
    [InlineData("../../calls")]
    [InlineData("rtc_\u00e9")]
    [InlineData("rtc_%41")]
    public async Task Id_ThatIsNone_IsRefusedBeforeConnecting_AndNotRepeated(string callId)
    {
        await using AttachedCall attached = new(new ScriptedModel(), _ => { });

        OptionsValidationException refused = (await attached.Awaiting(a => a.AttachAsync(callId)).Should().ThrowAsync<OptionsValidationException>()).Which;

        refused.Message.Should().Contain("AttachTo");
        if (callId.Length > 1)
            refused.ToString().Should().NotContain(callId);
    }

    [Fact(Timeout = Patience)]
    public async Task Id_Of256Characters_IsTheLongest()
    {
        await using AttachedCall attached = new(new ScriptedModel(), _ => { });

        await attached.Awaiting(a => a.AttachAsync(new string('r', 256))).Should().ThrowAsync<RealtimeConnectException>();
        await attached.Awaiting(a => a.AttachAsync(new string('r', 257))).Should().ThrowAsync<OptionsValidationException>();
    }

    [Theory(Timeout = Patience)]
    [InlineData(OpenAIDialectVersion.Beta)]
    [InlineData(OpenAIDialectVersion.VoiceLive)]
    [InlineData(OpenAIDialectVersion.XAI)]
    public async Task Provider_WithoutSuchConnections_IsRefusedForGood(OpenAIDialectVersion version)
    {
        var services = new ServiceCollection();
        services.AddRealtimeVoiceTools(_ => { }).UseWebSocket(new Uri("ws://127.0.0.1:9/"), version: version);
        await using ServiceProvider provider = services.BuildServiceProvider();
        Func<Task> attach = () => provider.GetRequiredService<VoiceSessionFactory>().ConnectAsync(options => options.AttachTo = "rtc_1");

        (await attach.Should().ThrowAsync<RealtimeConnectException>()).WithMessage("*attached*").Which.IsPermanent.Should().BeTrue();
    }

    [Fact(Timeout = Patience)]
    public async Task Emulator_InTheSameProcess_IsAttachedToAsWell()
    {
        await using LiveCall line = LiveCall.Prepare(new ScriptedModel(), _ => { });
        EmulatorConnection call = line.Emulator.StartCall();

        await using VoiceSession session = await line.Factory.ConnectAsync(options => options.AttachTo = call.CallId);

        session.Audio.IsInBand.Should().BeFalse();
        call.Frames.Should().Contain(frame => frame.IsSideband && frame.Type == "session.update");
    }
}
