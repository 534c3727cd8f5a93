namespace RealtimeVoiceTools.Simulation;

/// <summary>One defect put into the library: text that stands exactly once in a file, and what stands there instead.</summary>
/// <param name="Name">Names it in the matrix.</param>
/// <param name="File">Under <c>src/RealtimeVoiceTools</c>.</param>
/// <param name="Law">What it breaks.</param>
/// <param name="Find">The text.</param>
/// <param name="Replace">What stands there instead.</param>
internal sealed record Mutant(string Name, string File, string Law, string Find, string Replace)
{
    /// <exception cref="InvalidOperationException">The text does not stand there exactly once: the library has changed, and the mutant with it must.</exception>
    public string Apply(string source)
    {
        int at = source.IndexOf(Find, StringComparison.Ordinal);
        if (at < 0 || source.IndexOf(Find, at + 1, StringComparison.Ordinal) >= 0)
            throw new InvalidOperationException($"Mutant '{Name}': its text stands {(at < 0 ? "nowhere" : "more than once")} in {File}.");
        return string.Concat(source.AsSpan(0, at), Replace, source.AsSpan(at + Find.Length));
    }
}
