using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Sessions.Connection;

/// <summary>What the next connection is told, how long it takes to get one, and what the caller hears of it.</summary>
public class ReconnectTests
{
    [Fact]
    [Trait("Case", "84")]
    public void NewLine_IsDeclaredAnew_AndNothingIsSaidBeforeItHasAccepted()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        call.Do(() => call.Signal(new Signal.SayRequested("Hello.")));
        int sent = call.Sent.Count;
        call.Drop();
        call.RunFor(1);

        RealtimeCommand[] after = [.. call.Sent.Skip(sent).Select(command => command.Command)];
        after[0].Should().BeOfType<RealtimeCommand.UpdateSession>().Which.Configuration.Tools.Should().ContainSingle(tool => tool.Name == "save");
        after.OfType<RealtimeCommand.CreateResponse>().Should().ContainSingle().Which.ExactWords.Should().Be("Hello.");
    }

    [Fact]
    public void WhatWasSaid_IsRestoredInOrderAsText_WithoutCalls_AndWithShortIds()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 0.1));
        call.Hears("u1", "save the report");
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.3);
        call.Speak("r2", words: "I have saved it.");
        call.RunFor(3);
        call.Do(() => call.Signal(new Signal.UserTyped("thank you")));
        call.Do(() => call.Signal(new Signal.ContextAdded("The caller is in Berlin.")));
        call.RunFor(0.1);
        int sent = call.Sent.Count;
        call.Drop();
        call.RunFor(1);

        RealtimeCommand[] after = [.. call.Sent.Skip(sent).Select(command => command.Command)];
        after.OfType<RealtimeCommand.AddCallOutput>().Should().BeEmpty();
        after.Select(Told).Where(text => text is not null).Skip(1).Take(5).Should().Equal(
            "caller: save the report", """data: The result of save was: {"success":true,"message":"Done."}""", "agent: I have saved it.", "caller: thank you",
            "data: The caller is in Berlin.");
        after.Select(IdOf).Where(id => id is not null).Should().OnlyHaveUniqueItems().And.OnlyContain(id => id!.Length <= 32);
    }

    [Fact]
    public void Words_ThatTheCallerCutOff_AreRestoredAsFarAsTheyWereHeard()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.Audio("r1", "i1", 4000));
        call.Receive(Frames.TextDone("r1", "i1", "one two three four"));
        call.RunFor(2);
        call.Hears("u1", "stop");
        call.Receive(Frames.Done("r1", "cancelled"));
        call.RunFor(0.1);
        call.Drop();
        call.RunFor(1);

        call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddAgentText>().Should().ContainSingle().Which.Text.Should().Be("one two t…");
    }

    [Fact]
    public void ShortGap_IsNotMentioned()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        call.Drop();
        call.RunFor(30);

        call.Requests.Should().BeEmpty();
        call.Ended.Should().BeNull();
    }

    [Fact]
    [Trait("Case", "90")]
    public void LongGap_IsMentionedOnce()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        call.RefuseConnections(5);
        call.Drop();
        call.RunFor(60);

        call.Requests.Should().NotBeEmpty();
        call.Requests.Select(request => request.ExactWords).Distinct().Should().ContainSingle().Which.Should().Contain("the line dropped");
    }

    [Fact]
    public void Caller_WhoWasSpeakingWhenTheLineDropped_IsAskedToSayItAgain()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        call.Receive(Frames.SpeechStarted("u1"));
        call.RunFor(0.5);
        call.Drop();
        call.RunFor(1);

        call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddContext>().Should().Contain(context => context.Text.Contains("Ask for it again", StringComparison.Ordinal));
        call.Requests.Should().ContainSingle().Which.ExactWords.Should().BeNull();
    }

    [Fact]
    [Trait("Case", "90")]
    public void Server_ThatRefusesForTenMinutes_IsTriedTenTimesWithGrowingPauses_AndThenTheSessionEnds()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        call.RefuseConnections(1000);
        call.Drop(1006);
        call.RunFor(600);

        TimeSpan[] tries = [.. call.Trace.Where(entry => entry.What is Effect.Connect).Select(entry => entry.At)];
        tries.Should().HaveCount(10);
        TimeSpan[] pauses = [.. tries.Zip(tries.Skip(1), (earlier, later) => later - earlier)];
        pauses.Should().OnlyContain(pause => pause <= TimeSpan.FromSeconds(12));
        pauses[^1].Should().BeGreaterThan(TimeSpan.FromSeconds(7));
        call.Ended.Should().NotBeNull();
        call.Ended!.Reason.Should().Be(VoiceSessionEndReason.ConnectionLost);
        call.Ended.CloseStatus!.Code.Should().Be(1006);
    }

    [Fact]
    public void Line_ThatDropsEveryFewSeconds_IsMadeAgainForEver_WithPausesOfAFewSecondsAtMost()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        for (int i = 0; i < 60; i++)
        {
            call.Drop();
            call.RunFor(6);
            call.States[^1].Should().Be(VoiceSessionState.Live);
        }

        call.Ended.Should().BeNull();
    }

    [Fact]
    public void Sessions_ThatAreCutOffTogether_DoNotReturnTogether()
    {
        TimeSpan[] first = [.. Enumerable.Range(0, 20).Select(seed =>
        {
            VirtualCall call = Wire.Open(new ToolScript().Add("save"), options => options.Random = new Random(seed));
            call.Drop();
            call.RunFor(1);
            return call.Trace.First(entry => entry.What is Effect.Connect).At;
        })];

        first.Distinct().Should().HaveCountGreaterThan(15);
    }

    [Fact]
    public void CredentialsThatAreRefused_EndTheSessionAtOnce()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        call.RefuseConnections(1, 401);
        call.Drop();
        call.RunFor(2);

        call.Ended!.Reason.Should().Be(VoiceSessionEndReason.ConnectionLost);
        call.Ended.Code.Should().Be("http_401");
    }

    [Fact]
    public void GoodbyeThatWasAskedFor_IsTheEndWhenTheLineDrops()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        call.Do(() => call.Signal(new Signal.SayRequested("Goodbye.")));
        call.Do(() => call.Signal(new Signal.FarewellRequested()));
        call.Drop();

        call.Ended!.Reason.Should().Be(VoiceSessionEndReason.HungUp);
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(1006)]
    public void Line_ThatEndsDuringTheGoodbye_IsTheEndThatWasAskedFor(int code)
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.Audio("r1", "i1", 5_000));
        call.Do(() => call.Signal(new Signal.FarewellRequested(TransferToHumanTool.Name, IsFinal: true)));
        call.Drop(code);

        call.Ended!.Reason.Should().Be(VoiceSessionEndReason.HungUp);
        call.Ended.Code.Should().Be(TransferToHumanTool.Name);
    }

    [Fact]
    public void Goodbye_OfALineThatHasAcceptedNothing_IsAFailedTry()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        call.Emulator.Faults.DropNextServerEvent("session.updated");
        call.Drop();
        call.RunFor(1);
        call.States.Should().EndWith(VoiceSessionState.Reconnecting);
        call.Drop(1000);
        call.RunFor(5);

        call.Ended.Should().BeNull();
        call.States.Should().EndWith(VoiceSessionState.Live);
    }

    [Fact]
    public void Messages_OfTheLostLine_AreNotHeardAnyMore()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        call.Drop();
        call.Do(() => call.Signal(new Signal.Received(new RealtimeEvent.SpeechStarted("u1", null), 0)));
        call.RunFor(1);
        call.Do(() => call.Signal(new Signal.ConnectionClosed(new(1006), 0)));

        call.Happened<VoiceSessionEvent.UserSpeechStarted>().Should().BeEmpty();
        call.States[^1].Should().Be(VoiceSessionState.Live);
    }

    [Fact]
    public void Handshake_OfALineThatIsGone_IsNotWaitedFor()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"), options => options.Reconnect.FirstDelay = TimeSpan.FromSeconds(5));
        call.Emulator.Faults.LoseNextClientEvent("session.update");
        call.Drop();
        call.RunFor(7);
        call.Drop();
        call.RefuseConnections(2);
        call.RunFor(100);

        call.Trace.Count(entry => entry.What is Effect.Connect).Should().Be(4);
        call.States[^1].Should().Be(VoiceSessionState.Live);
    }

    [Fact]
    public void Turn_WhoseWordsNeverBecameKnown_ButWasAnswered_IsNotAskedForAgain()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"), options => options.TranscriptionModel = null);
        call.Hears("u1", transcript: null);
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.Audio("r1", "i1", 500));
        call.Receive(Frames.TextDone("r1", "i1", "Good morning."));
        call.Receive(Frames.Done("r1"));
        call.RunFor(20);
        call.Drop();
        call.RunFor(2);

        call.Requests.Should().BeEmpty();
    }

    [Fact]
    public void TurnThatIsSentWhileThereIsNoLine_IsAskedForAgain()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"), options => options.TurnDetection = TurnDetectionSettings.PushToTalk());
        call.Drop();
        call.Do(() => call.Signal(new Signal.AudioBegan()));
        call.Do(() => call.Signal(new Signal.AudioCommitted()));
        call.RunFor(2);

        call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddContext>().Should().Contain(context => context.Text.Contains("Ask for it again", StringComparison.Ordinal));
        call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.CommitAudio>().Should().BeEmpty();
    }

    private static string? Told(RealtimeCommand command) => command switch
    {
        RealtimeCommand.AddUserText text => $"caller: {text.Text}",
        RealtimeCommand.AddAgentText text => $"agent: {text.Text}",
        RealtimeCommand.AddContext text => $"data: {text.Text}",
        _ => null,
    };

    private static string? IdOf(RealtimeCommand command) => command switch
    {
        RealtimeCommand.AddUserText text => text.ItemId,
        RealtimeCommand.AddAgentText text => text.ItemId,
        RealtimeCommand.AddContext text => text.ItemId,
        _ => null,
    };
}
