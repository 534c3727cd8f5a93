using Microsoft.Extensions.DependencyInjection;

namespace Snippets;

internal static class ReconnectingSnippets
{
    public static void Options(IServiceCollection services)
    {
        // snippet: reconnecting-options
        services.AddRealtimeVoiceTools(options =>
        {
            options.Reconnect.MaxAttempts = 10; // Then the session ends with ConnectionLost.
            options.Reconnect.NoticeAfter = TimeSpan.FromSeconds(3); // A shorter gap is not mentioned.
            options.Reconnect.HistoryItems = 32; // So much of the conversation is told to the new connection.
            options.Reconnect.RotateBefore = TimeSpan.FromMinutes(3); // Before the provider ends a session by itself.
        });
        // end
    }
}
