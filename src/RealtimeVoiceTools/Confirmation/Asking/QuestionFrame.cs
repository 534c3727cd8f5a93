namespace RealtimeVoiceTools;

/// <summary>
/// The words around what a question is about: each stands at its place. "Clear" of "I need a clear answer" is frame, "clear" of "clear all tasks" is not.
/// </summary>
internal sealed class QuestionFrame
{
    private readonly List<string>[] _before;
    private readonly List<string>[] _behind;

    public QuestionFrame(QuestionPhrases phrases, Func<string, List<string>> wordsOf)
    {
        string[] what = phrases.What.Split("{action}", 2);
        _before = [.. phrases.Again.Append(what[0]).Select(wordsOf)];
        _behind = [.. what.Skip(1).Concat([phrases.CannotBeUndone, phrases.Plain, phrases.PressKey]).Select(wordsOf)];
    }

    /// <summary>Which words of a question belong to the frame. A number never does.</summary>
    public bool[] In(List<string> words)
    {
        bool[] frame = new bool[words.Count];
        foreach (List<string> part in _before)
            Mark(words, part, frame, Enumerable.Range(0, words.Count));
        foreach (List<string> part in _behind)
            Mark(words, part, frame, Enumerable.Range(0, words.Count).Reverse());
        return frame;
    }

    private static void Mark(List<string> words, List<string> part, bool[] frame, IEnumerable<int> places)
    {
        if (part.Count == 0)
            return;
        int place = places.Where(start => start + part.Count <= words.Count && words.GetRange(start, part.Count).SequenceEqual(part))
            .DefaultIfEmpty(-1).First();
        for (int i = place; place >= 0 && i < place + part.Count; i++)
            frame[i] = !ConsentWords.IsNumber(words[i]);
    }
}
