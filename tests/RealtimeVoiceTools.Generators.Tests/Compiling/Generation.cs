using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RealtimeVoiceTools.Generators.Tests;

/// <summary>What the generator made of some source.</summary>
internal sealed record Generation(Compilation Compilation, IReadOnlyList<string> Sources, IReadOnlyList<Diagnostic> Diagnostics)
{
    public static Generation Of(params string[] sources) => Of(Compiler.Compile(sources));

    public static Generation Of(Compilation compilation)
    {
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create([new VoiceToolGenerator().AsSourceGenerator()], parseOptions: Compiler.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        result.Exception.Should().BeNull();
        return new(output, [.. result.GeneratedSources.Select(s => s.SourceText.ToString())], result.Diagnostics);
    }

    /// <summary>The one generated file.</summary>
    public string Source => Sources.Should().ContainSingle().Subject;

    public Generation ShouldCompile()
    {
        Compiler.Complaints(Compilation).Should().BeEmpty("the generated code is {0}", string.Join("\n", Sources));
        return this;
    }
}
