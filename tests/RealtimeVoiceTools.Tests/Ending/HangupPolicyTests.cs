using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Ending;

/// <summary>What the engine does with the calls that are open when the session ends.</summary>
public class HangupPolicyTests
{
    [Theory, Trait("Case", "88")]
    [InlineData(HangupPolicy.Auto, true, true)]
    [InlineData(HangupPolicy.Auto, false, false)]
    [InlineData(HangupPolicy.Finish, true, false)]
    [InlineData(HangupPolicy.Finish, false, false)]
    [InlineData(HangupPolicy.Cancel, true, true)]
    [InlineData(HangupPolicy.Cancel, false, true)]
    public void Running_Call_IsCancelledAsItsToolSays(HangupPolicy policy, bool readOnly, bool cancelled)
    {
        ToolScript tools = new ToolScript().Add("work", 5, new VoiceToolTraits { ReadOnly = readOnly, OnHangup = policy });
        VirtualCall call = Wire.Open(tools);
        call.Calls("r1", ("c1", "work", "{}"));
        call.RunFor(1);
        HangUp(call);

        tools.Ledger.Should().ContainSingle();
        tools.Cancelled.Should().HaveCount(cancelled ? 1 : 0);
    }

    [Fact, Trait("Case", "88")]
    public void Retrying_Call_IsNotTriedAgain()
    {
        var tools = new ToolScript();
        tools.Add("work", new VoiceToolTraits { Idempotent = true }, _ => (0.1, ToolScript.Fails(ToolErrorType.Temporary)));
        VirtualCall call = Wire.Open(tools);
        call.Calls("r1", ("c1", "work", "{}"));
        call.RunFor(0.5);
        call.Happened<VoiceSessionEvent.ToolRetrying>().Should().ContainSingle();
        HangUp(call);

        tools.Ledger.Should().ContainSingle("nothing begins after the end");
    }

    [Fact, Trait("Case", "88")]
    public void Held_Call_IsNeverMadeAndTheAuditSaysSo()
    {
        ToolScript tools = new ToolScript().Add("work");
        VirtualCall call = Wire.Open(tools);
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ItemDone("r1", "c1", "work", "{}"));
        HangUp(call);

        tools.Ledger.Should().BeEmpty();
        Kinds(call).Should().Equal(VoiceAuditKind.Proposed, VoiceAuditKind.Refused);
        call.Audits[^1].ErrorType.Should().Be(ToolErrorType.Cancelled);
    }

    [Fact, Trait("Case", "88")]
    public void Queued_Call_IsNeverMadeWhileTheOneBeforeItFinishes()
    {
        ToolScript tools = new ToolScript().Add("work", 5);
        VirtualCall call = Wire.Open(tools, options => options.Calls.MaxParallel = 1);
        call.Calls("r1", ("c1", "work", """{"subject":"1"}"""), ("c2", "work", """{"subject":"2"}"""));
        call.RunFor(1);
        HangUp(call);

        tools.Ledger.Should().ContainSingle();
        tools.Cancelled.Should().BeEmpty();
        call.Audits.Where(entry => entry.Kind == VoiceAuditKind.Refused).Should().ContainSingle().Which.CallId.Should().Be("c2");
    }

    [Fact, Trait("Case", "88")]
    public void Previewing_Call_IsCancelledWhateverItsTool()
    {
        (VirtualCall call, ToolScript tools) = Delete();
        call.Calls("r1", ("c1", "delete", """{"confirmed":false}"""));
        HangUp(call);

        tools.Cancelled.Should().ContainSingle();
        tools.Ledger.Should().BeEmpty();
        Kinds(call).Should().Equal(VoiceAuditKind.Proposed, VoiceAuditKind.Refused);
    }

    [Fact, Trait("Case", "88")]
    public void Asked_Question_IsVoidInTheAudit()
    {
        (VirtualCall call, ToolScript tools) = Delete();
        call.Calls("r1", ("c1", "delete", """{"confirmed":false}"""));
        call.RunFor(0.1);
        call.Speak("q1");
        call.RunFor(1.5);
        HangUp(call);

        tools.Ledger.Should().BeEmpty();
        Kinds(call).Should().Equal(VoiceAuditKind.Proposed, VoiceAuditKind.Asked, VoiceAuditKind.Voided);
    }

    [Fact, Trait("Case", "88")]
    public void AwaitedEvidence_ThatComesAfterTheEnd_RunsNothing()
    {
        (VirtualCall call, ToolScript tools) = Delete();
        call.Calls("r1", ("c1", "delete", """{"confirmed":false}"""));
        call.RunFor(0.1);
        call.Speak("q1");
        call.RunFor(1.5);
        call.Hears("u1", null);
        call.Calls("r2", ("c2", "delete", """{"confirmed":true}"""));
        call.RunFor(0.1);
        HangUp(call);
        call.Receive(Frames.Transcribed("u1", "Yes"));
        call.RunFor(10);

        tools.Ledger.Should().BeEmpty();
        Kinds(call).Should().Equal(VoiceAuditKind.Proposed, VoiceAuditKind.Asked, VoiceAuditKind.Proposed, VoiceAuditKind.Refused, VoiceAuditKind.Voided);
    }

    private static (VirtualCall Call, ToolScript Tools) Delete()
    {
        var tools = new ToolScript();
        tools.Add(
            "delete", new VoiceToolTraits { Destructive = true, OnHangup = HangupPolicy.Finish }, _ => (0.1, ToolScript.Ok()),
            () => new ConfirmationPreview { Key = "r:1", Action = "delete 'Annual report'", Facts = ["Annual report"] });
        return (Wire.Open(tools), tools);
    }

    /// <summary>The line goes down, and nothing is sent after that.</summary>
    private static void HangUp(VirtualCall call)
    {
        call.Do(() => call.Signal(new Signal.HangUpRequested()));
        int sent = call.Sent.Count;
        call.RunFor(60);
        call.Ended!.Reason.Should().Be(VoiceSessionEndReason.HungUp);
        call.Sent.Should().HaveCount(sent);
    }

    private static IEnumerable<VoiceAuditKind> Kinds(VirtualCall call) => call.Audits.Select(entry => entry.Kind).Where(kind => kind != VoiceAuditKind.Unexpected);
}
