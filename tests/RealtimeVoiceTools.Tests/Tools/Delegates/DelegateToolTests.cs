using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools;

namespace RealtimeVoiceTools.Tests.Tools.Delegates;

public sealed class DelegateToolTests
{
    [Fact]
    public async Task Delegate_Arguments_ReachTheHandlerAsItsOwnTypes()
    {
        VoiceTool tool = SampleTools.Make(
            ([Description("A.")] string title, [Description("B.")] DateOnly? due = null, [Description("C.")] Priority? priority = Priority.High, [Description("D.")] int? count = 5, [Description("E.")] DateOnly from = default) =>
                string.Create(CultureInfo.InvariantCulture, $"{title}|{due:O}|{priority}|{count}|{from:O}"));

        (await Run(tool, """{"title":"x"}""")).Should().Be("x||High|5|0001-01-01");
        (await Run(tool, """{"title":"x","due":"2026-11-27","priority":"low","count":"7"}""")).Should().Be("x|2026-11-27|Low|7|0001-01-01");
    }

    [Fact]
    public async Task Delegate_InjectedParameters_AreSuppliedAndNotInTheSchema()
    {
        ServiceCollection services = new();
        services.AddSingleton<IComparable>("service");
        services.AddKeyedSingleton<IComparable>("key", "keyed");
        List<string> progress = [];
        using CancellationTokenSource cancellation = new();
        VoiceTool tool = SampleTools.Make((
            VoiceCallContext call,
            [FromServices] IComparable plain,
            [FromServices(Key = "key")] IComparable ours,
            [FromKeyedServices("key")] IComparable theirs,
            [FromServices] IServiceProviderIsService? missing,
            IProgress<string> report,
            [Description("Given.")] int given,
            CancellationToken token) =>
        {
            report.Report("half");
            return $"{call.CallId} {plain} {ours} {theirs} {missing is null} {given} {token == cancellation.Token}";
        });

        object? result = await Run(tool, """{"given":1}""", services.BuildServiceProvider(), new Recorder(progress), cancellation.Token);

        result.Should().Be("call_1 service keyed keyed False 1 True");
        progress.Should().Equal("half");
        tool.Definition.Parameters.Should().ContainSingle().Which.Name.Should().Be("given");
    }

    [Fact]
    public async Task Delegate_EveryWayToReturn_GivesTheValue()
    {
        (await Run(SampleTools.Make(() => 7))).Should().Be(7);
        (await Run(SampleTools.Make(() => Task.FromResult(7)))).Should().Be(7);
        (await Run(SampleTools.Make(() => ValueTask.FromResult(7)))).Should().Be(7);
        (await Run(SampleTools.Make(async () => { await Task.Yield(); return "x"; }))).Should().Be("x");
        (await Run(SampleTools.Make(() => { }))).Should().BeNull();
        (await Run(SampleTools.Make(() => Task.CompletedTask))).Should().BeNull();
        (await Run(SampleTools.Make(() => ValueTask.CompletedTask))).Should().BeNull();
        (await Run(SampleTools.Make(() => VoiceResult.Say("Done.")))).Should().BeOfType<VoiceResult>();
        (await Run(SampleTools.Make(() => Task.FromResult(VoiceResult.Say("Done.", 7))))).Should().BeOfType<VoiceResult<int>>();
    }

    [Fact]
    public void Delegate_Result_IsWrittenAsItsOwnType()
    {
        Written(SampleTools.Make(() => new Person("Anna", new("Ulm"), ["1"]))).Should()
            .Be("""{"name":"Anna","address":{"city":"Ulm","zip":null,"floor":1},"phones":["1"]}""");
        Written(SampleTools.Make(() => VoiceResult.Say("Done.", new[] { Priority.Low, Priority.High })), new[] { Priority.Low, Priority.High }).Should().Be("""["low","high"]""");
        Written(SampleTools.Make(() => (DateOnly?)null), null).Should().Be("null");
        SampleTools.Make(() => { }).Definition.Result.Should().BeNull();
        SampleTools.Make(() => VoiceResult.Say("Done.")).Definition.Result.Should().BeNull();
    }

    [Fact]
    public void Delegate_ResultThatCannotBeWritten_Throws()
    {
        VoiceTool tool = SampleTools.Make(() => double.NaN);

        FluentActions.Invoking(() => Written(tool, double.NaN)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Delegate_ResultWithComputedProperties_HasThemAll() =>
        Written(SampleTools.Make(() => new Rectangle(2, 3))).Should().Be("""{"width":2,"height":3,"area":6}""");

    [Fact]
    public async Task Delegate_Exception_IsThrownAsItIs()
    {
        VoiceTool tool = SampleTools.Make((Action)(() => throw new VoiceToolException(ToolErrorType.NotFound, "Not there.")));

        (await FluentActions.Awaiting(() => Run(tool)).Should().ThrowAsync<VoiceToolException>()).WithMessage("Not there.");
    }

    [Fact]
    public async Task Delegate_Preview_TakesTheArgumentsItNames()
    {
        VoiceTool tool = VoiceTool.FromDelegate(
            "move",
            "Moves it.",
            ([Description("A.")] string what, [Description("B.")] int places) => { },
            preview: (int places, CancellationToken token) => ValueTask.FromResult(new ConfirmationPreview { Key = $"k:{places}", Action = "move it" }));

        tool.Asks.Should().BeTrue();
        ConfirmationPreview? preview = await tool.Definition.Preview!(Invocation(tool, """{"what":"x","places":3,"confirmed":false}"""));
        preview!.Key.Should().Be("k:3");
    }

    [Fact]
    public async Task Delegate_PreviewAtOnceOrAsTask_IsTaken()
    {
        ConfirmationPreview preview = new() { Key = "k", Action = "do it" };
        VoiceTool atOnce = VoiceTool.FromDelegate("a", "A.", () => { }, preview: () => preview);
        VoiceTool asTask = VoiceTool.FromDelegate("b", "B.", () => { }, preview: () => Task.FromResult<ConfirmationPreview?>(null));

        (await atOnce.Definition.Preview!(Invocation(atOnce, "{}"))).Should().BeSameAs(preview);
        (await asTask.Definition.Preview!(Invocation(asTask, "{}"))).Should().BeNull();
    }

    [Fact]
    public async Task Delegate_MethodGroup_IsAToolToo()
    {
        VoiceTool tool = VoiceTool.FromDelegate("double", "Doubles.", new Counter(2).Times);

        (await Run(tool, """{"number":4}""")).Should().Be(8);
    }

    private static string Written(VoiceTool tool) => Written(tool, Run(tool).GetAwaiter().GetResult());

    private static string Written(VoiceTool tool, object? value)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
            tool.Definition.Result!.WriteObject(writer, value, SensitiveValues.LeftOut);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static async Task<object?> Run(
        VoiceTool tool, string json = "{}", IServiceProvider? services = null, IProgress<string>? progress = null, CancellationToken token = default) =>
        await tool.Definition.Invoke(Invocation(tool, json, services, progress, token));

    private static ToolInvocation Invocation(
        VoiceTool tool, string json, IServiceProvider? services = null, IProgress<string>? progress = null, CancellationToken token = default) => new(
            Arguments.Bound(tool, json).Values!,
            new()
            {
                CallId = "call_1",
                ToolName = tool.Name,
                SessionId = "session",
                Culture = CultureInfo.InvariantCulture,
                TimeZone = Arguments.Berlin,
                Now = Arguments.Options.Now,
                IdempotencyKey = "key",
                Items = new Dictionary<object, object?>(),
            },
            services ?? new ServiceCollection().BuildServiceProvider(),
            progress ?? new Recorder([]),
            token);

    private sealed class Recorder(List<string> reports) : IProgress<string>
    {
        public void Report(string value) => reports.Add(value);
    }

    private sealed class Counter(int factor)
    {
        public int Times([Description("What.")] int number) => number * factor;
    }

    public sealed record Rectangle(int Width, int Height)
    {
        public int Area => Width * Height;
    }
}
