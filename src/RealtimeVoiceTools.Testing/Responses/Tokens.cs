using System.Text;
using System.Text.Json;

namespace RealtimeVoiceTools.Testing;

/// <summary>Splits text the way a model emits it, and writes arguments the way older models do.</summary>
internal static class Tokens
{
    /// <summary>The audio that one output token stands for.</summary>
    public static readonly TimeSpan AudioToken = TimeSpan.FromMilliseconds(50);

    /// <summary>Words with the blank before them, and single punctuation marks. Joined, they are the text.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        List<string> tokens = [];
        int start = 0;
        for (int i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || EndsToken(text, start, i))
            {
                tokens.Add(text[start..i]);
                start = i;
            }
        }

        return tokens;
    }

    /// <summary>Arguments with line feeds and a trailing blank, as recorded from the older models. What is not a JSON object stays as it is.</summary>
    public static string Space(string arguments)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(arguments);
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.EnumerateObject().Any())
            {
                return arguments;
            }

            StringBuilder text = new("{  \n");
            string separator = "";
            foreach (JsonProperty field in document.RootElement.EnumerateObject())
            {
                text.Append(separator).Append("  \"").Append(JsonEncodedText.Encode(field.Name)).Append("\": ").Append(field.Value.GetRawText());
                separator = ",\n";
            }

            return text.Append(" \n} \n").ToString();
        }
        catch (JsonException)
        {
            return arguments;
        }
    }

    private static bool EndsToken(string text, int start, int i)
    {
        // A surrogate pair is never cut: each delta must be valid UTF-8 by itself.
        if (char.IsLowSurrogate(text[i]))
        {
            return false;
        }

        bool isOnlyBlank = i - 1 == start && text[start] == ' ';
        return !isOnlyBlank && !(char.IsLetterOrDigit(text[i]) && char.IsLetterOrDigit(text[i - 1]));
    }
}
