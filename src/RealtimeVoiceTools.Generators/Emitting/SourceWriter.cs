using System.Text;

namespace RealtimeVoiceTools.Generators;

/// <summary>Collects lines of source with their indentation. Lines end in \n on every machine, so that output is the same everywhere.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string text = "")
    {
        if (text.Length > 0)
            _text.Append(' ', _depth * 4).Append(text);
        _text.Append('\n');
    }

    public void Open(string text)
    {
        Line(text);
        OpenBrace();
    }

    public void OpenBrace()
    {
        Line("{");
        _depth++;
    }

    public void Close(string after = "")
    {
        _depth--;
        Line("}" + after);
    }

    public void CloseAll()
    {
        while (_depth > 0)
            Close();
    }

    public override string ToString() => _text.ToString();
}
