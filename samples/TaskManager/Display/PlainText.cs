namespace TaskManager;

/// <summary>Text from elsewhere, safe to put on a line of the console.</summary>
internal static class PlainText
{
    private const int Longest = 500;

    public static string Of(string text)
    {
        string shortened = text.Length > Longest ? text[..Longest] + "…" : text;
        return string.Create(shortened.Length, shortened, (line, source) =>
        {
            for (int i = 0; i < line.Length; i++)
                line[i] = char.IsControl(source[i]) ? ' ' : source[i];
        });
    }
}
