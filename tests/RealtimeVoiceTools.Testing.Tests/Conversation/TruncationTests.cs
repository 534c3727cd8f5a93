using System.Text.Json;

namespace RealtimeVoiceTools.Testing.Tests.Conversation;

public class TruncationTests
{
    private readonly Line line = Line.WithAudio(EmulatedTurn.Say("one two three four five six"), EmulatedTurn.Silent);

    [Fact]
    public void Truncate_RemovesTheTranscript_AndTheModelKnowsOnlyWhatWasHeard()
    {
        string id = Answer();

        Truncate(id, 600);

        JsonElement truncated = line.Last("conversation.item.truncated");
        truncated.GetProperty("item_id").GetString().Should().Be(id);
        truncated.GetProperty("audio_end_ms").GetInt32().Should().Be(600);
        line.Send($$"""{"type":"conversation.item.retrieve","item_id":"{{id}}"}""");
        line.Last("conversation.item.retrieved").GetProperty("item").GetProperty("content")[0].TryGetProperty("transcript", out _).Should().BeFalse();
        line.Says("go on").Asks().UntilDone(2);
        line.Model.Prompts[1].Items[1].Text.Should().Be("one two t");
    }

    [Fact]
    public void Truncate_BeyondTheAudio_IsRefused()
    {
        Truncate(Answer(), 60_000);

        line.Error.GetProperty("message").GetString().Should().MatchRegex("^Audio content of [0-9]+ms is already shorter than 60000ms$");
    }

    [Fact]
    public void Truncate_UnknownItem_IsRefused()
    {
        Truncate("none", 100);

        line.Error.GetProperty("code").GetString().Should().Be("item_truncate_invalid_item_id");
    }

    [Fact]
    public void Truncate_UserMessage_IsRefusedWithoutACode()
    {
        line.Says("hello");

        Truncate(line.Last("conversation.item.added").GetProperty("item").GetProperty("id").GetString()!, 100);

        line.Error.GetProperty("message").GetString().Should().Be("Only model output audio messages can be truncated");
        line.Error.GetProperty("code").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Truncate_TellsWhatWasHeard()
    {
        string id = Answer();

        Truncate(id, 600);

        EmulatedUtterance heard = line.Connection.Utterances.Should().ContainSingle().Subject;
        (heard.EndsAt - heard.StartsAt).Should().Be(TimeSpan.FromMilliseconds(600));
        heard.IsCutOff.Should().BeTrue();
    }

    private string Answer()
    {
        line.Says("go").Asks().UntilDone();
        return line.Last("response.output_item.done").GetProperty("item").GetProperty("id").GetString()!;
    }

    private void Truncate(string id, int audioEndMs) =>
        line.Send($$"""{"type":"conversation.item.truncate","item_id":"{{id}}","content_index":0,"audio_end_ms":{{audioEndMs}}}""");
}
