using System.Text.Json;
using RealtimeVoiceTools.Tests.Audit.Support;

namespace RealtimeVoiceTools.Tests.Calls;

public sealed class ToolInvokerTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ToolScheduler _scheduler = new(maxThreads: 4);

    public void Dispose() => _scheduler.Dispose();

    [Fact]
    public async Task Invoker_ToolReturns_GivesTheOutput()
    {
        VoiceTool tool = TestTools.Tool(result: ValueConverters.String, invoke: i => ValueTask.FromResult<object?>("sent to " + i.Argument<string>(0)), parameters: new ToolParameter("to", ValueConverters.String));

        AttemptResult result = await Run(tool, ["Ann"]);

        result.Failure.Should().BeNull();
        JsonDocument.Parse(result.Output!).RootElement.GetProperty("result").GetString().Should().Be("sent to Ann");
    }

    [Fact]
    public async Task Invoker_ToolRuns_OnTheSchedulersThreads()
    {
        string? name = null;
        await Run(TestTools.Tool(invoke: _ =>
        {
            name = Thread.CurrentThread.Name;
            return ValueTask.FromResult<object?>(null);
        }));

        name.Should().StartWith("RealtimeVoiceTools tool ");
    }

    [Theory, Trait("Case", "33")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Invoker_ToolThrows_ItsTextIsNowhereInTheFailure(bool readOnly)
    {
        const string Canary = "Server=db01;Password=hunter2 at /srv/app/Tasks.cs";
        VoiceTool tool = TestTools.Tool(new() { ReadOnly = readOnly }, invoke: _ => throw new InvalidOperationException(Canary, new IOException(Canary)));

        AttemptResult result = await Run(tool);
        ErrorSpeech speech = new ErrorSpeechFormatter().Format(new() { Failure = result.Failure!, Tool = tool, Phrases = TestTools.Phrases, Now = TestTools.Now });

        result.Failure!.Type.Should().Be(ToolErrorType.Unknown);
        FailureOutput.Write(result.Failure, speech).Should().NotContainAny("hunter2", "db01", "/srv", "InvalidOperation");
        result.Failure.ToString().Should().NotContainAny("hunter2", "db01", "/srv");
    }

    [Fact]
    public async Task Invoker_ThrowsAfterAnAwait_IsAFailureToo()
    {
        AttemptResult result = await Run(TestTools.Tool(invoke: async _ =>
        {
            await Task.Yield();
            throw new VoiceToolException(ToolErrorType.NotFound) { Subject = "meeting" };
        }));

        result.Failure.Should().BeEquivalentTo(new { Type = ToolErrorType.NotFound, Subject = "meeting" });
    }

    [Fact]
    public async Task Invoker_ResultThrowsWhileWritten_IsStillDone()
    {
        ValueConverter<object> broken = ValueConverters.Object<object>(
            construct: null, ObjectProperty.Create<object, string>("boom", ValueConverters.String, _ => throw new InvalidOperationException("secret"), required: true, default));

        AttemptResult result = await Run(TestTools.Tool(result: broken, invoke: _ => ValueTask.FromResult<object?>(new object())));

        result.Failure.Should().BeNull();
        JsonElement output = JsonDocument.Parse(result.Output!).RootElement;
        output.GetProperty("success").GetBoolean().Should().BeTrue();
        output.GetProperty("message").GetString().Should().Be(TestTools.Phrases.Results.DoneWithoutDetails);
        result.Output.Should().NotContain("secret");
    }

    [Fact]
    public async Task Invoker_FormatterThrows_IsStillDone()
    {
        ToolInvoker invoker = new(new ThrowingFormatter(), TestTools.Phrases, [], _scheduler, new Guarded(sinks: []).Guard);

        AttemptResult result = await invoker.RunAsync(Request(TestTools.Tool()), CancellationToken.None).WaitAsync(Patience);

        result.Output.Should().Contain("\"success\":true").And.NotContain("secret");
    }

    [Fact]
    public async Task Invoker_CancelledBeforeItBegan_NothingHappened()
    {
        using ToolScheduler single = new(maxThreads: 1);
        using ManualResetEventSlim release = new();
        using CancellationTokenSource cancel = new();
        ToolInvoker invoker = new(new ResultFormatter(new()), TestTools.Phrases, [], single, new Guarded(sinks: []).Guard);
        bool ran = false;
        Task<AttemptResult> blocking = invoker.RunAsync(Request(TestTools.Tool(invoke: _ =>
        {
            release.Wait(Patience);
            return ValueTask.FromResult<object?>(null);
        })), CancellationToken.None);
        Task<AttemptResult> waiting = invoker.RunAsync(Request(TestTools.Tool(invoke: _ =>
        {
            ran = true;
            return ValueTask.FromResult<object?>(null);
        })), cancel.Token);

        await cancel.CancelAsync();
        AttemptResult result = await waiting.WaitAsync(Patience);

        result.Failure.Should().BeEquivalentTo(new { Type = ToolErrorType.Cancelled, NothingHappened = true });
        release.Set();
        await blocking.WaitAsync(Patience);
        ran.Should().BeFalse();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Invoker_CancelledWhileItRuns_OnlyAReadProvesThatNothingHappened(bool readOnly)
    {
        using CancellationTokenSource cancel = new();
        TaskCompletionSource began = new(TaskCreationOptions.RunContinuationsAsynchronously);
        VoiceTool tool = TestTools.Tool(new() { ReadOnly = readOnly }, invoke: async i =>
        {
            began.SetResult();
            await Task.Delay(Timeout.Infinite, i.CancellationToken);
            return null;
        });

        Task<AttemptResult> running = Run(tool, ct: cancel.Token);
        await began.Task.WaitAsync(Patience);
        await cancel.CancelAsync();

        (await running.WaitAsync(Patience)).Failure.Should().BeEquivalentTo(new { Type = ToolErrorType.Cancelled, NothingHappened = readOnly });
    }

    [Fact]
    public async Task Invoker_ToolFinishesInSpiteOfCancellation_TheResultIsKept()
    {
        using CancellationTokenSource cancel = new();
        AttemptResult result = await Run(TestTools.Tool(invoke: async _ =>
        {
            await cancel.CancelAsync();
            return null;
        }), ct: cancel.Token);

        result.Output.Should().Contain("\"success\":true", "it was done, and whoever waits decides what that is worth");
    }

    [Fact]
    public async Task Invoker_ProgressAfterTheEnd_IsDropped()
    {
        IProgress<string>? kept = null;
        Heard heard = new();

        await Run(TestTools.Tool(invoke: i =>
        {
            kept = i.Progress;
            i.Progress.Report("half done");
            i.Progress.Report(" ");
            return ValueTask.FromResult<object?>(null);
        }), progress: heard);
        kept!.Report("too late");

        heard.Reports.Should().Equal("half done");
    }

    [Fact]
    public async Task Preview_ToolHasNone_AsksNothing()
    {
        PreviewResult result = await Invoker().PreviewAsync(Request(TestTools.Tool()), CancellationToken.None);

        result.Should().Be(PreviewResult.None);
    }

    [Fact]
    public async Task Preview_Given_IsReturned()
    {
        ConfirmationPreview preview = new() { Key = "task:17", Action = "delete 'Review proposal'" };
        VoiceTool tool = TestTools.Tool(preview: _ => ValueTask.FromResult<ConfirmationPreview?>(preview));

        PreviewResult result = await Invoker().PreviewAsync(Request(tool), CancellationToken.None).WaitAsync(Patience);

        result.Preview.Should().BeSameAs(preview);
    }

    [Fact]
    public async Task Preview_TimesOut_LeavesNoDoubt()
    {
        VoiceTool tool = TestTools.Tool(new() { Destructive = true }, preview: _ => throw new TimeoutException());

        PreviewResult result = await Invoker().PreviewAsync(Request(tool), CancellationToken.None).WaitAsync(Patience);

        result.Failure.Should().BeEquivalentTo(new { Type = ToolErrorType.Timeout, NothingHappened = true });
    }

    private Task<AttemptResult> Run(VoiceTool tool, object?[]? arguments = null, IProgress<string>? progress = null, CancellationToken ct = default) =>
        Invoker().RunAsync(Request(tool, progress, arguments), ct).WaitAsync(Patience, CancellationToken.None);

    private ToolInvoker Invoker() => new(new ResultFormatter(new()), TestTools.Phrases, [], _scheduler, new Guarded(sinks: []).Guard);

    private static AttemptRequest Request(VoiceTool tool, IProgress<string>? progress = null, object?[]? arguments = null) =>
        new(tool, arguments ?? [], TestTools.Call(), new NoServices(), progress ?? new Heard());

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }

    private sealed class Heard : IProgress<string>
    {
        public List<string> Reports { get; } = [];

        public void Report(string value) => Reports.Add(value);
    }

    private sealed class ThrowingFormatter : IResultFormatter
    {
        public string Format(ResultContext context) => throw new InvalidOperationException("secret");
    }
}
