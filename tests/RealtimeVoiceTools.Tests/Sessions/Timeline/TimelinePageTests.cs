using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace RealtimeVoiceTools.Tests.Sessions.Timeline;

public class TimelinePageTests
{
    private static readonly TimelineSpan[] _call =
    [
        Span(TimelineLane.User, 0.5, 2), Span(TimelineLane.Silence, 2, 3.2), Span(TimelineLane.Filler, 3.2, 4.5), Span(TimelineLane.Silence, 4.5, 10.25),
        Span(TimelineLane.Tool, 2.5, 9.5, "list_tasks"), Span(TimelineLane.Tool, 2.5, 3, "find_task") with { ErrorType = ToolErrorType.NotFound },
        Span(TimelineLane.Agent, 10.25, 14) with { IsCut = true },
    ];

    [Fact]
    public void Page_IsWellFormedAndHoldsAPictureOfEachTimeline()
    {
        XDocument page = Read(Page(_call, _call));

        page.Descendants("svg").Should().HaveCount(2).And.OnlyContain(svg => svg.Elements().First().Name == "title" && svg.Element("desc") != null);
        page.Descendants("svg").Select(svg => svg.Attribute("viewBox")!.Value).Distinct().Should().ContainSingle("they are on one scale");
        page.Descendants("script").Should().BeEmpty();
        page.ToString().Should().NotContain("http");
    }

    [Fact]
    public void Page_EachLane_HasItsBarsWhereTheyBelong()
    {
        XElement svg = Read(Page(_call)).Descendants("svg").Single();

        Bars(svg, "user").Should().ContainSingle().Which.Should().StartWith("Caller, 0:00.5 to 0:02.0, 1.5 s");
        Bars(svg, "agent").Should().ContainSingle().Which.Should().EndWith("cut off");
        Bars(svg, "filler").Should().ContainSingle();
        Bars(svg, "tool").Should().ContainSingle().Which.Should().StartWith("list_tasks");
        Bars(svg, "failed").Should().ContainSingle().Which.Should().StartWith("find_task").And.EndWith("not found");
        Bars(svg, "pause").Should().ContainSingle();
        Bars(svg, "long").Should().ContainSingle().Which.Should().Contain("5.8 s");
        svg.Descendants("text").Select(text => text.Value).Should().Contain(["Caller", "Agent", "Filler", "list_tasks", "find_task", "Dead air", "0:00", "0:05", "5.8 s"]);
        XElement[] boxes = [.. svg.Descendants("rect").Where(rect => rect.Attribute("class")!.Value is "long" or "agent")];
        (Place(boxes[1], "x") + Place(boxes[1], "width")).Should().BeApproximately(Place(boxes[0], "x"), 0.02, "the silence ends where the agent begins");
    }

    [Fact]
    public void Page_Figures_AreThoseOfTheTimelines()
    {
        XElement table = Read(Page(_call, [Span(TimelineLane.User, 0, 61)])).Descendants("table").First();

        table.Descendants("tr").Select(row => string.Join('|', row.Elements().Select(cell => cell.Value))).Should().Equal(
            "Figures|Call 1|Call 2", "Length|14.0 s|1 min 1 s", "Longest dead air|5.8 s|0.0 s", "Dead air, all together|7.0 s|0.0 s", "Dead air, times|2|0", "Dead air from 5 s, times|1|0",
            "Median, 99th percentile|1.2 s, 5.8 s|0.0 s, 0.0 s", "Fillers|1|0", "Tool runs, failed|2, 1|0, 0");
    }

    [Fact]
    public void Page_OfALongCall_WrapsAndBreaksSpansAtTheRows()
    {
        XElement svg = Read(Page([Span(TimelineLane.User, 1, 2), Span(TimelineLane.Agent, 25, 65), Span(TimelineLane.Silence, 70, 90)])).Descendants("svg").Single();

        svg.Elements("g").Should().HaveCount(3);
        Bars(svg, "agent").Should().HaveCount(3);
        svg.Descendants("text").Count(text => text.Value == "20.0 s").Should().Be(1, "a broken span is labelled once");
        svg.Descendants("rect").Should().OnlyContain(rect => Place(rect, "x") >= 0 && Place(rect, "x") + Place(rect, "width") <= 1000);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    [InlineData(300)]
    [InlineData(1200)]
    [InlineData(100_000)]
    [InlineData(9e11)]
    public void Page_OfAnyLength_HasRowsThatCanBeRead(double seconds)
    {
        XElement svg = Read(Page([Span(TimelineLane.User, 0, seconds)])).Descendants("svg").Single();

        svg.Elements("g").Count().Should().BeInRange(1, 600);
    }

    [Theory]
    [InlineData("</style><script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("&lt;b&gt; ]]> <!-- --")]
    [InlineData("null \0 bell \a lone \ud800 end \uffff")]
    [InlineData("日本語 \U0001F600 مرحبا")]
    public void Page_HostileText_IsShownAndNothingElse(string text)
    {
        TimelineSpan[] spans = [Span(TimelineLane.Agent, 0, 9) with { Content = text }, Span(TimelineLane.Tool, 1, 2, text) with { Content = text }];
        var page = new TimelinePage(text, text);
        page.Add(text, new SessionTimeline(spans), text);
        using var output = new StringWriter();
        page.Write(output);

        XDocument read = Read(output.ToString());

        read.Descendants().Select(element => element.Name.LocalName).Should().NotContain(["script", "img", "b"]);
        read.Descendants("style").Should().ContainSingle();
        string shown = text.Replace('\0', '\uFFFD').Replace('\a', '\uFFFD').Replace('\ud800', '\uFFFD').Replace('\uffff', '\uFFFD');
        read.Descendants("h1").Single().Value.Should().Be(shown);
        read.Descendants("td").Should().Contain(cell => cell.Value == shown);
    }

    [Fact]
    public void Page_WithoutContent_HasNoColumnForIt()
    {
        Read(Page(_call)).Descendants("details").Single().Descendants("th").Select(head => head.Value).Should().Equal("From", "To", "Length", "Who", "Outcome");
        Read(Page(_call)).Descendants("details").Single().Descendants("tbody").Single().Elements().Should().HaveCount(_call.Length);
    }

    [Fact]
    public void Page_InAnyCulture_IsTheSame()
    {
        string english = Page(_call);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Page(_call).Should().Be(english);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Page_Saved_IsUtf8WithoutAMark()
    {
        string path = Path.GetTempFileName();
        try
        {
            var page = new TimelinePage("Größe");
            await page.SaveAsync(path);

            byte[] bytes = await File.ReadAllBytesAsync(path);
            bytes[0].Should().Be((byte)'<');
            Read(System.Text.Encoding.UTF8.GetString(bytes)).Descendants("h1").Single().Value.Should().Be("Größe");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Page(params TimelineSpan[][] calls)
    {
        var page = new TimelinePage("Calls");
        for (int i = 0; i < calls.Length; i++)
            page.Add(string.Create(CultureInfo.InvariantCulture, $"Call {i + 1}"), new SessionTimeline(calls[i]));
        using var output = new StringWriter();
        page.Write(output);
        return output.ToString();
    }

    private static XDocument Read(string page)
    {
        using var reader = XmlReader.Create(new StringReader(page), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }

    private static string[] Bars(XElement svg, string kind) =>
        [.. svg.Descendants("rect").Where(rect => rect.Attribute("class")!.Value == kind).Select(rect => rect.Element("title")!.Value)];

    private static double Place(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    private static TimelineSpan Span(TimelineLane lane, double from, double to, string name = "") =>
        new(lane, TimeSpan.FromSeconds(from), TimeSpan.FromSeconds(to)) { Name = name };
}
