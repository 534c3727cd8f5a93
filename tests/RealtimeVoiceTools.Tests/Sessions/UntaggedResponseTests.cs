using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Sessions;

/// <summary>Whose a response is that carries no tag.</summary>
public class UntaggedResponseTests
{
    [Fact]
    public void ServerThatNeverEchoes_IsAskedForEverythingOnce()
    {
        VirtualCall call = Wire.Open(new ToolScript());
        foreach (string words in new[] { "One.", "Two.", "Three." })
            call.Do(() => call.Signal(new Signal.SayRequested(words)));

        for (int i = 0; i < 3; i++)
            SpeakUntagged(call, $"r{i}", call.Requests.Last().ExactWords!);
        call.RunFor(30);

        call.Requests.Select(request => request.ExactWords).Should().Equal("One.", "Two.", "Three.");
    }

    [Fact]
    public void ForcedWords_ComeBeforeTheAnswerToATurnThatBeganMeanwhile()
    {
        VirtualCall call = AtXAI();
        call.Do(() => call.Signal(new Signal.SayRequested("Somebody has joined the call.")));
        call.Receive(Frames.SpeechStarted("u1"));
        call.RunFor(0.3);
        call.Receive(Frames.SpeechStopped("u1"));
        call.Receive(Frames.Committed("u1"));

        SpeakUntagged(call, "r1", "Somebody has joined the call.");
        SpeakUntagged(call, "r2", "Hello to both of you.");
        call.RunFor(30);

        call.Requests.Should().ContainSingle("the words were said, and the turn was answered by the server");
    }

    [Fact]
    public void ForcedWords_ThatTheServerDropped_AreNotTheResponseThatCallsATool()
    {
        VirtualCall call = AtXAI();
        call.Do(() => call.Signal(new Signal.SayRequested("One moment.")));
        call.Hears("u1", "Save it");

        call.Receive(Frames.Created("r2"));
        call.Receive(Frames.ItemAdded("r2", "c1", "save"));
        call.Receive(Frames.ItemDone("r2", "c1", "save", "{}"));
        call.Receive(Frames.Done("r2"));
        call.RunFor(1);

        call.Outputs.Should().ContainSingle("what the model called is not lost");
        call.Requests.Count(request => request.ExactWords == "One moment.").Should().Be(2, "the words are still to be said");
    }

    [Fact]
    public void ForcedFiller_ThatTheServerDropped_TakesNoCallAway()
    {
        VirtualCall call = AtXAI(seconds: 5);
        call.Hears("u0", "Save it");
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.7);
        call.Requests.Should().ContainSingle(request => request.OutOfBand);
        call.Hears("u1", "Save the other one too");

        call.Calls("r2", ("c2", "save", """{"subject":"other"}"""));
        call.RunFor(10);

        call.Outputs.Select(output => output.CallId).Should().BeEquivalentTo("c1", "c2");
    }

    [Fact]
    public void ForcedWords_ThatTheServerRefuses_AreAskedForAgainAndThenReported()
    {
        VirtualCall call = AtXAI();
        call.Do(() => call.Signal(new Signal.SayRequested("One moment.")));
        for (int i = 0; i < 3; i++)
        {
            call.Receive(Frames.Error("server_error", call.Requests.Last().EventId));
            call.RunFor(5);
        }

        call.Requests.Should().HaveCount(3);
        call.Happened<VoiceSessionEvent.SpeechFailed>().Should().ContainSingle();
    }

    private static VirtualCall AtXAI(double seconds = 0.2)
    {
        var call = new VirtualCall(
            new ScriptedModel(), new ToolScript().Add("save", seconds), configure: null, options => options.Provider = EmulatedProvider.XAI, OpenAIDialectVersion.XAI);
        call.Emulator.Faults.LoseNextClientEvent("response.create", 1_000_000);
        call.Emulator.Faults.LoseNextClientEvent("conversation.item.create", 1_000_000);
        // The server has shown that it echoes the tags of requests.
        call.Do(() => call.Signal(new Signal.UserTyped("Hello")));
        call.Speak("r0", "Hello.", 100);
        call.RunFor(1);
        call.Sent.Clear();
        return call;
    }

    private static void SpeakUntagged(VirtualCall call, string id, string words)
    {
        call.Receive(Frames.Created(id));
        call.Receive(Frames.Audio(id, "said_" + id, 500));
        call.Receive(Frames.TextDone(id, "said_" + id, words));
        call.Receive(Frames.Done(id));
        call.RunFor(1);
    }
}
