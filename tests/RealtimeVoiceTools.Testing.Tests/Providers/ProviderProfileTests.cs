using System.Text.Json;

namespace RealtimeVoiceTools.Testing.Tests.Providers;

/// <summary>Small things in which one provider's wire differs from another's.</summary>
public class ProviderProfileTests
{
    [Fact]
    public void VoiceLive_ShowsAVoiceWithItsProvider()
    {
        Line line = Open(EmulatedProvider.VoiceLive, EmulatedTurn.Say("Hi."));
        line.Says("hi").Asks().UntilDone();

        line.Last("session.created").GetProperty("session").GetProperty("voice").ToString().Should().Be("""{"name":"alloy","type":"openai"}""");
        line.Last("response.done").GetProperty("response").GetProperty("voice").GetProperty("name").GetString().Should().Be("alloy");
    }

    [Theory]
    [InlineData(EmulatedProvider.AzureOpenAI, "DeploymentNotFound")]
    [InlineData(EmulatedProvider.OpenAI, "audio_unintelligible")]
    public void FailedTranscription_HasTheProvidersCode(EmulatedProvider provider, string code)
    {
        Line line = Open(provider, EmulatedTurn.Silent).WithUpdate("""{"type":"realtime","audio":{"input":{"transcription":{"model":"whisper-1"}}}}""");

        line.Connection.UserSays(new UserSpeech("Hello?") { Transcription = EmulatedTranscription.Fails });
        line.After(5000);

        line.Last("conversation.item.input_audio_transcription.failed").GetProperty("error").GetProperty("code").GetString().Should().Be(code);
    }

    [Fact]
    public void XAI_PutsAPreviousItemIntoNearlyEveryEvent()
    {
        Line line = Open(EmulatedProvider.XAI, EmulatedTurn.Say("Hi."));
        line.Says("hi").Asks().UntilDone();

        foreach (EmulatorFrame frame in line.Connection.Frames.Where(frame => frame.Direction == EmulatorFrameDirection.ToClient && frame.Type != "session.created"))
        {
            frame.Parse().TryGetProperty("previous_item_id", out _).Should().BeTrue(frame.Type);
            frame.Parse().EnumerateObject().Select(field => field.Name).Should().OnlyHaveUniqueItems(frame.Type);
        }
    }

    [Fact]
    public void XAI_GivesACallARole_AndTellsItsUsageBesideTheResponse()
    {
        Line line = Open(EmulatedProvider.XAI, EmulatedTurn.Call("a"));
        line.Says("hi").Asks().UntilDone();

        line.Last("response.output_item.done").GetProperty("item").GetProperty("role").GetString().Should().Be("tool");
        line.Last("response.done").GetProperty("usage").GetProperty("input_token_details").GetProperty("grok_tokens").GetInt32().Should().Be(0);
        line.Last("response.done").GetProperty("response").GetProperty("usage").ToString().Should().Be("{}");
    }

    [Fact]
    public void XAI_ClosesAConversationInWhichNothingHappens()
    {
        Line line = Open(EmulatedProvider.XAI);

        line.Time.Advance(TimeSpan.FromMinutes(16));

        line.Closed.Should().Be((1001, "Conversation timed out after 900.0 seconds due to inactivity"));
    }

    private static Line Open(EmulatedProvider provider, params EmulatedTurn[] turns) => new(new RealtimeEmulatorOptions { Provider = provider }, turns);
}
