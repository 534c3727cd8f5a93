using System.Text;
using System.Text.Json.Serialization.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;

namespace RealtimeVoiceTools.Generators.Tests;

/// <summary>Types that only the user's JsonSerializerContext knows.</summary>
public class ForeignTests
{
    // What the framework's own generator would make of the context, in short.
    private const string Context = """
        using System.Text.Json;
        using System.Text.Json.Serialization.Metadata;
        [JsonSerializable(typeof(Version)), JsonSerializable(typeof(JsonElement))]
        public sealed class MyContext() : JsonSerializerContext(null)
        {
            private static readonly JsonSerializerOptions Reflecting = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
            public static MyContext Default { get; } = new();
            protected override JsonSerializerOptions? GeneratedSerializerOptions => null;
            public override JsonTypeInfo? GetTypeInfo(Type type) => Reflecting.GetTypeInfo(type);
        }
        """;

    private const string Tools = """
        public sealed record Release(Version Version, Version? Previous = null);
        [VoiceToolTypes(typeof(MyContext))]
        public sealed partial class Tools
        {
            [VoiceTool("Does it.")]
            public Version Run([Description("A \"version\".")] Version version, [Description("More.")] Version[] more, [Description("One.")] Release release, [Description("Last.")] Version? last = null) => version;
            public static Delegate Group() => new Tools().Run;
        }
        """;

    [Fact]
    public async Task Tool_WithForeignTypes_IsTheSameAsOfADelegate()
    {
        LoadedTools loaded = LoadedTools.From(Context, Tools);
        VoiceTool tool = loaded.ToolsOf("Tools").Single();
        IJsonTypeInfoResolver context = (IJsonTypeInfoResolver)loaded.Type("MyContext").GetProperty("Default")!.GetValue(null)!;
        Delegate group = (Delegate)loaded.Type("Tools").GetMethod("Group")!.Invoke(null, null)!;
        ServiceProvider services = new ServiceCollection().AddScoped(loaded.Type("Tools")).BuildServiceProvider();

        VoiceTool reflected = VoiceTool.FromDelegate("run", "Does it.", group, types: context);

        Encoding.UTF8.GetString(reflected.Schema.Span).Should().Be(Encoding.UTF8.GetString(tool.Schema.Span)).And.Contain("A \\\"version\\\".");
        object?[] values = ToolRun.Bind(tool, "{\"version\":\"1.2\",\"more\":[\"3.4\"],\"release\":{\"version\":\"5.6\"}}");
        (await ToolRun.ResultAsync(tool, values, services)).Should().Be("\"1.2\"");
    }

    [Fact]
    public async Task Type_ThatTheContextDoesNotName_IsAnError()
    {
        IReadOnlyList<Diagnostic> diagnostics = await Analysis.OfAsync(Context.Replace("JsonSerializable(typeof(Version)), ", string.Empty, StringComparison.Ordinal), Tools);

        diagnostics.Should().Contain(d => d.Id == "RVT007" && d.GetMessage(null).Contains("'MyContext' has no [JsonSerializable] for it", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Type_WithAPropertyThatItsContractWouldTell_IsAnError()
    {
        const string Marked = """
            public sealed record Inner([Sensitive] string Number);
            public sealed record Outer(IReadOnlyList<Inner> Inners);
            [VoiceToolTypes(typeof(MyContext))]
            public sealed partial class Tools
            {
                [VoiceTool("Does it.")]
                public Outer Run() => null!;
                public static Delegate Group() => new Tools().Run;
            }
            """;
        string context = Context.Replace("typeof(Version)", "typeof(Outer)", StringComparison.Ordinal);

        IReadOnlyList<Diagnostic> diagnostics = await Analysis.OfAsync(context, Marked);
        LoadedTools loaded = LoadedTools.From(context, Marked);
        IJsonTypeInfoResolver types = (IJsonTypeInfoResolver)loaded.Type("MyContext").GetProperty("Default")!.GetValue(null)!;
        Action make = () => VoiceTool.FromDelegate("run", "Does it.", (Delegate)loaded.Type("Tools").GetMethod("Group")!.Invoke(null, null)!, types: types);

        diagnostics.Should().Contain(d => d.Id == "RVT007" && d.GetMessage(null).Contains("marked [Sensitive]", StringComparison.Ordinal));
        make.Should().Throw<ArgumentException>().WithMessage("*which its JSON contract does not know*");
    }
}
