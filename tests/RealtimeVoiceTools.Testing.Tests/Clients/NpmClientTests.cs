using System.Text.Json;

namespace RealtimeVoiceTools.Testing.Tests.Clients;

/// <summary>The official JavaScript client talks to the emulator as to the live service.</summary>
public class NpmClientTests
{
    [NpmFact]
    public async Task Conversation_WithATool_ComesToItsAnswer()
    {
        await using EmulatorServer server = EmulatorServer.Start(Shop.Open());
        using NpmScript script = new("conversation.mjs", server.Endpoint.ToString());

        JsonElement said = await script.EndAsync();

        said.GetProperty("errors").EnumerateArray().Should().BeEmpty();
        said.GetProperty("calls").EnumerateArray().Select(day => day.GetString()).Should().Equal("Saturday");
        said.GetProperty("transcript").GetString().Should().EndWith(Shop.Hours);
        said.GetProperty("audioBytes").GetInt32().Should().BeGreaterThan(48_000, "two sentences are seconds of audio");
        said.GetProperty("history").EnumerateArray().Select(item => item.GetString())
            .Should().Contain(["message:user:completed", "function_call:opening_hours:completed", "message:assistant:completed"]);
    }

    [NpmFact]
    public async Task Sideband_RunsTheToolOfACall()
    {
        RealtimeEmulator emulator = Shop.Open();
        EmulatorConnection call = emulator.StartCall();
        await using EmulatorServer server = EmulatorServer.Start(emulator);
        using NpmScript script = new("sideband.mjs", server.Endpoint.ToString(), call.CallId!);
        await script.WaitForAsync("joined");

        call.UserSays("Are you open on Saturday?", TimeSpan.FromMilliseconds(150));
        JsonElement seen = await script.EndAsync();

        seen.GetProperty("errors").EnumerateArray().Should().BeEmpty();
        seen.GetProperty("calls").EnumerateArray().Select(day => day.GetString()).Should().Equal("Saturday");
        seen.GetProperty("events").EnumerateArray().Select(type => type.GetString())
            .Should().Contain(["input_audio_buffer.speech_started", "output_audio_buffer.started"]).And.NotContain(["session.created", "response.output_audio.delta"]);
    }
}
