using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Transports.WebSockets;

namespace RealtimeVoiceTools.Tests.Transports.WebSockets;

public sealed class RealtimeEndpointsTests
{
    [Fact]
    public void VoiceLive_IsAskedForByModelAndVersion() =>
        RealtimeEndpoints.AzureVoiceLive(new Uri("https://name.services.ai.azure.com"), "gpt-realtime")
            .Should().Be(new Uri("wss://name.services.ai.azure.com/voice-live/realtime?api-version=2026-04-10&model=gpt-realtime"));

    [Fact]
    public void OpenAI_ByDefault_IsTheDocumentedAddress() =>
        RealtimeEndpoints.OpenAI("gpt-realtime-2.1").AbsoluteUri.Should().Be("wss://api.openai.com/v1/realtime?model=gpt-realtime-2.1");

    [Theory]
    [InlineData("wss://api.openai.com/v1/realtime?model=m", "rtc_u2_1", "wss://api.openai.com/v1/realtime?call_id=rtc_u2_1")]
    [InlineData("wss://name.openai.azure.com/openai/v1/realtime?model=d", "rtc_1", "wss://name.openai.azure.com/openai/v1/realtime?call_id=rtc_1")]
    [InlineData("ws://host:8080/rt?region=eu&model=m&trace=1", "rtc_1", "ws://host:8080/rt?region=eu&trace=1&call_id=rtc_1")]
    [InlineData("ws://host/rt?call_id=old", "rtc_new", "ws://host/rt?call_id=rtc_new")]
    [InlineData("ws://host/rt?MODEL=m&model_x=1", "rtc_1", "ws://host/rt?model_x=1&call_id=rtc_1")]
    [InlineData("ws://host/rt", "a&model=evil#/../x y", "ws://host/rt?call_id=a%26model%3Devil%23%2F..%2Fx%20y")]
    public void Call_TakesThePlaceOfTheModel_AndIsEscaped(string endpoint, string callId, string expected) =>
        RealtimeEndpoints.OfCall(new Uri(endpoint), callId).AbsoluteUri.Should().Be(expected);

    [Theory]
    [InlineData("ws://127.0.0.1:5000", "ws://127.0.0.1:5000/?model=m%20x")]
    [InlineData("ws://127.0.0.1:5000/v1/realtime", "ws://127.0.0.1:5000/v1/realtime?model=m%20x")]
    [InlineData("wss://host/rt?model=theirs", "wss://host/rt?model=theirs")]
    [InlineData("wss://host/rt?region=eu", "wss://host/rt?region=eu&model=m%20x")]
    [InlineData("https://host/rt", "wss://host/rt?model=m%20x")]
    [InlineData("http://host:8080/rt", "ws://host:8080/rt?model=m%20x")]
    public void OpenAI_OtherServer_GetsTheModelUnlessItNamesOne(string endpoint, string expected) =>
        RealtimeEndpoints.OpenAI("m x", new Uri(endpoint)).AbsoluteUri.Should().Be(expected);

    [Theory]
    [InlineData("https://name.openai.azure.com")]
    [InlineData("https://name.openai.azure.com/")]
    [InlineData("wss://name.openai.azure.com/ignored")]
    public void Azure_Resource_GivesBothAddresses(string resource)
    {
        RealtimeEndpoints.AzureOpenAI(new Uri(resource), "my-deployment").AbsoluteUri
            .Should().Be("wss://name.openai.azure.com/openai/v1/realtime?model=my-deployment");
        RealtimeEndpoints.AzureOpenAIPreview(new Uri(resource), "my-deployment").AbsoluteUri
            .Should().Be("wss://name.openai.azure.com/openai/realtime?api-version=2025-04-01-preview&deployment=my-deployment");
    }

    [Fact]
    public void Headers_CurrentForm_HaveNoBetaHeader() =>
        RealtimeEndpoints.OpenAIHeaders(" sk-1\n", OpenAIDialectVersion.GA).Should().Equal(new Dictionary<string, string> { ["Authorization"] = "Bearer sk-1" });

    [Fact]
    public void Headers_BetaForm_HaveTheBetaHeader() =>
        RealtimeEndpoints.OpenAIHeaders("sk-1", OpenAIDialectVersion.Beta).Should().Contain("OpenAI-Beta", "realtime=v1").And.Contain("Authorization", "Bearer sk-1");

    [Fact]
    public void Headers_Azure_AreAKeyOrAToken()
    {
        RealtimeEndpoints.AzureKeyHeaders("k ").Should().Equal(new Dictionary<string, string> { ["api-key"] = "k" });
        RealtimeEndpoints.BearerHeaders("t").Should().Equal(new Dictionary<string, string> { ["Authorization"] = "Bearer t" });
    }
}
