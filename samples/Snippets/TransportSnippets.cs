using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools;
using RealtimeVoiceTools.Transports;

namespace Snippets;

internal static class TransportSnippets
{
    public static async Task Attach(VoiceSessionFactory factory, string callId, CancellationToken cancellationToken)
    {
        // snippet: transport-attach
        // From the webhook of a telephone call, or from the Location of a WebRTC call that a browser has begun.
        await using VoiceSession session = await factory.ConnectAsync(call => call.AttachTo = callId, cancellationToken);
        await session.RunAsync(cancellationToken);
        // end
    }

    public static void Bound(IServiceCollection services, string key)
    {
        // snippet: transport-options
        services.AddRealtimeVoiceTools().UseOpenAI(openAI =>
        {
            openAI.ApiKey = key;
            openAI.Transport.ConnectTimeout = TimeSpan.FromSeconds(5);
            openAI.Transport.MaxAudioDelay = TimeSpan.FromSeconds(1);
        });
        // end
    }

    // snippet: transport-connector
    public sealed class TwoRegions(IRealtimeConnector near, IRealtimeConnector far) : IRealtimeConnector
    {
        // Every second try goes to the other region; a call lives where it was begun.
        public ValueTask<IRealtimeTransport> ConnectAsync(RealtimeConnectRequest request, CancellationToken cancellationToken) =>
            (request.CallId is null && request.Attempt % 2 == 1 ? far : near).ConnectAsync(request, cancellationToken);
    }
    // end

    // snippet: transport-refusal
    public static async Task<VoiceSession?> TryConnect(VoiceSessionFactory factory, Func<TimeSpan, Task> wait)
    {
        for (int tries = 0; tries < 3; tries++)
        {
            try
            {
                return await factory.ConnectAsync();
            }
            catch (RealtimeConnectException refused) when (!refused.IsPermanent)
            {
                await wait(refused.RetryAfter ?? TimeSpan.FromSeconds(1));
            }
        }

        return null;
    }
    // end
}
