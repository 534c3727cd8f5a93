using System.ComponentModel;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools.Tests.Protocol.Recordings;

/// <summary>Recorded sessions replayed through dialect, engine and session, with a real tool in place of the recorded one.</summary>
public sealed class ReplayTests
{
    [ProtocolDataFact]
    public async Task Recordings_OfEveryServer_EachCallRunsOnceAndGetsOneOutput()
    {
        int calls = 0;
        foreach (string recording in ProtocolData.Recordings().Where(path => !path.Contains("sideband", StringComparison.Ordinal)))
        {
            JsonElement[] received = [.. ProtocolData.Frames(recording).Where(frame => frame.IsReceived).Select(frame => frame.Event)];
            JsonElement[] recorded = [.. received.Where(frame => frame.GetProperty("type").GetString() == "response.function_call_arguments.done")];
            var cities = new List<string>();
            var transport = new ReplayTransport(received, recorded.Length);
            var services = new ServiceCollection();
            // What the caller typed is not in what the server sent: that nobody spoke is no reason to ask here.
            VoiceToolsBuilder builder = services.AddRealtimeVoiceTools(options => options.Confirmation.UncertainTurns = UncertainTurnPolicy.Run).UseConnector(
                transport, recording.Contains("voice_live", StringComparison.Ordinal) ? OpenAIDialectVersion.Beta : OpenAIDialectVersion.GA);
            if (recorded.Length > 0)
            {
                builder.AddTool("get_weather", "Tells the weather. Use when the caller asks about it.", ([Description("The city.")] string city) =>
                {
                    lock (cities)
                        cities.Add(city);
                    return "sunny";
                });
            }

            await using ServiceProvider provider = services.BuildServiceProvider();
            await using VoiceSession session = await provider.GetRequiredService<VoiceSessionFactory>().ConnectAsync();
            VoiceSessionEnd end = await session.RunAsync();

            end.Reason.Should().Be(VoiceSessionEndReason.ClosedByServer, recording);
            transport.Outputs.Select(output => output.GetProperty("call_id").GetString()).Should().Equal(recorded.Select(call => call.GetProperty("call_id").GetString()));
            cities.Should().Equal(recorded.Select(call => JsonDocument.Parse(call.GetProperty("arguments").GetString()!).RootElement.GetProperty("city").GetString()));
            transport.Outputs.Should().NotContain(output => !output.GetProperty("output").GetString()!.Contains("sunny"));
            calls += recorded.Length;
        }

        calls.Should().BeGreaterOrEqualTo(3);
    }
}
