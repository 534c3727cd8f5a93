namespace RealtimeVoiceTools;

/// <summary>Chooses the words that bridge a wait: what the tool reported, its own line, or one of the language's phrases, never one just used.</summary>
internal sealed class FillerWords(WaitingPhrases phrases, Random random)
{
    private const int MostProgressLength = 160;
    private const int Remembered = 3;

    private readonly Queue<string> _recent = new();
    private string? _progress;

    /// <summary>Only the newest report is said, once.</summary>
    public void Progressed(string text) => _progress = text;

    /// <summary>A tool has told something that has not been said.</summary>
    public bool HasReport => _progress is not null;

    public void Forget() => _progress = null;

    public string First(IReadOnlyList<CallEntry> calls)
    {
        if (TakeProgress() is { } reported)
            return reported;
        if (calls[0].Tool!.Traits.Filler is { } own && !_recent.Contains(own))
            return Remember(own);
        return Choose(calls.All(call => call.Tool!.Traits.ReadOnly) ? phrases.Looking : phrases.Doing);
    }

    public string Next() => TakeProgress() ?? Choose(phrases.Progress);

    public string PastWorst() => Choose(phrases.PastWorst);

    private string? TakeProgress()
    {
        string? reported = _progress is null ? null : Clipped(_progress);
        _progress = null;
        return string.IsNullOrEmpty(reported) || _recent.Contains(reported) ? null : Remember(reported);
    }

    private string Choose(IReadOnlyList<string> choice)
    {
        string[] fresh = [.. choice.Where(words => !_recent.Contains(words))];
        return Remember(fresh.Length > 0 ? fresh[random.Next(fresh.Length)] : choice[random.Next(choice.Count)]);
    }

    private string Remember(string words)
    {
        if (_recent.Count == Remembered)
            _recent.Dequeue();
        _recent.Enqueue(words);
        return words;
    }

    private static string Clipped(string words)
    {
        string plain = words.Replace('"', '\'').Trim();
        return UnspacedText.Clip(plain, MostProgressLength);
    }
}
