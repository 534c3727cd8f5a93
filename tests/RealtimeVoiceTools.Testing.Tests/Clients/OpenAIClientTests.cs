using System.ClientModel;
using System.Text;
using OpenAI.Realtime;

#pragma warning disable OPENAI002 // The client's realtime part calls itself experimental.

namespace RealtimeVoiceTools.Testing.Tests.Clients;

/// <summary>The official OpenAI client for .NET talks to the emulator as to the live service.</summary>
public class OpenAIClientTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(EmulatedProvider.OpenAI)]
    [InlineData(EmulatedProvider.OpenAIWithoutReasoning)]
    [InlineData(EmulatedProvider.AzureOpenAI)]
    public async Task Conversation_WithATool_ComesToItsAnswer(EmulatedProvider provider)
    {
        using CancellationTokenSource patience = new(Patience);
        await using EmulatorServer server = EmulatorServer.Start(Shop.Open(provider));
        using RealtimeSessionClient session = await ConnectAsync(server, patience.Token);
        RealtimeFunctionTool tool = new("opening_hours")
        {
            FunctionDescription = "Tells the opening hours.",
            FunctionParameters = BinaryData.FromString("""{"type":"object","properties":{"day":{"type":"string"}},"required":["day"]}"""),
        };
        await session.ConfigureConversationSessionAsync(new RealtimeConversationSessionOptions { Instructions = "Be brief.", Tools = { tool } }, patience.Token);
        await session.AddItemAsync(RealtimeItem.CreateUserMessageItem("Are you open on Saturday?"), patience.Token);
        await session.StartResponseAsync(patience.Token);

        Heard heard = await AnswerCallsAsync(session, patience.Token);

        heard.Errors.Should().BeEmpty();
        heard.Tools.Should().Equal("opening_hours");
        heard.Arguments.Should().ContainSingle().Which.Should().Contain("Saturday");
        heard.AudioBytes.Should().BeGreaterThan(48_000, "two sentences are seconds of audio");
        heard.Words.ToString().Should().EndWith(Shop.Hours);
    }

    [Fact]
    public async Task TextSession_GetsTextDeltas()
    {
        using CancellationTokenSource patience = new(Patience);
        await using EmulatorServer server = EmulatorServer.Start(Shop.Open());
        using RealtimeSessionClient session = await ConnectAsync(server, patience.Token);
        await session.ConfigureConversationSessionAsync(new RealtimeConversationSessionOptions { OutputModalities = { RealtimeOutputModality.Text } }, patience.Token);
        await session.AddItemAsync(RealtimeItem.CreateUserMessageItem("Are you open on Saturday?"), patience.Token);
        await session.StartResponseAsync(patience.Token);

        Heard heard = await AnswerCallsAsync(session, patience.Token);

        heard.AudioBytes.Should().Be(0);
        heard.Words.ToString().Should().EndWith(Shop.Hours);
    }

    private static async Task<RealtimeSessionClient> ConnectAsync(EmulatorServer server, CancellationToken cancellationToken)
    {
        RealtimeClient client = new(new ApiKeyCredential("no-key-needed"), new RealtimeClientOptions { Endpoint = new UriBuilder(server.Endpoint) { Path = "/v1" }.Uri });
        return await client.StartConversationSessionAsync("gpt-realtime-2.1", null, cancellationToken);
    }

    /// <summary>Answers every call and asks for the next response, until one has a message and no call.</summary>
    private static async Task<Heard> AnswerCallsAsync(RealtimeSessionClient session, CancellationToken cancellationToken)
    {
        Heard heard = new();
        await foreach (RealtimeServerUpdate update in session.ReceiveUpdatesAsync(cancellationToken))
        {
            switch (update)
            {
                case RealtimeServerUpdateError error:
                    heard.Errors.Add(error.Error.Message);
                    return heard;
                case RealtimeServerUpdateSessionUpdated updated when updated.Session is RealtimeConversationSession conversation:
                    heard.Tools.AddRange(conversation.Tools.OfType<RealtimeFunctionTool>().Select(tool => tool.FunctionName));
                    break;
                case RealtimeServerUpdateResponseOutputAudioDelta audio:
                    heard.AudioBytes += audio.Delta.ToMemory().Length;
                    break;
                case RealtimeServerUpdateResponseOutputAudioTranscriptDelta transcript:
                    heard.Words.Append(transcript.Delta);
                    break;
                case RealtimeServerUpdateResponseOutputTextDelta text:
                    heard.Words.Append(text.Delta);
                    break;
                case RealtimeServerUpdateResponseOutputItemDone { Item: RealtimeFunctionCallItem call }:
                    heard.Arguments.Add(call.FunctionArguments.ToString());
                    await session.AddItemAsync(RealtimeItem.CreateFunctionCallOutputItem(call.CallId, "from nine to six"), cancellationToken);
                    break;
                case RealtimeServerUpdateResponseDone done:
                    if (!done.Response.OutputItems.OfType<RealtimeFunctionCallItem>().Any())
                    {
                        return heard;
                    }

                    await session.StartResponseAsync(cancellationToken);
                    break;
            }
        }

        throw new InvalidOperationException("The connection ended before the answer.");
    }

    private sealed class Heard
    {
        public List<string> Errors { get; } = [];

        public List<string> Tools { get; } = [];

        public List<string> Arguments { get; } = [];

        public int AudioBytes { get; set; }

        public StringBuilder Words { get; } = new();
    }
}
