using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools;

namespace Snippets;

internal static class SessionSnippets
{
    public static async Task Talk(IServiceProvider services, Func<ReadOnlyMemory<byte>, Task> play, Action stopPlaying, CancellationToken cancellationToken)
    {
        // snippet: session-run
        var factory = services.GetRequiredService<VoiceSessionFactory>();
        await using VoiceSession session = await factory.ConnectAsync(
            caller =>
            {
                caller.CallerId = "+49 30 1234";
                caller.TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
            },
            cancellationToken);
        Task<VoiceSessionEnd> run = session.RunAsync(cancellationToken);

        await foreach (AgentAudio audio in session.Audio.ReadAsync(cancellationToken))
        {
            if (audio.Kind == AgentAudioKind.Flush)
                stopPlaying();
            else
                await play(audio.Data);
        }

        VoiceSessionEnd end = await run;
        Console.WriteLine(end.Reason);
        // end
    }

    public static async Task Watch(VoiceSession session)
    {
        // snippet: session-events
        await foreach (VoiceSessionEvent happened in session.ReadEventsAsync())
        {
            switch (happened)
            {
                case VoiceSessionEvent.ToolSettled settled:
                    Console.WriteLine($"{settled.Tool}: {settled.ErrorType?.ToString() ?? "success"} after {settled.Elapsed}");
                    break;
                case VoiceSessionEvent.ConfirmationAsked asked:
                    Console.WriteLine($"{asked.Tool} waits for a yes");
                    break;
                case VoiceSessionEvent.SpeechFailed failed:
                    Console.WriteLine($"The agent could not speak; play words of your own: {failed.Words}");
                    break;
            }
        }
        // end
    }

    public static void Tune(IServiceCollection services)
    {
        // snippet: session-options
        services.AddRealtimeVoiceTools(options =>
        {
            options.Filler.SilenceBudget = TimeSpan.FromSeconds(0.9);
            options.Calls.Timeout = TimeSpan.FromSeconds(20);
            options.Confirmation.Expiry = TimeSpan.FromSeconds(20);
            options.Errors.Escalate = Escalation.HandOver;
            options.TurnDetection = TurnDetectionSettings.SemanticVad("low");
        });
        // end
    }

    // snippet: errors-mapper
    public sealed class SqlFailures : IToolFailureMapper
    {
        public ToolFailure? Map(Exception exception, VoiceTool tool) => exception is DeadlockException
            ? new ToolFailure(ToolErrorType.Temporary) { NothingHappened = true }
            : null;
    }
    // end

    internal sealed class DeadlockException : Exception;
}
