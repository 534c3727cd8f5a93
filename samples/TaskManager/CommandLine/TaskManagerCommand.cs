using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace TaskManager;

/// <summary>The command line.</summary>
internal sealed class TaskManagerCommand
{
    private const string ComparisonPage = "like-the-lesson.html";

    private readonly Option<Uri?> _endpoint;
    private readonly Option<string?> _transport = Choice("--transport", "How to connect. Default: websocket.", "websocket");
    private readonly Option<string?> _dialect = Choice("--dialect", "The protocol; beta is for older and compatible servers. Default: ga.", "ga", "beta");
    private readonly Option<bool> _untilClosed = new("--until-closed") { Description = "Read no input; run until the server closes." };
    private readonly Option<string?> _database;
    private readonly Option<bool> _seedDemo = new("--seed-demo") { Description = "Fill an empty database with three tasks due today." };
    private readonly Option<ToolDelay[]> _delays;
    private readonly Option<ToolFault[]> _faults;
    private readonly Option<TimeSpan?> _confirmTimeout;
    private readonly Option<TimeSpan?> _toolTimeout;
    private readonly Option<Pin?> _pin = Single<Pin?>("--pin", "DIGITS", "The PIN of verified callers; without it clear_tasks refuses. Other users of the machine can see it: only to try things out.", OptionValue.Pin);
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Understand and ask, but change nothing." };
    private readonly Option<string?> _audit = OutputFile("--audit", "Append who asked for what, and on whose word it was done, to a file: one JSON object to a line.");
    private readonly Option<string?> _journal = OutputFile("--journal", "Keep what was asked for and what became of it in a file: started again with it, the agent neither repeats nor forgets a call.");
    private readonly Option<string?> _timeline = OutputFile("--timeline", "Write a page with the timeline of the conversation: who spoke, what ran, where it was silent.");
    private readonly Option<bool> _timelineContent = new("--timeline-content") { Description = "The page also shows what was said, and the arguments of calls." };
    private readonly Option<string?> _wav = OutputFile("--wav", "Write what the caller would have heard, with its true silences: spoken by espeak-ng where it is installed, else tones.");
    private readonly Option<bool> _triggers = new("--triggers") { Description = "Only ask the model which tool it would call for each sentence of a table, and print where it went wrong." };
    private readonly Option<string?> _likeTheLesson;
    private readonly RootCommand _command;

    /// <param name="tools">The names that <c>--delay</c> and <c>--fail</c> accept.</param>
    /// <param name="run">Does the work and gives the exit code.</param>
    public TaskManagerCommand(IReadOnlyCollection<string> tools, Func<RunOptions, CancellationToken, Task<int>> run)
    {
        _endpoint = Single<Uri?>("--endpoint", "URL", "Realtime server to talk to; its bearer key comes from OPENAI_API_KEY.", OptionValue.Endpoint);
        _database = Single<string?>("--db", "PATH", "SQLite file for the tasks. Default: in memory.", OptionValue.Database);
        _delays = Many<ToolDelay>("--delay", "TOOL=MS", "That tool's store call takes so long. Repeatable.",
            (string text, out string? error) => OptionValue.Delay(text, tools, out error));
        _faults = Many<ToolFault>("--fail", "TOOL=KIND[:N]",
            "That tool's store calls fail, or the first N: unavailable, timeout, hang, ratelimit, permission, disabled, bug, lost. Repeatable.",
            (string text, out string? error) => OptionValue.Fault(text, tools, out error));
        _confirmTimeout = Seconds("--confirm-timeout", "How long a question waits for its answer, in seconds. Default: 30.");
        _toolTimeout = Seconds("--tool-timeout", "How long a tool may take, in seconds. Default: 10.");
        _likeTheLesson = OutputFile("--like-the-lesson", "Only compare: play the demonstration once with this library and once with a naive loop, and write both timelines. Default: " + ComparisonPage + ".");
        _likeTheLesson.Arity = ArgumentArity.ZeroOrOne;
        Func<ArgumentResult, string?>? path = _likeTheLesson.CustomParser;
        _likeTheLesson.CustomParser = result => result.Tokens.Count == 0 ? ComparisonPage : path!(result);

        _command = new RootCommand(
            "A voice agent for a task list. Without a key and an endpoint it plays a demonstration against an emulated server, then takes what you type as speech. "
            + "A line \"/keys 4711#\" presses keys of the telephone, \"/yes\" and \"/no\" answer an open question in the application, \"quit\" hangs up.")
        {
            _endpoint, _transport, _dialect, _untilClosed, _database, _seedDemo, _delays, _faults, _confirmTimeout, _toolTimeout,
            _pin, _dryRun, _audit, _journal, _timeline, _timelineContent, _wav, _triggers, _likeTheLesson,
        };
        _command.Validators.Add(Check);
        _command.SetAction((result, cancellationToken) => run(Read(result), cancellationToken));
    }

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors, CancellationToken cancellationToken = default)
    {
        ParseResult result = _command.Parse(arguments);
        if (result.Action is not ParseErrorAction)
            return await result.InvokeAsync(new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false }, cancellationToken);

        foreach (ParseError error in result.Errors)
            await errors.WriteLineAsync(error.Message);
        await errors.WriteLineAsync("See --help.");
        return ExitCode.Usage;
    }

    private void Check(CommandResult command)
    {
        if (command.GetResult(_timelineContent) is not null && command.GetResult(_timeline) is null)
            command.AddError("--timeline-content needs --timeline, which names the page.");
        if (command.GetResult(_likeTheLesson) is not null && (command.GetResult(_endpoint) ?? command.GetResult(_timeline) ?? command.GetResult(_wav) ?? command.GetResult(_database)
            ?? command.GetResult(_audit) ?? command.GetResult(_journal) ?? command.GetResult(_pin) ?? command.GetResult(_dryRun)) is { } other)
            command.AddError($"--like-the-lesson plays by itself: leave out {((OptionResult)other).IdentifierToken?.Value}.");
    }

    private static Option<T> Single<T>(string name, string helpName, string description, ReadValue<T> read) => new(name)
    {
        HelpName = helpName,
        Description = description,
        CustomParser = result => Value(result, result.Tokens.Count == 0 ? string.Empty : result.Tokens[^1].Value, read)!,
    };

    private static Option<T[]> Many<T>(string name, string helpName, string description, ReadValue<T> read) => new(name)
    {
        HelpName = helpName,
        Description = description,
        DefaultValueFactory = _ => [],
        CustomParser = result => [.. result.Tokens.Select(token => Value(result, token.Value, read)!)],
    };

    private static Option<string?> Choice(string name, string description, params string[] values) =>
        Single<string?>(name, string.Join('|', values), description, (string text, out string? error) => OptionValue.Choice(name, text, values, out error));

    private static Option<string?> OutputFile(string name, string description) =>
        Single<string?>(name, "PATH", description, (string text, out string? error) => OptionValue.OutputFile(name, text, out error));

    private static Option<TimeSpan?> Seconds(string name, string description) =>
        Single<TimeSpan?>(name, "S", description, (string text, out string? error) => OptionValue.Seconds(name, text, out error));

    private static T? Value<T>(ArgumentResult result, string text, ReadValue<T> read)
    {
        T? value = read(text, out string? error);
        if (error is not null)
            result.AddError(error);
        return value;
    }

    private RunOptions Read(ParseResult result) => new()
    {
        Endpoint = result.GetValue(_endpoint),
        UseBetaDialect = result.GetValue(_dialect) == "beta",
        UntilClosed = result.GetValue(_untilClosed),
        Database = result.GetValue(_database),
        SeedDemo = result.GetValue(_seedDemo),
        Delays = result.GetValue(_delays) ?? [],
        Faults = result.GetValue(_faults) ?? [],
        ConfirmTimeout = result.GetValue(_confirmTimeout) ?? RunOptions.StandardConfirmTimeout,
        ToolTimeout = result.GetValue(_toolTimeout) ?? RunOptions.StandardToolTimeout,
        Pin = result.GetValue(_pin),
        DryRun = result.GetValue(_dryRun),
        Audit = result.GetValue(_audit),
        Journal = result.GetValue(_journal),
        Timeline = result.GetValue(_timeline),
        TimelineContent = result.GetValue(_timelineContent),
        Wav = result.GetValue(_wav),
        Triggers = result.GetValue(_triggers),
        LikeTheLesson = result.GetResult(_likeTheLesson) is null ? null : result.GetValue(_likeTheLesson) ?? ComparisonPage,
    };

    private delegate T? ReadValue<T>(string text, out string? error);
}
