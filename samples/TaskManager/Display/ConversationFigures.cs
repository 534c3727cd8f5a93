namespace TaskManager;

/// <summary>What the conversation came to.</summary>
internal sealed class ConversationFigures
{
    public int Calls { get; private set; }

    public int Failures { get; private set; }

    public int Fillers { get; private set; }

    /// <summary>The longest that nothing was heard while something was owed.</summary>
    public TimeSpan LongestSilence { get; private set; }

    public void CountCall(bool failed)
    {
        Calls++;
        Failures += failed ? 1 : 0;
    }

    public void CountSpeech(bool isFiller, TimeSpan silence)
    {
        Fillers += isFiller ? 1 : 0;
        if (silence > LongestSilence)
            LongestSilence = silence;
    }
}
