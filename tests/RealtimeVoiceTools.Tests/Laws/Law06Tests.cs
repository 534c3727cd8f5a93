using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Laws;

/// <summary>Fillers are droppable, results are not.</summary>
public class Law06Tests
{
    [Fact]
    public void Filler_WhileTheCallerSpeaks_IsNotAskedFor()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 8));
        call.Calls("r1", ("c1", "save", "{}"));
        call.Receive(Frames.SpeechStarted("u1"));
        call.RunFor(6);

        call.Requests.Should().BeEmpty();
    }

    [Fact]
    public void Filler_ThatBeginsAsTheCallerBegins_IsCancelled()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 8));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.8);
        call.Receive(Frames.SpeechStarted("u1"));
        call.Begin("f1");
        call.Receive(Frames.Audio("f1", "fi", 500));

        call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.CancelResponse>().Should().ContainSingle().Which.ResponseId.Should().Be("f1");
        call.Played.Should().BeEmpty();
    }

    [Fact]
    public void Filler_CanCallNothing()
    {
        ToolScript tools = new ToolScript().Add("save", 8);
        VirtualCall call = Wire.Open(tools);
        call.Calls("r1", ("c1", "save", """{"subject":"a"}"""));
        call.RunFor(0.8);
        RealtimeCommand.CreateResponse request = call.Begin("f1");
        call.Receive(Frames.ItemDone("f1", "c2", "save", """{"subject":"b"}"""));
        call.Receive(Frames.Done("f1", tag: request.Tag, output: [Frames.Item("c2", "save", """{"subject":"b"}""")]));
        call.RunFor(0.1);

        tools.Ledger.Should().ContainSingle();
    }

    [Theory]
    [InlineData(0.4999)]
    [InlineData(0.5)]
    [InlineData(0.5001)]
    public void ToolThatEnds_AroundTheMomentOfItsFiller_IsAnsweredAndNothingElseIsHeard(double seconds)
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", seconds));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.6);
        if (call.Requests.Single().OutOfBand)
        {
            call.Begin("f1");
            call.Receive(Frames.Audio("f1", "fi", 300));
            call.Receive(Frames.Done("f1", "cancelled", "client_cancelled"));
        }

        call.Requests.Last().OutOfBand.Should().BeFalse();
        call.Played.Should().BeEmpty();
    }

    [Fact]
    public void FillerRequest_ThatIsLost_DelaysTheResultByTwoSecondsAtMost()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 1));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(2.6);

        call.Requests.Last().OutOfBand.Should().BeFalse();
    }

    [Fact]
    public void Filler_WhereAnswersMayTalkOverTheCaller_StopsAllTheSame()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 9), options =>
            options.TurnDetection = TurnDetectionSettings.ServerVad() with { InterruptResponse = false });
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.8);
        RealtimeCommand.CreateResponse request = call.Begin("f1");
        call.Receive(Frames.Audio("f1", "fi", 3000));
        call.Receive(Frames.Done("f1", tag: request.Tag));
        call.RunFor(0.5);
        call.Receive(Frames.SpeechStarted("u1"));

        call.Played.Last().Audio.Kind.Should().Be(AgentAudioKind.Flush, "a filler never speaks over the caller, even where answers may");
    }
}
