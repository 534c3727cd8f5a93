using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Audit;

public class UnexpectedCallTests
{
    private const string Ask = """{"subject":"x","confirmed":false}""";
    private const string Confirm = """{"subject":"x","confirmed":true}""";

    private readonly VirtualCall _call = Wire.Open(new ToolScript().Add("save").Add("delete", traits: new() { Destructive = true }));

    [Fact]
    public void Destructive_BeforeTheCallerSaidAnything_IsUnexpected()
    {
        _call.Calls("r1", ("c1", "delete", Ask));

        Reasons().Should().Equal(UnexpectedCallReason.WithoutTurn);
        _call.Happened<VoiceSessionEvent.UnexpectedCall>().Single().Should().BeEquivalentTo(new { CallId = "c1", Tool = "delete" });
        _call.Audits.Should().ContainSingle(record => record.Kind == VoiceAuditKind.Unexpected && record.Reason == UnexpectedCallReason.WithoutTurn && record.Tool == "delete");
    }

    [Fact]
    public void Destructive_ASecondTimeOnOneTurn_IsUnexpected()
    {
        _call.Hears("u1", "Delete x");
        _call.Calls("r1", ("c1", "delete", Ask));
        _call.Calls("r2", ("c2", "delete", """{"subject":"y","confirmed":false}"""));

        Reasons().Should().Equal(UnexpectedCallReason.WithoutTurn);
    }

    [Fact]
    public void Destructive_TwoThingsInOneBreath_AreNot()
    {
        _call.Hears("u1", "Delete x and y");
        _call.Calls("r1", ("c1", "delete", Ask), ("c2", "delete", """{"subject":"y","confirmed":false}"""));
        _call.Hears("u2", "And z");
        _call.Calls("r2", ("c3", "delete", """{"subject":"z","confirmed":false}"""));

        Reasons().Should().BeEmpty();
    }

    [Fact]
    public void Destructive_AskedAndAnswered_IsNot()
    {
        _call.Hears("u1", "Delete x");
        _call.Calls("r1", ("c1", "delete", Ask));
        _call.Speak("q1");
        _call.RunFor(1);
        _call.Hears("u2", "Yes");
        _call.Calls("r2", ("c2", "delete", Confirm));
        _call.RunFor(1);

        Reasons().Should().BeEmpty();
    }

    [Fact]
    public void Confirmation_OfWhatWasNeverAsked_IsUnexpected()
    {
        _call.Hears("u1", "Delete x");
        _call.Calls("r1", ("c1", "delete", Confirm));

        Reasons().Should().Equal(UnexpectedCallReason.ClaimedConfirmation);
    }

    [Fact]
    public void Confirmation_OfOtherArgumentsThanWereAsked_IsUnexpected()
    {
        _call.Hears("u1", "Delete x");
        _call.Calls("r1", ("c1", "delete", Ask));
        _call.Speak("q1");
        _call.RunFor(1);
        _call.Hears("u2", "Yes");
        _call.Calls("r2", ("c2", "delete", """{"subject":"all","confirmed":true}"""));
        _call.RunFor(1);

        Reasons().Should().Equal(UnexpectedCallReason.ClaimedConfirmation);
    }

    [Fact]
    public void UnknownTool_IsUnexpected()
    {
        _call.Hears("u1", "Save x");
        _call.Calls("r1", ("c1", "save_", "{}"));

        Reasons().Should().Equal(UnexpectedCallReason.UnknownTool);
    }

    [Fact]
    public void Repeats_ThatAreRefused_AreToldOnceUntilOneIsAdmitted()
    {
        for (int i = 0; i < 9; i++)
            _call.Calls($"r{i}", ($"c{i}", "save", """{"subject":"x"}"""));
        Reasons().Should().Equal(UnexpectedCallReason.RepeatStorm);

        _call.RunFor(120);
        for (int i = 10; i < 19; i++)
            _call.Calls($"r{i}", ($"c{i}", "save", """{"subject":"x"}"""));
        Reasons().Should().Equal(UnexpectedCallReason.RepeatStorm, UnexpectedCallReason.RepeatStorm);
    }

    [Fact]
    public void Arguments_ThatDoNotFitThreeTimesInARow_AreUnexpected()
    {
        for (int i = 0; i < 2; i++)
            _call.Calls($"r{i}", ($"c{i}", "save", """{"made_up":1}"""));
        Reasons().Should().BeEmpty();
        _call.Calls("r3", ("c3", "save", """{"made_up":1}"""));

        Reasons().Should().Equal(UnexpectedCallReason.InvalidArguments);
    }

    private IEnumerable<UnexpectedCallReason> Reasons() => _call.Happened<VoiceSessionEvent.UnexpectedCall>().Select(happened => happened.Reason);
}
