namespace RealtimeVoiceTools.Generators.Tests;

public class SignatureTests
{
    [Fact]
    public void Signatures_AreAtLeastSixty() => Signatures.All.Should().HaveCountGreaterThanOrEqualTo(60).And.OnlyHaveUniqueItems();

    [Fact, Trait("Case", "74")]
    public void Generator_EverySignature_CompilesWithoutWarnings()
    {
        string[] tools = [.. Signatures.All.Select((signature, index) => $$"""
            public sealed partial class Tools{{index}}
            {
                [VoiceTool("Does it. Use when asked.")]
                public {{signature.Returns}} Run({{signature.Parameters}}) { {{(signature.Returns == "void" ? string.Empty : $"return {signature.Body};")}} }
            }
            """)];

        Generation generation = Generation.Of([Signatures.Types, .. tools]).ShouldCompile();

        generation.Sources.Should().HaveCount(Signatures.All.Count).And.OnlyContain(s => s.Contains("Name = \"run\"", StringComparison.Ordinal));
    }
}
