using RealtimeVoiceTools.CodeFixes;

namespace RealtimeVoiceTools.Generators.Tests;

public class FixTests
{
    [Theory]
    [InlineData("public sealed class A { TOOL public int Do() => 1; }", "public sealed partial class A { TOOL public int Do() => 1; }")]
    [InlineData("/// <summary>A.</summary>\nclass A { TOOL public int Do() => 1; }", "/// <summary>A.</summary>\npartial class A { TOOL public int Do() => 1; }")]
    [InlineData("[Obsolete] record A { TOOL public int Do() => 1; }", "[Obsolete] partial record A { TOOL public int Do() => 1; }")]
    public async Task MakePartial_Class_IsPartial(string source, string expected) => (await Fixing.ApplyAsync(new MakePartialFix(), Fill(source))).Should().Be(Fill(expected));

    [Theory]
    [InlineData("partial class A { TOOL public int Do(int dueDate) => 1; }", "partial class A { TOOL public int Do([Description(\"The due date.\")] int dueDate) => 1; }")]
    [InlineData("partial class A { TOOL public int Do([Range(1, 2)] int a) => 1; }", "partial class A { TOOL public int Do([Description(\"The a.\")][Range(1, 2)] int a) => 1; }")]
    public async Task AddDescription_Parameter_HasOne(string source, string expected) => (await Fixing.ApplyAsync(new AddDescriptionFix(), Fill(source))).Should().Be(Fill(expected));

    [Fact]
    public async Task AddDescription_EmptyDescription_OffersNothing() =>
        (await Fixing.ApplyAsync(new AddDescriptionFix(), Fill("partial class A { TOOL public int Do([Description(\"\")] int a) => 1; }"))).Should().BeNull();

    [Theory]
    [InlineData("partial class A { TOOL public Task Do() => null!; }", "partial class A { TOOL public Task Do(CancellationToken cancellationToken) => null!; }")]
    [InlineData(
        "partial class A { TOOL public Task Do([Description(\"A.\")] int a = 1) => null!; }",
        "partial class A { TOOL public Task Do([Description(\"A.\")] int a = 1, CancellationToken cancellationToken = default) => null!; }")]
    public async Task AddCancellationToken_Tool_TakesOne(string source, string expected) => (await Fixing.ApplyAsync(new AddCancellationTokenFix(), Fill(source))).Should().Be(Fill(expected));

    [Fact]
    public async Task AddCancellationToken_AfterParams_OffersNothing() =>
        (await Fixing.ApplyAsync(new AddCancellationTokenFix(), Fill("partial class A { TOOL public Task Do([Description(\"A.\")] params int[] a) => null!; }"))).Should().BeNull();

    [Theory]
    [InlineData("partial class A { [VoiceTool(\"It.\")] public int Delete() => 1; }", "partial class A { [VoiceTool(\"It.\", Destructive = true)] public int Delete() => 1; }")]
    [InlineData("partial class A { [VoiceTool(\"It.\", Destructive = false)] public int Delete() => 1; }", "partial class A { [VoiceTool(\"It.\", Destructive = true)] public int Delete() => 1; }")]
    public async Task MarkDestructive_Tool_IsMarked(string source, string expected) => (await Fixing.ApplyAsync(new MarkDestructiveFix(), source)).Should().Be(expected);

    private static string Fill(string source) => source.Replace("TOOL", "[VoiceTool(\"Does it. Use when asked.\")]", StringComparison.Ordinal);
}
