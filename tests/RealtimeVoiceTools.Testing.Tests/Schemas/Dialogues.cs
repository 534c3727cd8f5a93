namespace RealtimeVoiceTools.Testing.Tests.Schemas;

/// <summary>Dialogues that make the emulator send every kind of event it has.</summary>
internal static class Dialogues
{
    private static readonly EmulatedProvider[] Providers = Enum.GetValues<EmulatedProvider>();

    public static IEnumerable<Line> All(Func<EmulatedProvider, bool> fits) =>
        Providers.Where(fits).SelectMany(provider => new[] { Tools(provider), Voice(provider), Endings(provider), Refusals(provider), Expiry(provider) })
            .Concat(fits(EmulatedProvider.OpenAI) ? [Call()] : []);

    private static bool IsBeta(EmulatedProvider provider) => provider is EmulatedProvider.Beta or EmulatedProvider.VoiceLive;

    private static Line Tools(EmulatedProvider provider)
    {
        Line line = Start(
            provider,
            EmulatedTurn.Say("I'll check.").ThenCall("a", """{"x":1}""").ThenCall("b"),
            EmulatedTurn.Say("Both are done."));
        line.WithUpdate(IsBeta(provider)
            ? """{"modalities":["text"],"tools":[{"type":"function","name":"a","description":"A.","parameters":{"type":"object","properties":{}}}],"tool_choice":"auto","input_audio_noise_reduction":{"type":"near_field"},"max_response_output_tokens":500}"""
            : """{"type":"realtime","output_modalities":["text"],"tools":[{"type":"function","name":"a","description":"A.","parameters":{"type":"object","properties":{}}}],"tool_choice":{"type":"function","name":"a"},"audio":{"input":{"noise_reduction":{"type":"near_field"}}},"max_output_tokens":500,"reasoning":{"effort":"low"},"include":["item.input_audio_transcription.logprobs"],"truncation":"auto"}""");
        line.Says("go").Asks("""{"metadata":{"tag":"one"}}""").UntilDone();
        foreach (string call in line.All("response.function_call_arguments.done").Select(e => e.GetProperty("call_id").GetString()!))
        {
            line.Answers(call, "{\"success\":true}");
        }

        return line.Asks().UntilDone(2)
            .Send("""{"type":"conversation.item.create","item":{"id":"ctx","type":"message","role":"system","content":[{"type":"input_text","text":"data"}]}}""")
            .Send("""{"type":"conversation.item.create","item":{"type":"message","role":"assistant","content":[{"type":"TYPE","text":"said"}]}}""".Replace("TYPE", IsBeta(provider) ? "text" : "output_text", StringComparison.Ordinal))
            .Send("""{"type":"conversation.item.retrieve","item_id":"ctx"}""")
            .Send("""{"type":"conversation.item.delete","item_id":"ctx"}""");
    }

    private static Line Voice(EmulatedProvider provider)
    {
        Line line = Start(provider, EmulatedTurn.Say("You have three tasks today, and here they are."), EmulatedTurn.Say("Yes?"), EmulatedTurn.Say("Are you there?"), EmulatedTurn.Silent);
        line.WithUpdate(IsBeta(provider)
            ? """{"input_audio_transcription":{"model":"whisper-1"},"output_audio_format":"g711_ulaw","turn_detection":{"type":"server_vad","silence_duration_ms":300}}"""
            : """{"type":"realtime","audio":{"input":{"transcription":{"model":"gpt-realtime-whisper"},"turn_detection":{"type":"server_vad","idle_timeout_ms":5000}},"output":{"format":{"type":"audio/pcmu"}}}}""");
        line.Connection.UserSays("What do I have today?");
        line.UntilDone();
        line.Send($$"""{"type":"conversation.item.truncate","item_id":"{{line.Last("response.output_item.done").GetProperty("item").GetProperty("id").GetString()}}","content_index":0,"audio_end_ms":300}""");
        line.Connection.UserSays(new UserSpeech("Stop.") { Transcription = EmulatedTranscription.Fails });
        line.UntilDone(2).After(9000);
        line.Connection.UserPresses('1');
        return line.Send("""{"type":"input_audio_buffer.clear"}""")
            .WithUpdate(IsBeta(provider)
                ? """{"turn_detection":{"type":"semantic_vad","eagerness":"high"}}"""
                : """{"type":"realtime","audio":{"input":{"turn_detection":{"type":"semantic_vad","eagerness":"high"}}}}""")
            .WithUpdate(IsBeta(provider) ? """{"turn_detection":null}""" : """{"type":"realtime","audio":{"input":{"turn_detection":null}}}""");
    }

    private static Line Endings(EmulatedProvider provider)
    {
        Line line = Start(
            provider,
            EmulatedTurn.Call("a", """{"title":"milk"}""").Then(new EmulatedAction.CutShort(5)),
            EmulatedTurn.Fail("rate_limit_exceeded"),
            EmulatedTurn.Say("A long answer that will be cut off before it has come to its end."),
            EmulatedTurn.Call("a", """{"one":1,"two":2,"three":3}"""));
        line.Says("go").Asks().UntilDone().Asks().UntilDone(2);
        line.Asks().After(650).Send("""{"type":"response.cancel"}""");
        line.Asks().After(200).Send("""{"type":"response.cancel"}""");
        return line.Asks("""{"conversation":"none","input":[],"instructions":"Say exactly: \"One moment.\"","metadata":{"kind":"filler"}}""").UntilDone(5);
    }

    private static Line Refusals(EmulatedProvider provider)
    {
        Line line = Start(provider, EmulatedTurn.Say("One."));
        foreach (string message in new[]
                 {
                     "garbage", "{}", """{"type":"nothing"}""", """{"type":"session.update","session":{"nonsense":1}}""", """{"type":"response.cancel"}""",
                     """{"type":"input_audio_buffer.commit"}""", """{"type":"conversation.item.delete","item_id":"x"}""", """{"type":"conversation.item.retrieve","item_id":"x"}""",
                     """{"type":"conversation.item.truncate","item_id":"x","content_index":0,"audio_end_ms":1}""",
                     """{"type":"conversation.item.create","item":{"type":"function_call_output","call_id":"x","output":""}}""",
                 })
        {
            line.Send(message);
        }

        return line.Says("go").Asks().Asks().UntilDone();
    }

    private static Line Call()
    {
        Line line = Line.OfCall(EmulatedTurn.Say("Hello."), EmulatedTurn.Say("A long answer that will be cut off before it has come to its end."), EmulatedTurn.Silent);
        line.Asks().UntilDone().After(5000).Asks().UntilDone(2);
        line.Connection.UserSays("Stop.");
        return line.After(3000);
    }

    private static Line Expiry(EmulatedProvider provider)
    {
        Line line = new(new RealtimeEmulatorOptions { Provider = provider, SessionLifetime = TimeSpan.FromMinutes(1) });
        line.Time.Advance(TimeSpan.FromMinutes(1));
        return line;
    }

    private static Line Start(EmulatedProvider provider, params EmulatedTurn[] turns) => new(new RealtimeEmulatorOptions { Provider = provider }, turns);
}
