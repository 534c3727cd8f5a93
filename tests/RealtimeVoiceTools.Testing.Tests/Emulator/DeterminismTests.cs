namespace RealtimeVoiceTools.Testing.Tests.Emulator;

public class DeterminismTests
{
    [Fact]
    public void SameSeedAndScript_GivesTheSameBytes()
    {
        Play(1).Should().Equal(Play(1));
    }

    [Fact]
    public void OtherSeed_GivesOtherIds()
    {
        Play(1).Should().NotEqual(Play(2));
    }

    private static string[] Play(int seed)
    {
        Line line = new(
            new RealtimeEmulatorOptions { Seed = seed },
            EmulatedTurn.Say("I'll look.").ThenCall("list_tasks", """{"status":"pending"}"""),
            EmulatedTurn.Say("You have three tasks."),
            EmulatedTurn.Say("Sure."));
        line.WithUpdate("""{"type":"realtime","audio":{"input":{"transcription":{"model":"gpt-realtime-whisper"}}}}""");
        line.Connection.UserSays("What do I have today?");
        line.UntilDone();
        line.Answers(line.Last("response.function_call_arguments.done").GetProperty("call_id").GetString()!, "{\"count\":3}").Asks().After(700);
        line.Connection.UserSays("Stop.");
        line.UntilDone(3).After(10_000);
        return [.. line.Connection.Frames.Select(frame => $"{frame} {frame.Parse().GetRawText()}")];
    }
}
