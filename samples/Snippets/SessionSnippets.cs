using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Transports;

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

    public static async Task Test()
    {
        // snippet: testing-session
        var model = new ScriptedModel(EmulatedTurn.Call("opening_hours", """{"day":"saturday"}"""))
            .WhenOutputOf("opening_hours", _ => EmulatedTurn.Say("On Saturday we are open from nine to six."));
        var emulator = new RealtimeEmulator(new RealtimeEmulatorOptions(), model);

        var services = new ServiceCollection();
        services.AddRealtimeVoiceTools()
            .AddTool("opening_hours", "Use when the caller asks whether the shop is open.", () => "nine to six")
            .UseConnector(emulator.CreateConnector());
        await using ServiceProvider provider = services.BuildServiceProvider();
        await using VoiceSession session = await provider.GetRequiredService<VoiceSessionFactory>().ConnectAsync();

        emulator.Connections[0].UserSays("Are you open on Saturday?");
        // end
    }

    public static async Task Emulate()
    {
        // snippet: testing-emulator
        var time = new VirtualTimeProvider();
        var model = new ScriptedModel()
            .When("weather", EmulatedTurn.Say("I'll check.").ThenCall("get_weather", """{"city":"London"}"""))
            .WhenOutputOf("get_weather", _ => EmulatedTurn.Say("It is foggy."));
        var emulator = new RealtimeEmulator(new RealtimeEmulatorOptions(), model, time);

        IRealtimeConnector connector = emulator.CreateConnector();          // for a session in the same process
        await using EmulatorServer server = EmulatorServer.Start(emulator); // or on a loopback WebSocket, for anybody

        EmulatorConnection line = await emulator.WaitForConnectionAsync();
        line.UserSays("What's the weather in London?");                     // voice detection, transcript, response, audio
        await line.WhenQuietAsync();                                        // everything said, played and answered
        // end
        _ = connector;
    }

    internal sealed class DeadlockException : Exception;
}
