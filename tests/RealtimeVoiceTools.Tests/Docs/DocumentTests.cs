using System.Text.RegularExpressions;

namespace RealtimeVoiceTools.Tests.Docs;

/// <summary>Every block of C# in the documents is code that compiles: a region of samples/Snippets, letter for letter.</summary>
public partial class DocumentTests
{
    private static readonly string Root = FindRoot();

    public static TheoryData<string> Documents()
    {
        var documents = new TheoryData<string> { "README.md" };
        foreach (string folder in new[] { "src/docs", "src/RealtimeVoiceTools", "src/RealtimeVoiceTools.Testing" })
        {
            foreach (string path in Directory.GetFiles(Path.Combine(Root, folder), "*.md", SearchOption.TopDirectoryOnly))
                documents.Add(Path.GetRelativePath(Root, path).Replace('\\', '/'));
        }

        return documents;
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_EachBlockOfCSharp_IsACompiledSnippet(string document)
    {
        string text = File.ReadAllText(Path.Combine(Root, document)).ReplaceLineEndings("\n");
        Dictionary<string, string> snippets = Snippets();

        MatchCollection blocks = Block().Matches(text);

        blocks.Count.Should().Be(Fence().Matches(text).Count, "each block names its snippet in a comment above it");
        foreach (Match block in blocks)
            block.Groups["code"].Value.Should().Be(snippets[block.Groups["name"].Value], "snippet {0} is shown in {1}", block.Groups["name"].Value, document);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_EachLinkToAFile_LeadsSomewhere(string document)
    {
        string folder = Path.GetDirectoryName(Path.Combine(Root, document))!;
        foreach (Match link in Link().Matches(File.ReadAllText(Path.Combine(Root, document))))
        {
            string target = link.Groups["to"].Value;
            if (!target.Contains("://", StringComparison.Ordinal))
                Path.Exists(Path.Combine(folder, target.Split('#')[0])).Should().BeTrue("{0} links to {1}", document, target);
        }
    }

    [Fact]
    public void Readme_IsShort() => File.ReadAllLines(Path.Combine(Root, "README.md")).Length.Should().BeLessThanOrEqualTo(150);

    private static Dictionary<string, string> Snippets()
    {
        var snippets = new Dictionary<string, string>();
        foreach (string file in Directory.GetFiles(Path.Combine(Root, "samples", "Snippets"), "*.cs"))
        {
            foreach (Match region in Region().Matches(File.ReadAllText(file).ReplaceLineEndings("\n")))
            {
                string indent = region.Groups["indent"].Value;
                string[] lines = region.Groups["code"].Value.Split('\n');
                snippets.Add(region.Groups["name"].Value, string.Join('\n', lines.Select(line => line.StartsWith(indent, StringComparison.Ordinal) ? line[indent.Length..] : line)));
            }
        }

        return snippets;
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "RealtimeVoiceTools.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }

    [GeneratedRegex(@"<!-- snippet: (?<name>[a-z-]+) -->\n```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^```(csharp|cs|c#)", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"(?<indent>[ ]*)// snippet: (?<name>[a-z-]+)\n(?<code>.*?)[ ]*// end\n", RegexOptions.Singleline)]
    private static partial Regex Region();

    [GeneratedRegex(@"\]\((?<to>[^)]+)\)")]
    private static partial Regex Link();
}
