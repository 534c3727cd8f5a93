using Microsoft.CodeAnalysis;

namespace RealtimeVoiceTools.Generators.Tests;

public class RuleTests
{
    public static TheoryData<string, string, string> Cases
    {
        get
        {
            TheoryData<string, string, string> data = [];
            foreach ((string id, string wrong, string right) in RuleCases.All)
                data.Add(id, wrong, right);
            return data;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public async Task Analyzer_BrokenRule_IsReported(string id, string wrong, string right)
    {
        IReadOnlyList<string> ids = await Analysis.IdsOfMembersAsync(wrong);

        ids.Should().Contain(id, "'{0}' is right", right);
    }

    [Theory, MemberData(nameof(Cases))]
    public async Task Analyzer_KeptRule_IsSilent(string id, string wrong, string right)
    {
        IReadOnlyList<string> ids = await Analysis.IdsOfMembersAsync(right);

        ids.Should().NotContain(id, "only '{0}' is wrong", wrong);
    }

    [Fact]
    public void EveryRule_HasACase()
    {
        IEnumerable<string> tested = RuleCases.All.Select(c => c.Id).Concat(ClassRuleTests.Ids);

        new VoiceToolAnalyzer().SupportedDiagnostics.Concat(new VoiceToolStyleAnalyzer().SupportedDiagnostics).Select(d => d.Id)
            .Should().BeEquivalentTo(tested.Distinct());
    }

    [Fact]
    public void StyleRules_AreAdvice() =>
        new VoiceToolStyleAnalyzer().SupportedDiagnostics.Should().OnlyContain(d => d.DefaultSeverity == DiagnosticSeverity.Info);
}
