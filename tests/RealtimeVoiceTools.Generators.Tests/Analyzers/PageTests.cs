using Microsoft.CodeAnalysis;

namespace RealtimeVoiceTools.Generators.Tests;

/// <summary>Each rule has a page that says the same as the rule.</summary>
public class PageTests
{
    public static TheoryData<string> Ids => [.. Rules.Select(r => r.Id)];

    private static IEnumerable<DiagnosticDescriptor> Rules =>
        new VoiceToolAnalyzer().SupportedDiagnostics.Concat(new VoiceToolStyleAnalyzer().SupportedDiagnostics);

    [Theory, MemberData(nameof(Ids))]
    public void Rule_HasAPage(string id)
    {
        DiagnosticDescriptor rule = Rules.Single(r => r.Id == id);

        rule.HelpLinkUri.Should().Be($"src/docs/analyzers/{id}.md");
        File.ReadAllText(Path.Combine(Root(), rule.HelpLinkUri))
            .Should().StartWith($"# {id}: {rule.Title}\n\nSeverity: {rule.DefaultSeverity}\n").And.Contain("## Why").And.Contain("## Wrong").And.Contain("## Right");
        File.ReadAllText(Path.Combine(Root(), "src/docs/analyzers/README.md")).Should().Contain($"| [{id}]({id}.md) | {rule.DefaultSeverity} | {rule.Title} |");
        File.ReadAllText(Path.Combine(Root(), "src/RealtimeVoiceTools.Generators/AnalyzerReleases.Unshipped.md"))
            .Should().Contain($"{id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}");
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "RealtimeVoiceTools.sln")))
            folder = folder.Parent;
        return folder!.FullName;
    }
}
