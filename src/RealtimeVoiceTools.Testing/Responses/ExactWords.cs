namespace RealtimeVoiceTools.Testing;

/// <summary>Finds the words that instructions ask to be said exactly.</summary>
internal static class ExactWords
{
    private static readonly string[] Requests = ["exact", "verbatim", "word for word", "say:", "say to the user"];

    /// <returns>What stands between the first and the last double quote, or null when nothing exact is asked.</returns>
    public static string? In(string? instructions)
    {
        if (instructions is null || !Requests.Any(request => instructions.Contains(request, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        int first = instructions.AsSpan().IndexOfAny('"', '“');
        int last = instructions.AsSpan().LastIndexOfAny('"', '”');
        return first >= 0 && last > first + 1 ? instructions[(first + 1)..last] : null;
    }
}
