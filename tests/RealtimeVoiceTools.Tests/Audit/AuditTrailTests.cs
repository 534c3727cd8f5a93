using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Audit;

public class AuditTrailTests
{
    private const string Ask = """{"subject":"canary","confirmed":false}""";
    private const string Confirm = """{"subject":"canary","confirmed":true}""";

    [Fact]
    public void Question_AnsweredYes_IsProposedAskedAndConfirmed()
    {
        VirtualCall call = Asked();
        call.Hears("u1", "Yes");
        call.Calls("r2", ("c2", "delete", Confirm));
        call.RunFor(1);

        Told(call).Should().Equal("Proposed c1", "Asked c1", "Proposed c2", "Confirmed c2");
        VoiceAuditRecord confirmed = call.Audits[^1];
        confirmed.Evidence.Should().Be(EvidenceKind.Speech);
        confirmed.UserTurnItemId.Should().Be("u1");
        confirmed.ConfirmationId.Should().Be(call.Audits[1].ConfirmationId).And.NotBeNull();
        call.Audits.Select(record => record.ArgumentsDigest).Distinct().Should().ContainSingle("all are about the same arguments").Which.Should().HaveLength(64);
    }

    [Fact]
    public void Question_AnsweredNo_IsDeclinedAndTheClaimOfAYesRefused()
    {
        VirtualCall call = Asked();
        call.Hears("u1", "No");
        call.Calls("r2", ("c2", "delete", Confirm));
        call.RunFor(1);

        Told(call).Should().Equal("Proposed c1", "Asked c1", "Declined ", "Proposed c2", "Refused c2");
        call.Audits[^1].ErrorType.Should().Be(ToolErrorType.Declined);
    }

    [Fact]
    public void Question_NotAnswered_Expires()
    {
        VirtualCall call = Asked();
        call.RunFor(40);

        Told(call).Should().Equal("Proposed c1", "Asked c1", "Expired ");
        call.Audits[^1].Evidence.Should().BeNull();
    }

    [Theory]
    [InlineData("nonsense", """{"subject":"canary"}""", ToolErrorType.UnknownTool, null)]
    [InlineData("save", """{"canary":7}""", ToolErrorType.Validation, "save")]
    [InlineData("save", "canary", ToolErrorType.Validation, "save")]
    public void Call_NotAdmitted_IsRefusedWithoutADigest(string name, string arguments, ToolErrorType errorType, string? tool)
    {
        VirtualCall call = Wire.Open(Tools());
        call.Hears("u1", "Save it");
        call.Calls("r1", ("c1", name, arguments));
        call.RunFor(1);

        call.Audits[0].Kind.Should().Be(VoiceAuditKind.Proposed);
        VoiceAuditRecord refused = call.Audits.Single(record => record.Kind == VoiceAuditKind.Refused);
        refused.ErrorType.Should().Be(errorType);
        refused.Tool.Should().Be(tool, "a name that the model made up may be anything");
        refused.ArgumentsDigest.Should().BeNull();
    }

    [Fact]
    public void Call_WhoseResponseWasCutOff_IsRefused()
    {
        VirtualCall call = Wire.Open(Tools());
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ItemDone("r1", "c1", "save", """{"subject":"canary"}"""));
        call.Receive(Frames.Done("r1", "cancelled", "turn_detected"));

        Told(call).Should().Equal("Proposed c1", "Refused c1");
    }

    [Fact]
    public void Records_HoldNoArgumentAndNoWord()
    {
        VirtualCall call = Asked();
        call.Hears("u1", "Yes, the canary");
        call.Calls("r2", ("c2", "delete", Confirm), ("c3", "canary", Ask), ("c4", "save", Ask));
        call.RunFor(40);

        string.Join('\n', call.Audits).Should().NotContainEquivalentOf("canary");
        call.Audits.Should().HaveCountGreaterThan(5);
    }

    [Fact]
    public void IntentKey_OfTheSameArguments_IsNoHashOfThem()
    {
        VirtualCall first = Wire.Open(Tools());
        first.Calls("r1", ("c1", "save", """{"subject":"a"}"""));
        VirtualCall second = Wire.Open(Tools());
        second.Calls("r1", ("c1", "save", """{"subject":"b"}"""));

        first.Audits[0].IntentKey.Should().Be(second.Audits[0].IntentKey, "it tells nothing of the arguments");
        first.Audits[0].ArgumentsDigest.Should().NotBe(second.Audits[0].ArgumentsDigest);
    }

    private static IEnumerable<string> Told(VirtualCall call) =>
        call.Audits.Where(record => record.Kind != VoiceAuditKind.Unexpected).Select(record => $"{record.Kind} {record.CallId}");

    private static VirtualCall Asked()
    {
        VirtualCall call = Wire.Open(Tools());
        call.Hears("u0", "Delete it");
        call.Calls("r1", ("c1", "delete", Ask));
        call.RunFor(0.1);
        call.Speak("q1");
        call.RunFor(1);
        return call;
    }

    private static ToolScript Tools() => new ToolScript().Add("save").Add(
        "delete", new VoiceToolTraits { Destructive = true }, _ => (0.1, ToolScript.Ok()), () => new() { Key = "task:1", Action = "delete the canary" });
}
