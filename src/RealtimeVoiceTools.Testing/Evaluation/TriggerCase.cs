namespace RealtimeVoiceTools.Testing;

/// <summary>Something a caller says, and the tool that a model should call for it.</summary>
/// <param name="Utterance">What is said.</param>
/// <param name="Tools">The tools that would be right, any of them; none where the model should only answer.</param>
public sealed record TriggerCase(string Utterance, params IReadOnlyList<string> Tools)
{
    /// <summary>The name of calling no tool, in tables.</summary>
    public const string NoTool = "none";

    /// <summary>
    /// Reads a table: a line for each case, the tool (several with <c>|</c> between them, or <c>none</c>), a tab, what is said. Empty lines and lines
    /// that begin with <c>#</c> are skipped.
    /// </summary>
    /// <exception cref="FormatException">A line is no case; the message gives its number.</exception>
    public static IReadOnlyList<TriggerCase> Parse(string table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var cases = new List<TriggerCase>();
        foreach ((string text, int number) in table.ReplaceLineEndings("\n").Split('\n').Select((text, index) => (text, index + 1)))
        {
            if (string.IsNullOrWhiteSpace(text) || text[0] == '#')
            {
                continue;
            }

            string[] parts = text.Split('\t', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length != 2)
            {
                throw new FormatException($"Line {number} is no case: expected a tool or '{NoTool}', a tab, and what is said.");
            }

            cases.Add(new TriggerCase(parts[1], parts[0] == NoTool ? [] : parts[0].Split('|')));
        }

        return cases;
    }
}
