using System.Text.Json;

namespace RealtimeVoiceTools.Testing.Tests.Responses;

/// <summary>Words that no model makes.</summary>
public class ExactSpeechTests
{
    private const string Pregenerated =
        """{"pre_generated_assistant_message":{"type":"message","role":"assistant","content":[{"type":"text","text":"One moment."}]},"metadata":{"tag":"one"}}""";

    private const string Forced =
        """{"type":"conversation.item.create","event_id":"mine","item":{"type":"force_message","role":"assistant","interruptible":true,"content":[{"type":"output_text","text":"One moment."}]}}""";

    [Fact]
    public void PregeneratedMessage_OnVoiceLive_IsSaidWithoutAskingTheModel_AndStaysInTheConversation()
    {
        Line line = On(EmulatedProvider.VoiceLive).Asks(Pregenerated).UntilDone();

        line.Model.Prompts.Should().BeEmpty();
        line.Last("response.audio_transcript.done").GetProperty("transcript").GetString().Should().Be("One moment.");
        line.Connection.Utterances.Should().ContainSingle().Which.Text.Should().Be("One moment.");
        JsonElement response = line.Last("response.done").GetProperty("response");
        response.GetProperty("status").GetString().Should().Be("completed");
        response.GetProperty("metadata").GetProperty("tag").GetString().Should().Be("one");
        string item = response.GetProperty("output")[0].GetProperty("id").GetString()!;
        line.All("conversation.item.created").Should().ContainSingle(e => e.GetProperty("item").GetProperty("id").GetString() == item);
    }

    [Fact]
    public void ForcedMessage_AtXAI_BeginsAResponseOfItsOwn_WithoutMetadata()
    {
        Line line = On(EmulatedProvider.XAI).Send(Forced).UntilDone();

        line.Model.Prompts.Should().BeEmpty();
        line.Order().SkipWhile(type => type != "response.created").Should().Equal(
            "response.created", "response.output_item.added", "conversation.item.added", "response.content_part.added",
            "response.output_audio_transcript.delta", "response.output_audio.delta",
            "response.output_audio_transcript.done", "response.content_part.done", "response.output_audio.done", "response.output_item.done", "response.done");
        line.Last("response.output_audio_transcript.done").GetProperty("transcript").GetString().Should().Be("One moment.");
        line.All("response.created").Concat(line.All("response.done")).SelectMany(e => e.GetProperty("response").EnumerateObject())
            .Should().NotContain(field => field.Name == "metadata");
        line.Connection.Utterances.Should().ContainSingle().Which.Text.Should().Be("One moment.");
    }

    [Theory]
    [InlineData(EmulatedProvider.OpenAI)]
    [InlineData(EmulatedProvider.OpenAIWithoutReasoning)]
    [InlineData(EmulatedProvider.AzureOpenAI)]
    [InlineData(EmulatedProvider.Beta)]
    [InlineData(EmulatedProvider.XAI)]
    public void PregeneratedMessage_Elsewhere_IsAnUnknownParameter(EmulatedProvider provider)
    {
        Line line = On(provider).Asks(Pregenerated).After(5000);

        line.Error.GetProperty("code").GetString().Should().Be("unknown_parameter");
        line.Error.GetProperty("param").GetString().Should().Be("response.pre_generated_assistant_message");
        line.Types.Should().NotContain("response.created");
    }

    [Theory]
    [InlineData(EmulatedProvider.OpenAI)]
    [InlineData(EmulatedProvider.OpenAIWithoutReasoning)]
    [InlineData(EmulatedProvider.AzureOpenAI)]
    [InlineData(EmulatedProvider.Beta)]
    [InlineData(EmulatedProvider.VoiceLive)]
    public void ForcedMessage_Elsewhere_IsAnUnknownKindOfItem(EmulatedProvider provider)
    {
        Line line = On(provider).Send(Forced).After(5000);

        line.Error.GetProperty("event_id").GetString().Should().Be("mine");
        line.Error.GetProperty("message").GetString().Should().NotBeNullOrEmpty();
        line.Types.Should().NotContain("response.created");
    }

    [Theory]
    [InlineData("""{"type":"message","role":"user","content":[{"type":"text","text":"x"}]}""", "invalid_value", "response.pre_generated_assistant_message.role")]
    [InlineData("""{"type":"message","role":"assistant","content":[{"type":"output_text","text":"x"}]}""", "invalid_value", "response.pre_generated_assistant_message.content[0].type")]
    [InlineData("""{"type":"message","role":"assistant"}""", "missing_required_parameter", "response.pre_generated_assistant_message.content")]
    [InlineData("\"x\"", "invalid_type", "response.pre_generated_assistant_message")]
    public void PregeneratedMessage_OfAnotherShape_IsRefused(string message, string code, string param)
    {
        Line line = On(EmulatedProvider.VoiceLive).Asks($$"""{"pre_generated_assistant_message":{{message}}}""");

        line.Error.GetProperty("code").GetString().Should().Be(code);
        line.Error.GetProperty("param").GetString().Should().Be(param);
    }

    [Theory]
    [InlineData("""{"type":"force_message","role":"assistant","content":[{"type":"input_text","text":"x"}]}""", "invalid_value", "item.content[0].type")]
    [InlineData("""{"type":"force_message","role":"assistant"}""", "missing_required_parameter", "item.content")]
    [InlineData("""{"type":"force_message","role":"assistant","interruptible":"yes","content":[]}""", "invalid_type", "item.interruptible")]
    public void ForcedMessage_OfAnotherShape_IsRefused(string item, string code, string param)
    {
        Line line = On(EmulatedProvider.XAI).Send($$$"""{"type":"conversation.item.create","item":{{{item}}}}""");

        line.Error.GetProperty("code").GetString().Should().Be(code);
        line.Error.GetProperty("param").GetString().Should().Be(param);
    }

    [Fact]
    public void ForcedMessage_WhileAResponseIsActive_IsRefusedAsAnyOther()
    {
        Line line = On(EmulatedProvider.XAI, EmulatedTurn.Say("A long answer to the question that was asked."));

        line.Says("go").Asks().After(620).Send(Forced);

        line.Error.GetProperty("code").GetString().Should().Be("conversation_already_has_active_response");
    }

    [Fact]
    public void ExactWords_AnswerNothing_TheTurnStaysWithTheModel()
    {
        Line line = On(EmulatedProvider.VoiceLive, EmulatedTurn.Say("Three o'clock."));

        line.Says("What time is it?").Asks(Pregenerated).UntilDone().Asks().UntilDone(2);

        line.Model.Prompts.Should().ContainSingle().Which.UserText.Should().Be("What time is it?");
    }

    private static Line On(EmulatedProvider provider, params EmulatedTurn[] turns) => new(new RealtimeEmulatorOptions { Provider = provider }, turns);
}
