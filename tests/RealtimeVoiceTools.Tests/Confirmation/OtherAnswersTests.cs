using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Confirmation;

public class OtherAnswersTests
{
    [Fact]
    public void Key1_AfterTheQuestion_Confirms()
    {
        var asked = new AskedCall();
        Press(asked, '1');

        asked.Call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddContext>().Last().Text.Should().Contain("yes").And.Contain("delete");
        asked.Call.Happened<VoiceSessionEvent.KeyPressed>().Should().BeEmpty("the key was the answer");
        asked.Ran.Should().BeFalse("the call is the model's to make");
        asked.Confirms();
        asked.Ran.Should().BeTrue();
        asked.Resolved.Evidence.Should().Be(EvidenceKind.Keypad);
    }

    [Fact]
    public void Key2_AfterTheQuestion_Declines()
    {
        var asked = new AskedCall();
        Press(asked, '2');
        string call = asked.Confirms();

        asked.Ran.Should().BeFalse();
        asked.Call.OutputOf(call).GetProperty("error_type").GetString().Should().Be("declined");
        asked.Resolved.Should().Match<VoiceSessionEvent.ConfirmationResolved>(
            resolved => resolved.Resolution == ConfirmationResolution.Declined && resolved.Evidence == EvidenceKind.Keypad);
    }

    [Fact]
    [Trait("Case", "101")]
    public void Key1_ThatBeginsANumber_ConfirmsNothing()
    {
        var asked = new AskedCall();
        Press(asked, '1', thenSeconds: 0.5);
        Press(asked, '4', thenSeconds: 0.5);
        Press(asked, '1', thenSeconds: 0.5);
        Press(asked, '5');
        asked.Confirms();

        asked.Ran.Should().BeFalse();
        asked.Call.Happened<VoiceSessionEvent.KeyPressed>().Select(pressed => pressed.Key).Should().Equal('1', '4', '1', '5');
    }

    [Fact]
    public void Key1_PressedTwiceOrEnded_ConfirmsOnce()
    {
        var asked = new AskedCall();
        Press(asked, '1', thenSeconds: 0.2);
        Press(asked, '1', thenSeconds: 0.2);
        Press(asked, '#', thenSeconds: 0);
        asked.Confirms();
        asked.Confirms();

        asked.Tools.Ledger.Should().ContainSingle();
        asked.Call.Happened<VoiceSessionEvent.KeyPressed>().Should().BeEmpty();
    }

    [Fact]
    public void Key2_RightAfterKey1_Declines()
    {
        var asked = new AskedCall();
        Press(asked, '1', thenSeconds: 0.3);
        Press(asked, '2');
        asked.Confirms();

        asked.Ran.Should().BeFalse();
        asked.Resolved.Resolution.Should().Be(ConfirmationResolution.Declined);
    }

    [Theory]
    [InlineData('3')]
    [InlineData('#')]
    public void OtherKeys_AreTheApplications(char key)
    {
        var asked = new AskedCall();
        Press(asked, key);
        asked.Confirms();

        asked.Ran.Should().BeFalse();
        asked.Call.Happened<VoiceSessionEvent.KeyPressed>().Should().ContainSingle().Which.Key.Should().Be(key);
    }

    [Fact]
    [Trait("Case", "101")]
    public void Key1_BeforeTheQuestionWasHeard_IsNoAnswer()
    {
        var asked = new AskedCall(heard: false);
        asked.Call.Speak("q1", milliseconds: 3000);
        asked.Call.RunFor(2);
        Press(asked, '1');
        asked.Confirms(0.1);

        asked.Ran.Should().BeFalse();
        asked.Call.Happened<VoiceSessionEvent.KeyPressed>().Should().ContainSingle();
    }

    [Fact]
    public void Key1_WhereKeysDoNotConfirm_IsTheApplications()
    {
        var asked = new AskedCall(configure: options => options.Confirmation.AcceptsKeypad = false);
        Press(asked, '1');
        asked.Confirms();

        asked.Ran.Should().BeFalse();
        asked.Call.Happened<VoiceSessionEvent.KeyPressed>().Should().ContainSingle();
    }

    [Theory]
    [Trait("Case", "99")]
    [InlineData(29, true)]
    [InlineData(30.001, false)]
    public void Key1_CountsUntilTheQuestionExpires(double seconds, bool runs)
    {
        var asked = new AskedCall(heard: false);
        asked.Call.Speak("q1");
        asked.Call.RunFor(1 + seconds);
        Press(asked, '1', thenSeconds: 0.9);
        asked.Confirms();

        asked.Ran.Should().Be(runs);
    }

    [Fact]
    public void Application_ConfirmsItsQuestion_EvenBeforeItIsHeard()
    {
        var asked = new AskedCall(heard: false);
        asked.Call.Do(() => asked.Call.Signal(new Signal.ConfirmationAnswered(asked.QuestionId, Yes: true)));
        asked.Confirms();

        asked.Ran.Should().BeTrue();
        asked.Resolved.Evidence.Should().Be(EvidenceKind.Application);
    }

    [Fact]
    public void Application_DeclinesItsQuestion()
    {
        var asked = new AskedCall();
        asked.Call.Do(() => asked.Call.Signal(new Signal.ConfirmationAnswered(asked.QuestionId, Yes: false)));
        asked.Confirms();

        asked.Ran.Should().BeFalse();
    }

    [Fact]
    [Trait("Case", "94")]
    public void Application_WithAnotherId_AnswersNothing()
    {
        var asked = new AskedCall();
        asked.Call.Do(() => asked.Call.Signal(new Signal.ConfirmationAnswered("ask_other", Yes: true)));
        asked.Confirms();

        asked.Ran.Should().BeFalse();
    }

    [Fact]
    public void SpokenNo_AfterAYesByOtherMeans_Counts()
    {
        var asked = new AskedCall();
        Press(asked, '1');
        asked.Call.Hears("u1", "No, wait!");
        asked.Confirms();

        asked.Ran.Should().BeFalse();
    }

    [Fact]
    public void Approver_WhoApproves_ConfirmsThatQuestionOnce()
    {
        var asked = new AskedCall();
        Effect.StartApproval approval = asked.Call.Approvals.Should().ContainSingle().Subject;
        approval.Request.Question.Should().Contain("Review proposal");
        asked.Call.Do(() => asked.Call.Signal(new Signal.ApprovalEnded(approval.Number, ApprovalDecision.Approved)));
        asked.Confirms();
        asked.Confirms();

        asked.Tools.Ledger.Should().ContainSingle();
        asked.Resolved.Evidence.Should().Be(EvidenceKind.Approver);
        asked.Call.EndedApprovals.Should().Contain(approval.Number, "nobody needs to be asked any more");
    }

    [Theory]
    [InlineData(ApprovalDecision.NotAsked, true)]
    [InlineData(ApprovalDecision.Declined, false)]
    public void Approver_WhoDeclines_EndsTheQuestion_AndWhoWasNotAskedLeavesItOpen(ApprovalDecision decision, bool runs)
    {
        var asked = new AskedCall();
        asked.Call.Do(() => asked.Call.Signal(new Signal.ApprovalEnded(asked.Call.Approvals[0].Number, decision)));
        asked.Call.Hears("u1", "Yes");
        asked.Confirms();

        asked.Ran.Should().Be(runs);
    }

    private static void Press(AskedCall asked, char key, double thenSeconds = 1)
    {
        asked.Call.Do(() => asked.Call.Signal(new Signal.KeyPressed(key)));
        asked.Call.RunFor(thenSeconds);
    }
}
