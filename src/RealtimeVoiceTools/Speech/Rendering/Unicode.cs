using System.Text;

namespace RealtimeVoiceTools;

/// <summary>Repairs text that is no valid Unicode. One lone surrogate in a result would make providers refuse everything after it.</summary>
internal static class Unicode
{
    /// <summary>Replaces lone surrogates by U+FFFD.</summary>
    public static string Sanitise(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]))
                return Replace(text);
        }

        return text;
    }

    private static string Replace(string text)
    {
        StringBuilder repaired = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes()) // Gives U+FFFD for each lone surrogate.
            repaired.Append(rune);
        return repaired.ToString();
    }
}
