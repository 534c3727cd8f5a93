using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RealtimeVoiceTools.Generators.Tests;

/// <summary>What is generated anew when the user types.</summary>
public class IncrementalTests
{
    private const string Tools = """
        public enum Level { Low, High }
        public sealed record Item(string Title, Level Level);
        public sealed partial class TaskTools
        {
            [VoiceTool("Adds it. Use when asked.")] public Item Add([Description("It.")] Item item) => item;
            [VoiceTool("Gets it. Use when asked.")] public List<Item> Get() => [];
        }
        public sealed partial class OtherTools
        {
            [VoiceTool("Does it. Use when asked.")] public int Do() => 1;
        }
        """;

    [Fact]
    public void Edit_Elsewhere_GeneratesNothingAnew()
    {
        CSharpCompilation before = Compiler.Compile(Tools, "public class Unrelated { }");

        GeneratorRunResult second = RunTwice(before, Replace(before, "class Unrelated { }", "class Unrelated { public int Added(int a) => a + 1; }"));

        Reasons(second).Should().Equal(IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached);
        OutputReasons(second).Should().OnlyContain(reason => reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void Edit_OfBodyOfATool_GeneratesNothingAnew()
    {
        CSharpCompilation before = Compiler.Compile(Tools);

        GeneratorRunResult second = RunTwice(before, Replace(before, "public int Do() => 1;", "public int Do() => 1 + 1;"));

        OutputReasons(second).Should().OnlyContain(reason => reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void Edit_OfATypeThatAToolTakes_GeneratesItsClassAnewAlone()
    {
        CSharpCompilation before = Compiler.Compile(Tools);

        GeneratorRunResult second = RunTwice(before, Replace(before, "Low, High", "Low, Medium, High"));

        Reasons(second).Should().Equal(IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached);
        second.GeneratedSources[0].SourceText.ToString().Should().Contain("medium");
    }

    private static CSharpCompilation Replace(CSharpCompilation compilation, string old, string text)
    {
        SyntaxTree tree = compilation.SyntaxTrees.Single(t => t.ToString().Contains(old, StringComparison.Ordinal));
        return compilation.ReplaceSyntaxTree(
            tree, CSharpSyntaxTree.ParseText(tree.ToString().Replace(old, text, StringComparison.Ordinal), Compiler.ParseOptions, tree.FilePath));
    }

    private static GeneratorRunResult RunTwice(CSharpCompilation before, CSharpCompilation after)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new VoiceToolGenerator().AsSourceGenerator()],
            parseOptions: Compiler.ParseOptions,
            driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return driver.RunGenerators(before).RunGenerators(after).GetRunResult().Results.Single();
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result) =>
        result.TrackedSteps[VoiceToolGenerator.ClassesStep].SelectMany(step => step.Outputs).Select(output => output.Reason);

    private static IEnumerable<IncrementalStepRunReason> OutputReasons(GeneratorRunResult result) =>
        result.TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(step => step.Outputs).Select(output => output.Reason);
}
