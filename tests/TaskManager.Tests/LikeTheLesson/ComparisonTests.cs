using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace TaskManager.Tests.LikeTheLesson;

/// <summary>The comparison as a program of its own: its virtual time stands still while the process works, so nothing else may work in it.</summary>
public partial class ComparisonTests
{
    [Fact]
    public async Task Comparison_ASlowTool_IsSilentInTheLessonAndBridgedHere()
    {
        string path = Path.GetTempFileName();
        try
        {
            string output = await RunAsync("--like-the-lesson", path);

            Match longest = Longest().Match(output);
            Seconds(longest, "lesson").Should().BeGreaterThan(11, "a tool of 12 seconds is waited for in silence");
            Seconds(longest, "ours").Should().BeLessThan(8);
            XElement[] pictures = [.. Read(path).Descendants("svg")];
            string[] lesson = Bars(pictures[0]);
            string[] ours = Bars(pictures[1]);
            lesson.Should().NotContain(bar => bar.StartsWith("Filler", StringComparison.Ordinal));
            ours.Count(bar => bar.StartsWith("Filler", StringComparison.Ordinal)).Should().BeGreaterThanOrEqualTo(2);
            foreach (string[] bars in new[] { lesson, ours })
            {
                bars.Should().Contain(bar => bar.StartsWith("reschedule_task", StringComparison.Ordinal) && bar.Contains("12.0 s") && !bar.Contains("timeout"));
                bars.Should().Contain(bar => bar.StartsWith("list_tasks", StringComparison.Ordinal)).And.Contain(bar => bar.StartsWith("delete_task", StringComparison.Ordinal));
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "TaskManager.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        })!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0);
        return output;
    }

    private static XDocument Read(string path)
    {
        using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }

    private static string[] Bars(XElement svg) => [.. svg.Descendants("rect").Select(rect => rect.Element("title")?.Value).OfType<string>()];

    private static double Seconds(Match match, string who) => double.Parse(match.Groups[who].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"longest dead air\s+(?<lesson>[\d.]+) s\s+(?<ours>[\d.]+) s")]
    private static partial Regex Longest();
}
