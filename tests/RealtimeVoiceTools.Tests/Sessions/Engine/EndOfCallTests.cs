using RealtimeVoiceTools.Tests.Sessions.Support;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Tests.Sessions.Engine;

/// <summary>Nothing comes after the end.</summary>
public class EndOfCallTests
{
    [Fact]
    public void Connection_ThatClosesWhileWordsWait_SendsNothingMore()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"), options => options.Reconnect.Enabled = false);
        call.Receive(Frames.SpeechStarted("u1"));
        call.Do(() => call.Signal(new Signal.SayRequested("Somebody has joined.")));
        call.Receive(Frames.SpeechStopped("u1"));
        call.RunFor(0.1);
        int sent = call.Sent.Count;
        call.Do(() => call.Signal(new Signal.ConnectionClosed(new RealtimeCloseStatus(1006, null))));

        call.Sent.Should().HaveCount(sent);
        call.Trace[^1].What.Should().BeOfType<Effect.End>();
    }

    [Fact]
    [Trait("Case", "89")]
    public void HangUp_WhileAnAnswerIsDue_SendsNothingMore()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        call.Receive(Frames.Created("r0"));
        call.Do(() => call.Signal(new Signal.SayRequested("Goodbye.")));
        int sent = call.Sent.Count;
        call.Do(() => call.Signal(new Signal.HangUpRequested()));
        call.Receive(Frames.Done("r0"));

        call.Sent.Should().HaveCount(sent);
    }

    [Fact]
    [Trait("Case", "89")]
    public void Farewell_WithLatenciesThatChanged_EndsWithTheEnd()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 0.05));
        for (int i = 0; i < 6; i++)
        {
            call.Calls($"r{i}", ($"c{i}", "save", $$"""{"subject":"{{i}}"}"""));
            call.RunFor(0.2);
            call.Speak($"a{i}", milliseconds: 100);
            call.RunFor(0.5);
        }

        TimeSpan later = TimeSpan.FromMinutes(6);
        Effect[] end = [.. call.Engine.Handle(new Signal.FarewellRequested(), later, call.Time.GetUtcNow() + later)];

        end.Should().ContainSingle().Which.Should().BeOfType<Effect.End>("a session that ends is not declared anew");
    }
}
