using System.Reflection;
using System.Text;

namespace RealtimeVoiceTools.Generators.Tests;

/// <summary>Every signature three times: as a generated tool, as a method group and as a lambda. Compiled once for all tests.</summary>
public sealed class ParityFixture
{
    private const string Description = "Does it. Use when asked.";

    private readonly LoadedTools _loaded;

    public ParityFixture()
    {
        StringBuilder source = new();
        for (int i = 0; i < Signatures.All.Count; i++)
            source.Append(SourceOf(Signatures.All[i], i));
        _loaded = LoadedTools.From(Signatures.Types, source.ToString());
    }

    internal VoiceTool Generated(int index) => _loaded.ToolsOf($"Tools{index}").Single();

    internal VoiceTool OfMethodGroup(int index) => VoiceTool.FromDelegate("run", Description, Call(index, "Group"));

    internal VoiceTool OfLambda(int index) => VoiceTool.FromDelegate("run", Description, Call(index, "Lambda"));

    internal IServiceProvider Services(int index) => new OneService(Activator.CreateInstance(_loaded.Type($"Tools{index}"))!);

    private Delegate Call(int index, string method) =>
        (Delegate)_loaded.Type($"Tools{index}").GetMethod(method, BindingFlags.Static | BindingFlags.Public)!.Invoke(null, null)!;

    private static string SourceOf(Signature signature, int index)
    {
        string body = signature.Returns == "void" ? "{ }" : $"{{ return {signature.Body}; }}";
        return $$"""
            public sealed partial class Tools{{index}}
            {
                [VoiceTool("{{Description}}")]
                public {{signature.Returns}} Run({{signature.Parameters}}) {{body}}
                public static Delegate Group() => new Tools{{index}}().Run;
                public static Delegate Lambda() => {{signature.Returns}} ({{signature.Parameters}}) => {{body}};
            }

            """;
    }

    private sealed class OneService(object service) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == service.GetType() ? service : null;
    }
}
