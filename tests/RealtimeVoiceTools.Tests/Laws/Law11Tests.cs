using System.Text;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Laws;

/// <summary>Unknown things from the server are tolerated.</summary>
public class Law11Tests
{
    [Fact]
    public void MangledFrames_InAnyOrder_EndNothingAndRunNothingTwice()
    {
        string[] frames =
        [
            Frames.Created("r1"), Frames.ItemAdded("r1", "c1", "save"), Frames.ArgumentsDelta("r1", "c1", "{}"), Frames.ArgumentsDone("r1", "c1", "save", "{}"),
            Frames.ItemDone("r1", "c1", "save", "{}"), Frames.Done("r1", output: [Frames.Item("c1", "save", "{}")]), Frames.SpeechStarted("u1"),
            Frames.SpeechStopped("u1"), Frames.Committed("u1"), Frames.Transcribed("u1", "hello"), Frames.Audio("r1", "i1", 20), Frames.Error("server_error"),
        ];
        for (int seed = 0; seed < 150; seed++)
        {
            var random = new Random(seed);
            ToolScript tools = new ToolScript().Add("save", 0.1);
            VirtualCall call = Wire.Open(tools);
            for (int i = 0; i < 40; i++)
            {
                byte[] frame = Encoding.UTF8.GetBytes(frames[random.Next(frames.Length)]);
                if (random.Next(3) == 0)
                    frame[random.Next(frame.Length)] = (byte)random.Next(256);
                if (random.Next(10) == 0)
                    frame = frame[..random.Next(frame.Length)];
                call.Receive(frame);
                call.RunFor(random.NextDouble());
            }

            call.Ended.Should().BeNull($"seed {seed}");
            call.Outputs.Should().OnlyHaveUniqueItems(output => output.CallId, $"seed {seed}");
        }
    }

    [Fact]
    public void NullsEverywhere_AreTolerated()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        foreach (string type in new[]
                 {
                     "response.created", "response.done", "response.output_item.added", "response.output_item.done", "response.function_call_arguments.done",
                     "response.function_call_arguments.delta", "conversation.item.added", "conversation.item.done", "error", "session.updated", "session.created",
                     "input_audio_buffer.speech_started", "input_audio_buffer.speech_stopped", "input_audio_buffer.committed", "rate_limits.updated",
                     "conversation.item.input_audio_transcription.completed", "response.output_audio.delta", "response.output_audio_transcript.done",
                 })
        {
            call.Receive($$"""{"type":"{{type}}"}""");
            call.Receive($$"""{"type":"{{type}}","response":null,"item":null,"error":null,"response_id":null,"item_id":null,"call_id":null,"delta":null,"arguments":null}""");
            call.Receive($$$"""{"type":"{{{type}}}","response":{"id":null,"status":null,"output":null,"metadata":null},"item":{"id":null,"type":null},"error":{}}""");
            call.RunFor(0.1);
        }

        call.RunFor(70);
        call.Ended.Should().BeNull();
        call.Outputs.Should().BeEmpty();
    }
}
