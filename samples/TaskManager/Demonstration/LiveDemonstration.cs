using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools;
using RealtimeVoiceTools.Testing;
using Spectre.Console;

namespace TaskManager;

/// <summary>Plays the script against an emulated server, in real time, then does what is typed.</summary>
/// <param name="console">Where it is shown.</param>
/// <param name="keyboard">Where the caller's words come from after the script.</param>
/// <param name="isInputRedirected">Nobody sits at the keyboard.</param>
/// <param name="time">The clock.</param>
internal sealed class LiveDemonstration(IAnsiConsole console, Keyboard keyboard, bool isInputRedirected, TimeProvider time)
{
    // A PIN everybody may read, of accounts that hold nothing.
    private static readonly Pin _pin = Pin.Read("4711")!;

    private readonly ConversationPrinter _printer = new(console, time.GetLocalNow());

    /// <param name="options">What the command line asked for.</param>
    /// <param name="store">The tasks.</param>
    /// <param name="areDemoTasks">The tasks were made for the demonstration, so that clearing them away harms nobody.</param>
    /// <param name="cancellationToken">Hangs up.</param>
    public async Task<int> RunAsync(RunOptions options, ITaskStore store, bool areDemoTasks, CancellationToken cancellationToken)
    {
        console.MarkupLine("[grey]No key and no --endpoint: this is a demonstration with an emulated server, in real time. It takes a good two minutes.[/]");
        if (!areDemoTasks)
            console.MarkupLine("[grey]The tasks in the database are not the demonstration's: it does not clear them.[/]");
        Pin pin = options.Pin ?? _pin;
        RunOptions shown = DemoScript.WithSlowMove(options) with { Pin = pin };
        var emulator = new RealtimeEmulator(DemoScript.Line, new TaskAssistant(), time);

        await using ServiceProvider services = AgentServices.Build(shown, store, time, builder => builder.UseConnector(emulator.CreateConnector()));
        await using VoiceSession session = await AgentServices.ConnectAsync(services, shown, "demonstration", cancellationToken);
        await using var kept = new KeptConversation(options, session, console, time, isDemonstration: true);
        using var conversation = new RunningConversation(session, console, _printer, time);
        await using CancellationTokenRegistration hangUp = cancellationToken.Register(conversation.HangUp);
        var call = new DemoCall(new EmulatedCaller(await emulator.WaitForConnectionAsync(1, cancellationToken)), session, conversation, pin, console, time);

        bool isAlive = await call.PlayAsync(DemoScript.Steps(mayClear: areDemoTasks));
        if (isAlive)
            await GuessAsync(services, shown, emulator, pin, cancellationToken);
        if (isAlive && !isInputRedirected)
            console.MarkupLine("[grey]Now it's you: type what you would say, \"/keys 4711#\" for keys, \"/yes\" or \"/no\" to a question, or \"quit\".[/]");
        isAlive = isAlive && await new KeyboardCall(keyboard, console).RunAsync(call, conversation.Ended);
        return await conversation.EndAsync(isAlive);
    }

    /// <summary>A second call, on another account, so that the lock does not keep out whoever types afterwards.</summary>
    private async Task GuessAsync(ServiceProvider services, RunOptions options, RealtimeEmulator emulator, Pin pin, CancellationToken cancellationToken)
    {
        console.MarkupLine("[grey]Meanwhile somebody calls who does not know the PIN of another account.[/]");
        await using VoiceSession session = await AgentServices.ConnectAsync(services, options, "another account", cancellationToken);
        using var conversation = new RunningConversation(session, console, _printer, time);
        await using CancellationTokenRegistration hangUp = cancellationToken.Register(conversation.HangUp);
        var call = new DemoCall(new EmulatedCaller(await emulator.WaitForConnectionAsync(2, cancellationToken)), session, conversation, pin, console, time);
        bool isAlive = await call.PlayAsync(DemoScript.Guesses);
        await conversation.StopAsync(hangUp: isAlive);
        console.MarkupLine("[grey]That caller has hung up.[/]");
    }
}
