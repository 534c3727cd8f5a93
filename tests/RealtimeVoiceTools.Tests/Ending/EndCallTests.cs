using System.Text.Json;
using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Ending;

/// <summary>The model hangs up: after the goodbye, once, and not never.</summary>
public class EndCallTests
{
    private const string Code = "end_call";

    [Fact, Trait("Case", "89")]
    public void Goodbye_ThatIsBuffered_IsHeardToItsEnd()
    {
        VirtualCall call = SaysBye(Script());
        Reply(call, "c1").Should().StartWith("Thank you for calling.");
        call.Speak("r2", "Thank you for calling. Goodbye.", 4000);
        call.RunFor(3.9);
        call.Ended.Should().BeNull("it came in at once, and is still heard");
        call.RunFor(0.2);

        ShouldHaveHungUp(call);
    }

    [Fact, Trait("Case", "89")]
    public void Goodbye_BeforeTheCall_IsNotAskedForAgain()
    {
        VirtualCall call = Wire.Open(Script());
        call.Hears("u1", "That's all, bye");
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.Audio("r1", "said_r1", 2000));
        call.Receive(Frames.TextDone("r1", "said_r1", "Have a good one. Goodbye!"));
        call.Receive(Frames.ItemDone("r1", "c1", Code, "{}"));
        call.Receive(Frames.Done("r1"));
        call.RunFor(1.9);
        call.Ended.Should().BeNull();
        call.RunFor(0.2);

        call.Requests.Should().BeEmpty("the caller has heard a goodbye");
        Reply(call, "c1").Should().BeNull();
        ShouldHaveHungUp(call);
    }

    [Fact, Trait("Case", "89")]
    public void Words_BeforeTheCallThatAreNoGoodbye_AreFollowedByOne()
    {
        VirtualCall call = Wire.Open(Script());
        call.Hears("u1", "That's all, bye");
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.Audio("r1", "said_r1", 500));
        call.Receive(Frames.TextDone("r1", "said_r1", "One moment."));
        call.Receive(Frames.ItemDone("r1", "c1", Code, "{}"));
        call.Receive(Frames.Done("r1"));
        call.RunFor(0.1);
        call.Speak("r2", "Goodbye.", 1000);
        call.RunFor(2);

        ShouldHaveHungUp(call);
    }

    [Fact, Trait("Case", "89")]
    public void Goodbye_ThatTheProviderHasYetToPlay_IsWaitedFor()
    {
        VirtualCall call = Wire.Open(Script(), serverPlays: true);
        call.Hears("u1", "Goodbye");
        call.Calls("r1", ("c1", Code, "{}"));
        call.RunFor(0.1);
        RealtimeCommand.CreateResponse request = call.Begin("r2");
        call.Receive(Frames.TextDone("r2", "said_r2", "Goodbye."));
        call.Receive(Frames.Done("r2", tag: request.Tag));
        call.RunFor(1);
        call.Ended.Should().BeNull("not a sound of it has been heard yet");
        call.Receive(Frames.Playback("started", "r2"));
        call.RunFor(2);
        call.Ended.Should().BeNull();
        call.Receive(Frames.Playback("stopped", "r2"));

        ShouldHaveHungUp(call);
    }

    [Fact, Trait("Case", "89")]
    public void Goodbye_ThatIsOnlyRead_EndsTheCallAtOnce()
    {
        VirtualCall call = SaysBye(Script(), options => options.TextOnly = true);
        RealtimeCommand.CreateResponse request = call.Begin("r2");
        call.Receive(Frames.TextDone("r2", "said_r2", "Goodbye."));
        call.Ended.Should().BeNull();
        call.Receive(Frames.Done("r2", tag: request.Tag));
        call.RunFor(0.1);

        ShouldHaveHungUp(call);
    }

    [Fact, Trait("Case", "89")]
    public void Goodbye_ThatNeverComes_EndsTheCallAtTheDeadline()
    {
        VirtualCall call = SaysBye(Script(), options => options.GoodbyeTimeout = TimeSpan.FromSeconds(8));
        call.RunFor(7.8);
        call.Ended.Should().BeNull();
        call.RunFor(0.3);

        ShouldHaveHungUp(call);
    }

    [Fact, Trait("Case", "89")]
    public void Two_CallsAtOnce_AskForOneGoodbye()
    {
        VirtualCall call = Wire.Open(Script());
        call.Hears("u1", "Goodbye");
        call.Calls("r1", ("c1", Code, "{}"), ("c2", Code, "{}"));
        call.RunFor(0.1);
        call.Speak("r2", "Goodbye.", 1000);
        call.RunFor(2);

        call.Outputs.Should().HaveCount(2);
        call.Requests.Should().ContainSingle();
        ShouldHaveHungUp(call);
    }

    [Fact, Trait("Case", "89")]
    public void Call_OutOfTheGoodbyeItself_ChangesNothing()
    {
        VirtualCall call = SaysBye(Script());
        RealtimeCommand.CreateResponse request = call.Begin("r2");
        call.Receive(Frames.Audio("r2", "said_r2", 2000));
        call.Receive(Frames.TextDone("r2", "said_r2", "So long!"));
        call.Receive(Frames.ItemDone("r2", "c2", Code, "{}"));
        call.Receive(Frames.Done("r2", tag: request.Tag));
        call.RunFor(3);

        call.Requests.Should().ContainSingle("it is not said twice");
        ShouldHaveHungUp(call);
    }

    [Fact, Trait("Case", "23")]
    public void Call_OfAnInterruptedResponse_DoesNotHangUp()
    {
        VirtualCall call = Wire.Open(Script());
        call.Hears("u1", "Goodbye");
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ItemDone("r1", "c1", Code, "{}"));
        call.Receive(Frames.SpeechStarted("u2"));
        call.Receive(Frames.Done("r1", "cancelled", "turn_detected"));
        call.RunFor(60);

        call.Ended.Should().BeNull();
    }

    [Fact, Trait("Case", "89")]
    public void Call_IsAuditedAsAnyOther()
    {
        VirtualCall call = SaysBye(Script());

        call.Audits.Select(entry => entry.Kind).Should().Equal(VoiceAuditKind.Proposed, VoiceAuditKind.Executed, VoiceAuditKind.Returned);
        call.Audits.Should().OnlyContain(entry => entry.Tool == Code && entry.CallId == "c1");
    }

    internal static ToolScript Script() => new ToolScript().Add(EndCallTool.Create(null), _ => throw new InvalidOperationException("The engine answers it."));

    internal static VirtualCall SaysBye(ToolScript tools, Action<VoiceToolsOptions>? configure = null)
    {
        VirtualCall call = Wire.Open(tools, configure);
        call.Hears("u1", "Goodbye");
        call.Calls("r1", ("c1", Code, "{}"));
        call.RunFor(0.1);
        return call;
    }

    internal static void ShouldHaveHungUp(VirtualCall call)
    {
        call.Ended.Should().Be(new VoiceSessionEnd(VoiceSessionEndReason.HungUp, Code));
        call.Trace.Count(entry => entry.What is Effect.End).Should().Be(1);
    }

    private static string? Reply(VirtualCall call, string callId) =>
        call.OutputOf(callId).TryGetProperty("message", out JsonElement message) ? message.GetString() : null;
}
