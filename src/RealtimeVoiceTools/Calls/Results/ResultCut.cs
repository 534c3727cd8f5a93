namespace RealtimeVoiceTools;

/// <summary>How much of a result is given: entries of its list, entries of lists inside it, characters of a text, fields of an object.</summary>
internal readonly record struct ResultCut(int Items, int Nested, int Text, int Fields)
{
    private const int All = int.MaxValue;

    // The top three are what gets read out, so texts are shortened before those go.
    private const int Spoken = 3;

    /// <summary>From the whole down to nothing but the message.</summary>
    public static IEnumerable<ResultCut> Steps(int maxItems)
    {
        yield return new(maxItems, All, All, All);
        yield return new(maxItems, 20, All, All);
        for (int items = maxItems - 1; items >= Spoken; items--)
            yield return new(items, 20, All, All);
        int few = Math.Min(maxItems, Spoken);
        yield return new(few, 10, 1000, All);
        yield return new(few, 10, 400, All);
        yield return new(few, 5, 160, All);
        yield return new(Math.Min(few, 2), 5, 160, 50);
        yield return new(1, 3, 60, 20);
        yield return new(1, 1, 40, 8);
        yield return new(0, 0, 0, 0);
    }
}
