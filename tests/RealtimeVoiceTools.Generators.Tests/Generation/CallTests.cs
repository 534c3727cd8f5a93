using Microsoft.Extensions.DependencyInjection;

namespace RealtimeVoiceTools.Generators.Tests;

/// <summary>Generated tools at work: services, previews, inheritance, traits.</summary>
public class CallTests
{
    [Fact]
    public async Task Invoke_InjectedParameters_AreSupplied()
    {
        LoadedTools loaded = LoadedTools.From("""
            public sealed partial class Tools
            {
                [VoiceTool("Does it.")]
                public string Do(VoiceCallContext call, [Description("It.")] int a, CancellationToken token, IProgress<string> progress,
                    [FromServices] Uri one, [FromServices(Key = "k")] Uri two, [FromServices] Version? none)
                {
                    progress.Report("half");
                    return $"{call.CallId} {a} {token.CanBeCanceled} {one.Host} {two.Host} {none is null}";
                }
            }
            """);
        ServiceProvider services = new ServiceCollection()
            .AddScoped(loaded.Type("Tools"))
            .AddSingleton(new Uri("http://one"))
            .AddKeyedSingleton("k", new Uri("http://two"))
            .BuildServiceProvider();
        using CancellationTokenSource source = new();
        VoiceTool tool = loaded.ToolsOf("Tools").Single();

        object? result = await tool.Definition.Invoke(ToolRun.Invocation(ToolRun.Bind(tool, "{\"a\":5}"), services, cancellationToken: source.Token));

        result.Should().Be("call_1 5 True one two True");
        tool.Definition.Parameters.Should().ContainSingle(p => p.Name == "a");
    }

    [Fact]
    public async Task Preview_FoundByName_TakesItsArgumentsByName()
    {
        LoadedTools loaded = LoadedTools.From("""
            public sealed partial class Tools
            {
                [VoiceTool("Deletes it.", Destructive = true)]
                public Task DeleteTaskAsync([Description("A.")] int unused, [Description("B.")] string title) => Task.CompletedTask;
                private async ValueTask<ConfirmationPreview?> PreviewDeleteTask(VoiceCallContext call, string title)
                {
                    await Task.Yield();
                    return new() { Key = call.CallId, Action = "delete " + title };
                }
            }
            """);
        VoiceTool tool = loaded.ToolsOf("Tools").Single();
        ServiceProvider services = new ServiceCollection().AddScoped(loaded.Type("Tools")).BuildServiceProvider();

        ConfirmationPreview? preview = await tool.Definition.Preview!(ToolRun.Invocation(ToolRun.Bind(tool, "{\"unused\":1,\"title\":\"x\",\"confirmed\":false}"), services));

        preview.Should().Be(new ConfirmationPreview { Key = "call_1", Action = "delete x" });
        tool.Schema.ToArray().AsSpan().IndexOf("\"confirmed\""u8).Should().BePositive();
    }

    [Fact]
    public async Task Tools_OfABaseClass_AreOfferedByTheDerivedOne()
    {
        LoadedTools loaded = LoadedTools.From("""
            public abstract partial class Base
            {
                [VoiceTool("Does it.")] public virtual string Do() => "base";
                [VoiceTool("Marked.")] public virtual string Marked() => "base";
                [VoiceTool("Static.")] public static string Fixed() => "static";
            }
            public sealed partial class Tools : Base
            {
                [VoiceTool("Marked again.", Name = "again")] public override string Marked() => "derived";
                public override string Do() => "overridden";
            }
            """);
        ServiceProvider services = new ServiceCollection().AddScoped(loaded.Type("Tools")).BuildServiceProvider();

        IReadOnlyList<VoiceTool> tools = loaded.ToolsOf("Tools");
        List<string> results = [];
        foreach (VoiceTool tool in tools)
            results.Add($"{tool.Name}={await tool.Definition.Invoke(ToolRun.Invocation([], services))}");

        results.Should().Equal("again=derived", "do=overridden", "fixed=static");
    }

    [Fact]
    public void Traits_OfTheAttribute_AreTheTools()
    {
        LoadedTools loaded = LoadedTools.From("""
            public sealed partial class Tools
            {
                [VoiceTool("Does it.", Name = "do-it", Noun = "it", Idempotent = true, Bulk = true, Undo = nameof(TakeBackAsync), TimeoutSeconds = 0.25,
                    ExpectedSeconds = 1.5, WorstSeconds = 9, OnInterruption = InterruptionPolicy.StaySilent, OnHangup = HangupPolicy.Cancel, Filler = "One \"moment\".", Preamble = PreamblePolicy.Never, Speak = SpeakPolicy.WhenIdle, MaxPerMinute = 7)]
                public void Do() { }
                [VoiceTool("Takes it back.", ReadOnly = true, Destructive = false)] public void TakeBackAsync() { }
            }
            """);

        loaded.ToolsOf("Tools").Select(t => (t.Name, t.Traits)).Should().Equal(
            ("do-it", new VoiceToolTraits
            {
                Noun = "it",
                Idempotent = true,
                Bulk = true,
                Undo = "take_back",
                Timeout = TimeSpan.FromSeconds(0.25),
                Expected = TimeSpan.FromSeconds(1.5),
                Worst = TimeSpan.FromSeconds(9),
                OnInterruption = InterruptionPolicy.StaySilent,
                OnHangup = HangupPolicy.Cancel,
                Filler = "One \"moment\".",
                Preamble = PreamblePolicy.Never,
                Speak = SpeakPolicy.WhenIdle,
                MaxPerMinute = 7,
            }),
            ("take_back", new VoiceToolTraits { ReadOnly = true }));
    }

    [Fact]
    public void Attribute_EverySetting_ReachesTheTraits()
    {
        // The last is another way to say VerificationLevel.
        string[] own = ["Name", "Preview", "Description", "TypeId", "RequiresVerification"];
        IEnumerable<string> settings = typeof(VoiceToolAttribute).GetProperties().Select(p => p.Name.Replace("Seconds", string.Empty, StringComparison.Ordinal)).Except(own);

        typeof(VoiceToolTraits).GetProperties().Select(p => p.Name).Should().Contain(settings);
    }
}
