using System.Text;
using System.Xml;

namespace RealtimeVoiceTools;

/// <summary>
/// Timelines as one HTML page with pictures: self-contained, without scripts, for light and dark screens. Several timelines stand under one
/// another on one scale, to be compared.
/// </summary>
/// <remarks>Not safe for concurrent use. Content that a timeline holds is shown, and escaped.</remarks>
public sealed class TimelinePage
{
    private readonly List<PageSection> _sections = [];
    private readonly string _title;
    private readonly string? _introduction;

    /// <summary>Makes a page without timelines.</summary>
    /// <param name="title">Its heading.</param>
    /// <param name="introduction">A few words under the heading, or null.</param>
    public TimelinePage(string title, string? introduction = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        _title = title;
        _introduction = introduction;
    }

    /// <summary>Adds a timeline below the others.</summary>
    /// <param name="title">What it shows; also the head of its column in the table of figures.</param>
    /// <param name="timeline">The timeline.</param>
    /// <param name="description">A few words about it, or null.</param>
    public void Add(string title, SessionTimeline timeline, string? description = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentNullException.ThrowIfNull(timeline);
        _sections.Add(new PageSection(_sections.Count + 1, title, timeline, description));
    }

    /// <summary>Writes the page to a file in UTF-8, over what is there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Gives up before the file is touched.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public async Task SaveAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        Write(text);
        await File.WriteAllTextAsync(path, text.ToString(), new UTF8Encoding(false), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes the page. Its declared encoding is UTF-8.</summary>
    public void Write(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using XmlWriter page = XmlWriter.Create(output, new XmlWriterSettings { OmitXmlDeclaration = true, CloseOutput = false, NewLineChars = "\n", Indent = false });
        page.WriteDocType("html", null, null, null);
        page.Open("html", ("lang", "en"));
        page.Open("head");
        page.Empty("meta", ("charset", "utf-8"));
        page.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        page.Empty("meta", ("name", "color-scheme"), ("content", "light dark"));
        page.Text("title", _title);
        page.Open("style");
        page.WriteRaw(PageStyle.Css);
        page.End();
        page.End();
        page.Open("body");
        page.Open("main");
        WriteBody(page);
        page.End();
        page.End();
        page.End();
    }

    private void WriteBody(XmlWriter page)
    {
        page.Text("h1", _title);
        if (_introduction is not null)
            page.Text("p", _introduction, ("class", "lead"));
        FiguresTable.Write(page, _sections);
        PageLegend.Write(page, _sections);
        PictureScale scale = PictureScale.For(_sections.Select(section => section.Timeline.Length).DefaultIfEmpty().Max());
        foreach (PageSection section in _sections)
        {
            page.Open("section");
            page.Text("h2", section.Title);
            if (section.Description is not null)
                page.Text("p", section.Description);
            page.Open("div", ("class", "picture"));
            new TimelinePicture(section, scale).Write(page);
            page.End();
            SpansTable.Write(page, section.Timeline);
            page.End();
        }
    }
}
