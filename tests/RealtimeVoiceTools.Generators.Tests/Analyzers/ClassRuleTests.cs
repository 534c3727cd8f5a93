using Microsoft.CodeAnalysis;

namespace RealtimeVoiceTools.Generators.Tests;

/// <summary>Rules about the class around a tool, and that no tool disappears without a word.</summary>
public class ClassRuleTests
{
    /// <summary>The rules tested here.</summary>
    public static readonly string[] Ids = ["RVT001", "RVT011", "RVT012", "RVT019"];

    private const string Tool = "[VoiceTool(\"Does it. Use when asked.\")]";

    [Theory]
    [InlineData("RVT001", "public class Tools { TOOL public int Do() => 1; }")]
    [InlineData("RVT001", "public class Outer { public partial class Tools { TOOL public int Do() => 1; } }")]
    [InlineData("RVT001", "public record Tools { TOOL public int Do() => 1; }")]
    [InlineData("RVT011", "public partial class Tools<T> { TOOL public int Do() => 1; }")]
    [InlineData("RVT011", "public partial class Outer<T> { public partial class Tools { TOOL public int Do() => 1; } }")]
    [InlineData("RVT012", "public partial interface ITools { TOOL int Do(); }")]
    [InlineData("RVT012", "public partial interface ITools { TOOL int Do() => 1; }")]
    [InlineData("RVT012", "public partial struct Tools { TOOL public int Do() => 1; }")]
    [InlineData("RVT012", "public static partial class Tools { TOOL public static int Do() => 1; }")]
    [InlineData("RVT012", "file partial class Tools { TOOL public int Do() => 1; }")]
    [InlineData("RVT012", "public abstract partial class Tools { TOOL public abstract int Do(); }")]
    [InlineData("RVT012", "public interface I { int Do(); } public partial class Tools : I { TOOL int I.Do() => 1; }")]
    [InlineData("RVT012", "public partial class Tools { TOOL public static Tools operator +(Tools a, Tools b) => a; }")]
    [InlineData("RVT019", "public partial class Base { TOOL private int Do() => 1; } public partial class Tools : Base { TOOL public int Other() => 1; }")]
    [InlineData("RVT019", "public partial class Base { TOOL public int Do() => 1; } public partial class Tools : Base { public new int Do() => 2; TOOL public int Other() => 1; }")]
    [InlineData("RVT019", "public abstract partial class Base { TOOL public int Do() => 1; } public class Tools : Base;")]
    public async Task Analyzer_ToolThatCannotBe_IsReported(string id, string source)
    {
        IReadOnlyList<Diagnostic> diagnostics = await Analysis.OfAsync(source.Replace("TOOL", Tool, StringComparison.Ordinal));

        diagnostics.Select(d => d.Id).Distinct().Should().Equal(id);
    }

    [Theory]
    [InlineData("public partial class Tools { TOOL public int Do() => 1; }")]
    [InlineData("public sealed partial record Tools { TOOL private int Do() => 1; }")]
    [InlineData("public partial class Outer { internal partial class Tools { TOOL public static int Do() => 1; } }")]
    [InlineData("public partial class Base { TOOL public virtual int Do() => 1; } public partial class Tools : Base { public override int Do() => 2; TOOL public int Other() => 1; }")]
    [InlineData("public abstract class Base { public abstract int Do(); } public partial class Tools : Base { TOOL public override int Do() => 2; }")]
    public async Task Analyzer_ToolThatCanBe_IsSilent(string source)
    {
        IReadOnlyList<Diagnostic> diagnostics = await Analysis.OfAsync(source.Replace("TOOL", Tool, StringComparison.Ordinal));

        diagnostics.Should().BeEmpty();
    }
}
