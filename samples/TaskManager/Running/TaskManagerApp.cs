using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools;
using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Transports;
using Spectre.Console;

namespace TaskManager;

/// <summary>Runs one conversation: the demonstration, or one with a server.</summary>
internal sealed class TaskManagerApp(IAnsiConsole console, TextWriter errors, Keyboard keyboard, bool isInputRedirected, string? apiKey)
{
    private readonly TimeProvider _time = TimeProvider.System;

    public async Task<int> RunAsync(RunOptions options, CancellationToken cancellationToken)
    {
        bool isDemonstration = options.Endpoint is null && apiKey is null;
        if (isDemonstration && options.UntilClosed)
            return Refuse("--until-closed needs a server: give --endpoint, or set OPENAI_API_KEY.");
        if (options is { Timeline: { } timeline, Wav: { } wav } && Path.GetFullPath(timeline) == Path.GetFullPath(wav))
            return Refuse("--timeline and --wav need a file each.");
        try
        {
            if (options.LikeTheLesson is { } page)
            {
                await new Comparison(console, _time).RunAsync(options, page, cancellationToken);
                return ExitCode.Normal;
            }

            using SqliteTaskStore store = SqliteTaskStore.Open(options.Database);
            DateOnly today = DateOnly.FromDateTime(_time.GetLocalNow().DateTime);
            if (options.SeedDemo || (isDemonstration && options.Database is null))
                await store.UseAsync("seed", table => { DemoTasks.Seed(table, today); return true; }, cancellationToken);
            return isDemonstration
                ? await DemonstrateAsync(options, store, cancellationToken)
                : await TalkAsync(options, store, cancellationToken);
        }
        catch (SqliteException)
        {
            return Refuse($"--db: '{options.Database}' cannot be opened, or is no SQLite database with a fitting table 'tasks'.");
        }
        catch (RealtimeConnectException failure)
        {
            await errors.WriteLineAsync(failure.Message);
            return ExitCode.Failed;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException
            && options is not { Timeline: null, Wav: null, LikeTheLesson: null })
        {
            return Refuse($"A file cannot be written: {failure.Message}");
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Normal;
        }
    }

    private async Task<int> DemonstrateAsync(RunOptions options, SqliteTaskStore store, CancellationToken cancellationToken)
    {
        console.MarkupLine("[grey]No key and no --endpoint: this is a demonstration with an emulated server, in real time. It takes a good minute.[/]");
        RunOptions shown = DemoScript.WithSlowMove(options);
        var emulator = new RealtimeEmulator(DemoScript.Line, new TaskAssistant(), _time);

        await using ServiceProvider services = AgentServices.Build(shown, store, _time, builder => builder.UseConnector(emulator.CreateConnector()));
        await using VoiceSession session = await services.GetRequiredService<VoiceSessionFactory>().ConnectAsync(cancellationToken: cancellationToken);
        await using var kept = new KeptConversation(options, session, console, _time, isDemonstration: true);
        var caller = new EmulatedCaller(await emulator.WaitForConnectionAsync(1, cancellationToken));
        using var conversation = new RunningConversation(session, console, _time);
        await using CancellationTokenRegistration hangUp = cancellationToken.Register(conversation.HangUp);

        bool isAlive = true;
        foreach (string sentence in DemoScript.Lines)
            isAlive = isAlive && await caller.SayAsync(sentence, conversation.Ended);
        if (isAlive && !isInputRedirected)
            console.MarkupLine("[grey]Now it's you: type what you would say, or \"quit\".[/]");
        while (isAlive && await keyboard.ReadAsync(conversation.Ended) is { } sentence)
            isAlive = await caller.SayAsync(sentence, conversation.Ended);
        return await conversation.EndAsync(isAlive);
    }

    private async Task<int> TalkAsync(RunOptions options, SqliteTaskStore store, CancellationToken cancellationToken)
    {
        await using ServiceProvider services = AgentServices.Build(options, store, _time, builder => builder.UseOpenAI(server =>
        {
            server.ApiKey = apiKey;
            server.Endpoint = options.Endpoint;
            server.Version = options.UseBetaDialect ? OpenAIDialectVersion.Beta : OpenAIDialectVersion.GA;
        }));
        await using VoiceSession session = await services.GetRequiredService<VoiceSessionFactory>().ConnectAsync(cancellationToken: cancellationToken);
        await using var kept = new KeptConversation(options, session, console, _time, isDemonstration: false);
        using var conversation = new RunningConversation(session, console, _time);
        await using CancellationTokenRegistration hangUp = cancellationToken.Register(conversation.HangUp);
        bool hasSpoken = false;
        if (!options.UntilClosed && !isInputRedirected)
            console.MarkupLine("[grey]Connected. Type what you would say, or \"quit\".[/]");
        while (!options.UntilClosed && await keyboard.ReadAsync(conversation.Ended) is { } sentence)
        {
            hasSpoken = true;
            await conversation.SayAsync(sentence, waitForAnswer: isInputRedirected);
        }

        // Without any input there is nobody who could hang up.
        return await conversation.EndAsync(hangUp: hasSpoken || (!options.UntilClosed && !isInputRedirected));
    }

    private int Refuse(string message)
    {
        errors.WriteLine(message);
        return ExitCode.Usage;
    }
}
