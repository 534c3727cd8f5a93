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
    // One list of tasks, one PIN, one account.
    private const string Account = "owner";

    private readonly TimeProvider _time = TimeProvider.System;

    public async Task<int> RunAsync(RunOptions options, CancellationToken cancellationToken)
    {
        bool isDemonstration = options.Endpoint is null && apiKey is null;
        if (isDemonstration && options.UntilClosed)
            return Refuse("--until-closed needs a server: give --endpoint, or set OPENAI_API_KEY.");
        if (isDemonstration && options.Triggers)
            return Refuse("--triggers asks a model, which the demonstration has none of: give --endpoint, or set OPENAI_API_KEY.");
        string[] files = [.. new[] { options.Timeline, options.Wav, options.Audit, options.Journal, options.Database }.OfType<string>().Select(Path.GetFullPath)];
        if (files.Distinct().Count() < files.Length)
            return Refuse("--timeline and --wav, --audit, --journal and --db need a file each.");
        try
        {
            if (options.LikeTheLesson is { } page)
            {
                await new Comparison(console, _time).RunAsync(options, page, cancellationToken);
                return ExitCode.Normal;
            }

            using SqliteTaskStore store = SqliteTaskStore.Open(options.Database);
            DateOnly today = DateOnly.FromDateTime(_time.GetLocalNow().DateTime);
            bool areDemoTasks = (options.SeedDemo || (isDemonstration && options.Database is null))
                && await store.UseAsync("seed", table => DemoTasks.Seed(table, today), cancellationToken);
            return isDemonstration
                ? await new LiveDemonstration(console, keyboard, isInputRedirected, _time).RunAsync(options, store, areDemoTasks, cancellationToken)
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
            && options is not { Timeline: null, Wav: null, Audit: null, Journal: null, LikeTheLesson: null })
        {
            return Refuse($"A file cannot be written: {failure.Message}");
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Normal;
        }
    }

    private async Task<int> TalkAsync(RunOptions options, SqliteTaskStore store, CancellationToken cancellationToken)
    {
        await using ServiceProvider services = AgentServices.Build(options, store, _time, builder => builder.UseOpenAI(server =>
        {
            server.ApiKey = apiKey;
            server.Endpoint = options.Endpoint;
            server.Version = options.UseBetaDialect ? OpenAIDialectVersion.Beta : OpenAIDialectVersion.GA;
        }));
        if (options.Triggers)
        {
            TriggerReport report = await new ToolTriggerEval(ToolTriggers.All).RunAsync(services.GetRequiredService<VoiceSessionFactory>(), null, cancellationToken);
            console.WriteLine(report.ToString());
            return report.Wrong.Any() ? ExitCode.Failed : ExitCode.Normal;
        }

        await using VoiceSession session = await AgentServices.ConnectAsync(services, options, Account, cancellationToken);
        await using var kept = new KeptConversation(options, session, console, _time, isDemonstration: false);
        if (options.Pin is null)
            console.MarkupLine("[yellow]Warning: without --pin no caller can be verified, so clear_tasks answers every call with verification_required.[/]");
        using var conversation = new RunningConversation(session, console, new ConversationPrinter(console, _time.GetLocalNow()), _time) { WaitsForAnswers = isInputRedirected };
        await using CancellationTokenRegistration hangUp = cancellationToken.Register(conversation.HangUp);
        if (options.UntilClosed)
            return await conversation.EndAsync(hangUp: false);
        if (!isInputRedirected)
            console.MarkupLine("[grey]Connected. Type what you would say, \"/keys 4711#\" for keys, \"/yes\" or \"/no\" to a question, or \"quit\".[/]");
        var typed = new KeyboardCall(keyboard, console);
        await typed.RunAsync(conversation, conversation.Ended);

        // Without any input there is nobody who could hang up.
        return await conversation.EndAsync(hangUp: typed.HasActed || !isInputRedirected);
    }

    private int Refuse(string message)
    {
        errors.WriteLine(message);
        return ExitCode.Usage;
    }
}
