using System.Text;

namespace RealtimeVoiceTools.Schema;

/// <summary>Collects the parts of a schema.</summary>
internal sealed class SchemaBuilder
{
    private readonly List<SchemaPart> _parts = [];
    private readonly StringBuilder _text = new();

    public SchemaBuilder Append(string text)
    {
        _text.Append(text);
        return this;
    }

    public void AppendForeign(string foreignType, string keywords)
    {
        Flush();
        _parts.Add(new(keywords, foreignType));
    }

    public EquatableList<SchemaPart> ToParts()
    {
        Flush();
        return new(_parts);
    }

    private void Flush()
    {
        if (_text.Length > 0)
            _parts.Add(new(_text.ToString(), null));
        _text.Clear();
    }
}
