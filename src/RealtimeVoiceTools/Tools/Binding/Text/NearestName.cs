namespace RealtimeVoiceTools;

/// <summary>Finds the name that a wrong one was probably meant to be.</summary>
internal static class NearestName
{
    private const int MaxLength = 64;

    /// <summary>The nearest of the names, or null when none shares at least half of its letters in order.</summary>
    public static string? Find(string name, IReadOnlyList<string> names)
    {
        if (name.Length > MaxLength)
            return null;
        string wanted = Plain(name);
        string? nearest = null;
        int best = int.MaxValue;
        foreach (string candidate in names)
        {
            string plain = Plain(candidate);
            int distance = Distance(wanted, plain);
            if (distance < best && distance * 2 <= Math.Max(wanted.Length, plain.Length))
                (nearest, best) = (candidate, distance);
        }

        return nearest;
    }

    private static string Plain(string name) => name.Replace("_", string.Empty, StringComparison.Ordinal).ToUpperInvariant();

    private static int Distance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
