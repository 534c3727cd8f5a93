using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Laws;

/// <summary>Every completed call gets exactly one output.</summary>
public class Law02Tests
{
    [Theory]
    [InlineData("completed")]
    [InlineData("cancelled")]
    [InlineData("incomplete")]
    [InlineData("failed")]
    [InlineData("unheard_of")]
    public void CompletedItem_HoweverItsResponseEnds_IsAnsweredOnce(string status)
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ItemDone("r1", "c1", "save", "{}"));
        call.Receive(Frames.Done("r1", status));
        call.RunFor(15);

        call.Outputs.Should().ContainSingle();
    }

    [Theory]
    [InlineData("completed")]
    [InlineData("cancelled")]
    [InlineData("incomplete")]
    public void IncompleteItem_HoweverItsResponseEnds_GetsNone(string status)
    {
        ToolScript tools = new ToolScript().Add("save").Add("look", 0.1, new VoiceToolTraits { ReadOnly = true });
        VirtualCall call = Wire.Open(tools);
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ItemDone("r1", "c1", "save", "{}", "incomplete"));
        call.Receive(Frames.ItemDone("r1", "c2", "look", "{}", "incomplete"));
        call.Receive(Frames.Done("r1", status));
        call.RunFor(15);

        tools.Ledger.Should().BeEmpty();
        call.Outputs.Should().BeEmpty();
    }

    [Theory]
    [InlineData("{\"subject\":")]
    [InlineData("[]")]
    [InlineData("nonsense")]
    public void CompletedItem_ThatIsNoJsonObject_GetsOneValidationFailure(string arguments)
    {
        ToolScript tools = new ToolScript().Add("save");
        VirtualCall call = Wire.Open(tools);
        call.Calls("r1", ("c1", "save", arguments));

        tools.Ledger.Should().BeEmpty();
        call.OutputOf("c1").GetProperty("error_type").GetString().Should().Be("validation");
    }

    [Fact]
    public void Call_OfAnOlderResponse_IsNotAnsweredAgainWhenItsIdReturns()
    {
        ToolScript tools = new ToolScript().Add("save", 0.1);
        VirtualCall call = Wire.Open(tools);
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(1);
        call.Calls("r2", ("c1", "save", "{}"));
        call.RunFor(1);

        tools.Ledger.Should().ContainSingle();
        call.Outputs.Should().ContainSingle();
    }

    [Fact]
    public void Calls_WithoutAResponseId_AreHeldAMomentAndAnswered()
    {
        ToolScript tools = new ToolScript().Add("save", 0.1);
        VirtualCall call = Wire.Open(tools);
        call.Receive(Frames.ConversationItemDone("c1", "save", "{}"));
        call.RunFor(1.9);
        tools.Ledger.Should().BeEmpty();
        call.RunFor(1);

        call.Outputs.Should().ContainSingle();
        call.Requests.Should().ContainSingle();
    }

    [Fact]
    public void Call_OfAResponseOfWhichNothingElseArrives_IsAnsweredInTheEnd()
    {
        ToolScript tools = new ToolScript().Add("save", 0.1);
        VirtualCall call = Wire.Open(tools);
        call.Receive(Frames.ItemDone("r1", "c1", "save", "{}"));
        call.RunFor(11);

        tools.Ledger.Should().BeEmpty();
        call.Outputs.Should().ContainSingle();
    }

    [Fact]
    public void Call_OfAResponseThatSpeaksOn_WaitsForItsEnd()
    {
        ToolScript tools = new ToolScript().Add("save", 0.1);
        VirtualCall call = Wire.Open(tools);
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ItemDone("r1", "c1", "save", "{}"));
        for (int i = 0; i < 5; i++)
        {
            call.RunFor(8);
            call.Receive(Frames.Audio("r1", "i1", 100));
        }

        call.Outputs.Should().BeEmpty();
        call.Receive(Frames.Done("r1"));
        call.RunFor(1);

        tools.Ledger.Should().ContainSingle();
        call.Outputs.Should().ContainSingle();
    }
}
