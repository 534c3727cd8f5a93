using System.Globalization;
using System.Text;

namespace RealtimeVoiceTools.Benchmarks.DeadAir.Plot;

/// <summary>Collects shapes and writes them as one self-contained SVG file.</summary>
internal sealed class SvgDrawing(double width, double height)
{
    private readonly StringBuilder _body = new();

    public void Line(double x1, double y1, double x2, double y2, string color, double stroke = 1) =>
        Add($"""<line x1="{x1:0.#}" y1="{y1:0.#}" x2="{x2:0.#}" y2="{y2:0.#}" stroke="{color}" stroke-width="{stroke:0.#}"/>""");

    public void Path(IEnumerable<(double X, double Y)> points, string color, double stroke, string? dashes = null)
    {
        string joined = string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.#},{point.Y:0.#}")));
        string dashed = dashes is null ? "" : $" stroke-dasharray=\"{dashes}\"";
        Add($"""<polyline points="{joined}" fill="none" stroke="{color}" stroke-width="{stroke:0.#}" stroke-linejoin="round" stroke-linecap="round"{dashed}/>""");
    }

    public void Dot(double x, double y, double radius, string fill, string edge) =>
        Add($"""<circle cx="{x:0.#}" cy="{y:0.#}" r="{radius:0.#}" fill="{fill}" stroke="{edge}" stroke-width="1.5"/>""");

    public void Text(double x, double y, string text, string color, double size = 12, string anchor = "start", bool bold = false) =>
        Add($"""<text x="{x:0.#}" y="{y:0.#}" fill="{color}" font-size="{size:0.#}" text-anchor="{anchor}"{(bold ? " font-weight=\"600\"" : "")}>{text}</text>""");

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:0} {height:0}" width="{width:0}" height="{height:0}" font-family="Helvetica, Arial, 'Liberation Sans', sans-serif">
        <rect width="100%" height="100%" fill="#fdfdfb"/>
        {_body}</svg>

        """);

    private void Add(FormattableString shape) => _body.Append(shape.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
