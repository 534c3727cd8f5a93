namespace RealtimeVoiceTools.Simulation;

/// <summary>
/// Reads the mutants from text files. Each begins with "== name | file | law"; then come the text, a line "--", and what stands there instead.
/// </summary>
internal static class MutantList
{
    public static IReadOnlyList<Mutant> Read()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "Mutants", "List");
        return [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(file => Read(File.ReadAllText(file).ReplaceLineEndings("\n")))];
    }

    private static IEnumerable<Mutant> Read(string text)
    {
        foreach (string part in ("\n" + text).Split("\n== ")[1..])
        {
            int body = part.IndexOf('\n', StringComparison.Ordinal);
            string[] head = part[..body].Split('|', StringSplitOptions.TrimEntries);
            // What is only taken out has nothing in its place.
            string[] sides = (part[(body + 1)..] + "\n").Split("\n--\n");
            if (head.Length != 3 || sides.Length != 2)
                throw new InvalidOperationException($"Mutant '{head[0]}' is not written as a mutant is.");
            yield return new Mutant(head[0], head[1], head[2], sides[0], sides[1].TrimEnd('\n'));
        }
    }
}
