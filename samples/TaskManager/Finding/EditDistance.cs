namespace TaskManager;

/// <summary>How alike two words sound on paper.</summary>
internal static class EditDistance
{
    /// <summary>1 for equal words, 0 for words with nothing in common.</summary>
    public static double Similarity(string first, string second)
    {
        int longest = Math.Max(first.Length, second.Length);
        return longest == 0 ? 1 : 1 - ((double)Between(first, second) / longest);
    }

    /// <summary>How many letters must be inserted, removed or replaced.</summary>
    public static int Between(string first, string second)
    {
        int[] previous = [.. Enumerable.Range(0, second.Length + 1)];
        int[] current = new int[second.Length + 1];
        for (int i = 1; i <= first.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= second.Length; j++)
            {
                int replaced = previous[j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[second.Length];
    }
}
