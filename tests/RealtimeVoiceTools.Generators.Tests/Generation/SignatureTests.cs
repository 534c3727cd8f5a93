namespace RealtimeVoiceTools.Generators.Tests;

public class SignatureTests
{
    public static TheoryData<string, string, string, string> All
    {
        get
        {
            TheoryData<string, string, string, string> data = [];
            foreach (Signature signature in Signatures.All)
                data.Add(signature.Parameters, signature.Json, signature.Returns, signature.Body);
            return data;
        }
    }

    [Fact]
    public void Signatures_AreAtLeastSixty() => Signatures.All.Should().HaveCountGreaterThanOrEqualTo(60).And.OnlyHaveUniqueItems();

    [Theory, MemberData(nameof(All)), Trait("Case", "74")]
    public void Generator_Signature_CompilesWithoutWarnings(string parameters, string json, string returns, string body)
    {
        string source = $$"""
            public sealed partial class Tools
            {
                [VoiceTool("Does {{json.Length}} things. Use when asked.")]
                public {{returns}} Run({{parameters}}) { {{(returns == "void" ? string.Empty : $"return {body};")}} }
            }
            """;

        Generation generation = Generation.Of(Signatures.Types, source).ShouldCompile();

        generation.Source.Should().Contain("Name = \"run\"");
    }
}
