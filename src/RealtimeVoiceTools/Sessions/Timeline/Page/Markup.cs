using System.Text;
using System.Xml;

namespace RealtimeVoiceTools;

/// <summary>HTML and SVG through a writer that escapes, in a form that is also well-formed XML.</summary>
internal static class Markup
{
    private const char Replacement = '\uFFFD';

    public static void Open(this XmlWriter page, string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        page.WriteStartElement(element);
        foreach ((string name, string value) in attributes)
            page.WriteAttributeString(name, Clean(value));
    }

    /// <summary>HTML knows no self-closing elements but the void ones, so the end is always written out.</summary>
    public static void End(this XmlWriter page) => page.WriteFullEndElement();

    /// <summary>An element that HTML closes by itself, or a shape of SVG.</summary>
    public static void Empty(this XmlWriter page, string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        page.Open(element, attributes);
        page.WriteEndElement();
    }

    public static void Text(this XmlWriter page, string element, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        page.Open(element, attributes);
        page.WriteString(Clean(text));
        page.End();
    }

    /// <summary>Models and callers may say anything: what no document may hold is shown as a replacement character.</summary>
    private static string Clean(string text)
    {
        if (IsClean(text))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Replacement.ToString() : rune.ToString());
        return clean.ToString();
    }

    private static bool IsClean(string text)
    {
        foreach (char letter in text)
        {
            if (!XmlConvert.IsXmlChar(letter))
                return false;
        }

        return true;
    }
}
