using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RealtimeVoiceTools.Generators.Tests;

/// <summary>What the analyzers say of some source, with the generated code beside it as in a real build.</summary>
internal static class Analysis
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new VoiceToolAnalyzer(), new VoiceToolStyleAnalyzer()];

    public static async Task<IReadOnlyList<Diagnostic>> OfAsync(params string[] sources)
    {
        Generation generation = Generation.Of(sources);
        ImmutableArray<Diagnostic> diagnostics = await generation.Compilation.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.OrderBy(d => d.Id, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];
    }

    /// <summary>The ids of what is said of a class with these members.</summary>
    public static async Task<IReadOnlyList<string>> IdsOfMembersAsync(string members)
    {
        IReadOnlyList<Diagnostic> diagnostics = await OfAsync(
            $$"""
            public interface IStore { }
            public sealed partial class Tools
            {
                {{members}}
            }
            """);
        return [.. diagnostics.Select(d => d.Id).Distinct()];
    }
}
