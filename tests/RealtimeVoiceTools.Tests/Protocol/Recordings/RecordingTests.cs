using System.Text;
using System.Text.Json;
using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools.Tests.Protocol.Recordings;

/// <summary>Recorded sessions of OpenAI, Azure, Voice Live and xAI, against the same files read as plain JSON.</summary>
public sealed class RecordingTests
{
    [ProtocolDataFact]
    public void Frames_OfEveryServer_AreReadable()
    {
        int frames = 0;
        foreach (string recording in ProtocolData.Recordings())
        {
            foreach (JsonElement frame in Received(recording))
            {
                frames++;
                Read(recording, frame).Should().NotContain(read => read is RealtimeEvent.Unreadable, "{0} holds {1}", Path.GetFileName(recording), frame);
            }
        }

        frames.Should().BeGreaterThan(250);
    }

    [ProtocolDataFact]
    public void Calls_InEveryCarrier_HaveTheirNameAndArguments()
    {
        int calls = 0;
        foreach (string recording in ProtocolData.Recordings())
        {
            foreach (JsonElement frame in Received(recording))
            {
                List<RecordedCall> expected = RecordedCall.In(frame);
                calls += expected.Count;
                Read(recording, frame).SelectMany(RecordedCall.In).Should().Equal(expected, "{0} holds {1}", Path.GetFileName(recording), frame);
            }
        }

        calls.Should().BeGreaterThan(12);
    }

    [ProtocolDataFact]
    public void Deltas_OfEveryCall_JoinToItsArguments()
    {
        foreach (string recording in ProtocolData.Recordings())
        {
            List<RealtimeEvent> events = [.. Received(recording).SelectMany(frame => Read(recording, frame))];
            foreach (RealtimeEvent.ArgumentsDone done in events.OfType<RealtimeEvent.ArgumentsDone>())
            {
                string joined = string.Concat(events.OfType<RealtimeEvent.ArgumentsDelta>().Where(delta => delta.ItemId == done.ItemId).Select(delta => delta.Delta));
                joined.Should().Be(done.Arguments);
            }
        }
    }

    [ProtocolDataFact]
    public void Transcripts_OfEveryAnswer_JoinToTheWordsAtItsEnd()
    {
        int answers = 0;
        foreach (string recording in ProtocolData.Recordings())
        {
            List<RealtimeEvent> events = [.. Received(recording).SelectMany(frame => Read(recording, frame))];
            foreach (RealtimeEvent.AgentTextDone done in events.OfType<RealtimeEvent.AgentTextDone>())
            {
                answers++;
                string joined = string.Concat(events.OfType<RealtimeEvent.AgentTextDelta>().Where(delta => delta.ItemId == done.ItemId).Select(delta => delta.Delta));
                joined.Should().Be(done.Text);
                // xAI leaves the content out of the item.
                events.OfType<RealtimeEvent.OutputItemDone>().Single(item => item.Item.Id == done.ItemId).Item.Text.Should().BeOneOf(done.Text, null);
            }
        }

        answers.Should().BeGreaterThan(8);
    }

    [ProtocolDataFact]
    public void Responses_Begun_EndAsTheServerSaysTheyDid()
    {
        foreach (string recording in ProtocolData.Recordings())
        {
            List<JsonElement> frames = [.. Received(recording)];
            string[] ended = [.. frames.Where(frame => TypeOf(frame) == "response.done").Select(frame => frame.GetProperty("response").GetProperty("id").GetString()!)];
            List<RealtimeEvent> events = [.. frames.SelectMany(frame => Read(recording, frame))];

            events.OfType<RealtimeEvent.ResponseDone>().Select(done => done.ResponseId).Should().Equal(ended);
            events.OfType<RealtimeEvent.ResponseDone>().Should().OnlyContain(done => done.Status == ResponseStatus.Completed);
            events.OfType<RealtimeEvent.ResponseCreated>().Select(created => created.ResponseId).Should().BeEquivalentTo(ended);
        }
    }

    private static IEnumerable<JsonElement> Received(string recording) =>
        ProtocolData.Frames(recording).Where(frame => frame.IsReceived).Select(frame => frame.Event);

    private static List<RealtimeEvent> Read(string recording, JsonElement frame) => Wire.Read(
        Encoding.UTF8.GetBytes(frame.GetRawText()),
        recording.Contains("voice_live", StringComparison.Ordinal) ? OpenAIDialectVersion.Beta : OpenAIDialectVersion.GA);

    private static string? TypeOf(JsonElement frame) => frame.GetProperty("type").GetString();
}
