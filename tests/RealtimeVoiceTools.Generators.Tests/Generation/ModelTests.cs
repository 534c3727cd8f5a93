using System.Reflection;
using Microsoft.CodeAnalysis;

namespace RealtimeVoiceTools.Generators.Tests;

/// <summary>A model that held a symbol would keep a whole compilation alive and never be equal to the next.</summary>
public class ModelTests
{
    [Fact]
    public void Models_HoldNothingOfTheCompiler()
    {
        Type[] models = [.. typeof(ToolClassModel).Assembly.GetTypes().Where(t => t.Name.EndsWith("Model", StringComparison.Ordinal))];

        models.Should().HaveCountGreaterThan(8);
        models.SelectMany(m => m.GetProperties(BindingFlags.Instance | BindingFlags.Public))
            .Where(p => p.PropertyType.Assembly == typeof(ISymbol).Assembly || p.PropertyType.Assembly == typeof(Microsoft.CodeAnalysis.CSharp.CSharpCompilation).Assembly)
            .Should().BeEmpty();
    }

    [Fact]
    public void Models_OfTheSameSource_AreEqual()
    {
        const string source = """
            public sealed record Item(string Title, List<int> Numbers);
            public sealed partial class Tools { [VoiceTool("Does it.", Destructive = true)] public Item Do(Item item, Dictionary<string, DayOfWeek?> days, CancellationToken token) => item;
                public ConfirmationPreview PreviewDo(Item item) => null!; }
            """;

        Parse(source).Should().NotBeNull().And.Be(Parse(source));
        Parse(source).Should().NotBe(Parse(source.Replace("List<int>", "List<long>", StringComparison.Ordinal)));
    }

    private static ToolClassModel? Parse(string source)
    {
        Compilation compilation = Compiler.Compile(source);
        return ToolClassParser.Parse(compilation.GetTypeByMetadataName("Tools")!, compilation, new ProblemSink(), default);
    }
}
