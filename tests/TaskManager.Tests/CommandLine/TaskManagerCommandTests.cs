namespace TaskManager.Tests.CommandLine;

public sealed class TaskManagerCommandTests : IDisposable
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();
    private RunOptions? _options;

    public void Dispose()
    {
        _output.Dispose();
        _errors.Dispose();
    }

    [Fact]
    public async Task Command_NoArguments_HasTheStatedDefaults()
    {
        (await Run()).Should().Be(ExitCode.Normal);

        _options.Should().BeEquivalentTo(new RunOptions());
        _options!.ConfirmTimeout.Should().Be(TimeSpan.FromSeconds(30));
        _options.ToolTimeout.Should().Be(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Command_EveryOption_IsRead()
    {
        string database = Path.Combine(Path.GetTempPath(), "none-such.db");

        await Run(
            "--endpoint", "ws://localhost:8080/v1/realtime", "--transport", "websocket", "--dialect", "beta", "--until-closed", "--db", database,
            "--seed-demo", "--delay", "create_task=3000", "--delay", "list_tasks=0", "--fail", "delete_task=permission", "--fail", "create_task=Unavailable:2",
            "--confirm-timeout", "2.5", "--tool-timeout", "4", "--timeline", "page.html", "--timeline-content", "--wav", "call.wav",
            "--dry-run", "--audit", "audit.jsonl");

        _options.Should().BeEquivalentTo(new RunOptions
        {
            Endpoint = new Uri("ws://localhost:8080/v1/realtime"),
            UseBetaDialect = true,
            UntilClosed = true,
            Database = database,
            SeedDemo = true,
            Delays = [new ToolDelay("create_task", TimeSpan.FromSeconds(3)), new ToolDelay("list_tasks", TimeSpan.Zero)],
            Faults = [new ToolFault("delete_task", FaultKind.Permission, null), new ToolFault("create_task", FaultKind.Unavailable, 2)],
            ConfirmTimeout = TimeSpan.FromSeconds(2.5),
            ToolTimeout = TimeSpan.FromSeconds(4),
            Timeline = "page.html",
            TimelineContent = true,
            Wav = "call.wav",
            DryRun = true,
            Audit = "audit.jsonl",
        });
    }

    [Fact]
    public async Task Command_Pin_IsReadAndPrintsAsNothing()
    {
        (await Run("--pin", "047110")).Should().Be(ExitCode.Normal);

        Pin pin = _options!.Pin!;
        pin.Length.Should().Be(6);
        pin.Hash.Verify("047110").Should().BeTrue();
        pin.InWords().Should().Be("zero four seven one one zero");
        pin.Hash.Verify(pin.Wrong().InKeys().TrimEnd('#')).Should().BeFalse();
        (_options.ToString() + pin).Should().NotContain("4711");
    }

    [Theory]
    [InlineData("471")]
    [InlineData("047110815")]
    [InlineData("47-11")]
    [InlineData("")]
    public async Task Command_BadPin_IsRefusedAndNotRepeated(string pin)
    {
        (await Run("--pin", pin)).Should().Be(ExitCode.Usage);

        _errors.ToString().Should().Contain("--pin is 4 to 8 digits").And.NotContain("0815").And.NotContain("47-11");
    }

    [Theory]
    [InlineData("unavailable")]
    [InlineData("timeout")]
    [InlineData("hang")]
    [InlineData("ratelimit")]
    [InlineData("permission")]
    [InlineData("disabled")]
    [InlineData("bug")]
    [InlineData("lost")]
    public async Task Command_EveryKindOfFault_IsKnown(string kind)
    {
        (await Run("--fail", $"list_tasks={kind}:1")).Should().Be(ExitCode.Normal);

        _options!.Faults.Should().ContainSingle().Which.Kind.ToString().Should().BeEquivalentTo(kind);
    }

    [Theory]
    [InlineData("--bogus", "--bogus")]
    [InlineData("extra", "extra")]
    [InlineData("--endpoint=http://localhost", "ws://localhost:8080")]
    [InlineData("--endpoint=localhost:8080", "ws://localhost:8080")]
    [InlineData("--transport=webrtc", "--transport is websocket")]
    [InlineData("--transport=pigeon", "--transport is websocket")]
    [InlineData("--dialect=gamma", "--dialect is ga or beta")]
    [InlineData("--delay=create_task", "--delay takes TOOL=MS, such as --delay create_task=3000")]
    [InlineData("--delay=make_task=3", "no tool 'make_task'")]
    [InlineData("--delay=create_task=-3", "from 0 to 600000")]
    [InlineData("--delay=create_task=3s", "from 0 to 600000")]
    [InlineData("--fail=create_task=boom", "unavailable, timeout, hang")]
    [InlineData("--fail=create_task=bug:0", "N from 1")]
    [InlineData("--fail=create_task=bug:x", "N from 1")]
    [InlineData("--fail=create_task=", "unavailable, timeout, hang")]
    [InlineData("--confirm-timeout=0", "above 0")]
    [InlineData("--tool-timeout=soon", "above 0")]
    [InlineData("--tool-timeout=1e9", "above 0")]
    [InlineData("--db=/no/such/folder/tasks.db", "no folder")]
    [InlineData("--db=/", "path of a file")]
    [InlineData("--timeline=/no/such/folder/page.html", "no folder")]
    [InlineData("--timeline", "--timeline")]
    [InlineData("--wav=/", "path of a file")]
    [InlineData("--timeline-content", "needs --timeline")]
    [InlineData("--like-the-lesson=/no/such/folder/page.html", "no folder")]
    public async Task Command_BadValue_IsRefusedWithAWayOut(string argument, string hint)
    {
        (await Run(argument)).Should().Be(ExitCode.Usage);

        _options.Should().BeNull("nothing runs");
        _errors.ToString().Should().Contain(hint).And.Contain("--help");
        _output.ToString().Should().BeEmpty();
    }

    [Theory]
    [InlineData("--timeline")]
    [InlineData("--wav")]
    [InlineData("--like-the-lesson")]
    [InlineData("--db")]
    public async Task Command_EmptyPath_IsRefused(string option)
    {
        (await Run(option, "")).Should().Be(ExitCode.Usage);

        _errors.ToString().Should().Contain($"{option} is the path of a file");
    }

    [Theory]
    [InlineData("like-the-lesson.html", "--like-the-lesson")]
    [InlineData("other.html", "--like-the-lesson", "other.html")]
    public async Task Command_LikeTheLesson_MayNameItsPage(string page, params string[] arguments)
    {
        (await Run(arguments)).Should().Be(ExitCode.Normal);

        _options!.LikeTheLesson.Should().Be(page);
    }

    [Theory]
    [InlineData("--timeline=page.html")]
    [InlineData("--wav=call.wav")]
    [InlineData("--endpoint=ws://localhost/")]
    [InlineData("--db=tasks.db")]
    [InlineData("--audit=audit.jsonl")]
    [InlineData("--pin=4711")]
    [InlineData("--dry-run")]
    public async Task Command_LikeTheLesson_StandsAlone(string other)
    {
        (await Run("--like-the-lesson", "page.html", other)).Should().Be(ExitCode.Usage);

        _errors.ToString().Should().Contain("leave out " + other.Split('=')[0]);
    }

    [Fact]
    public async Task Command_Help_NamesEveryOption()
    {
        (await Run("--help")).Should().Be(ExitCode.Normal);

        string[] options =
        [
            "--endpoint", "--transport", "--dialect", "--until-closed", "--db", "--seed-demo", "--delay", "--fail", "--confirm-timeout", "--tool-timeout",
            "--timeline", "--timeline-content", "--wav", "--like-the-lesson", "--pin", "--dry-run", "--audit", "--journal", "/keys 4711#", "/yes", "/no",
        ];
        options.Should().OnlyContain(option => _output.ToString().Contains(option));
        string[] later = ["webrtc"];
        later.Should().OnlyContain(option => !_output.ToString().Contains(option), "they are not offered before they work");
    }

    [Fact]
    public async Task Command_ExitCodeOfTheRun_IsPassedOn()
    {
        var command = new TaskManagerCommand(["list_tasks"], (_, _) => Task.FromResult(ExitCode.Failed));

        (await command.RunAsync([], _output, _errors)).Should().Be(ExitCode.Failed);
    }

    private Task<int> Run(params string[] arguments) => new TaskManagerCommand(
        ["create_task", "list_tasks", "delete_task"],
        (options, _) =>
        {
            _options = options;
            return Task.FromResult(ExitCode.Normal);
        }).RunAsync(arguments, _output, _errors);
}
