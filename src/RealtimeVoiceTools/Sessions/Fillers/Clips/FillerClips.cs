namespace RealtimeVoiceTools;

/// <summary>Asks the application for a clip, and has it heard if it is still wanted when the answer comes.</summary>
internal sealed class FillerClips(AgentSpeech agent, ResponseSequencer responses, FloorTracker floor, FillerPlan plan)
{
    private int _count;
    private string _words = string.Empty;

    public bool IsChoosing { get; private set; }

    public void Choose(Step step, string words, string tool, bool isFirst)
    {
        (IsChoosing, _words) = (true, words);
        step.Add(new Effect.ChooseClip(++_count, tool, words, isFirst));
    }

    /// <summary>The wait is over: a clip that is still to come is not wanted.</summary>
    public void Drop() => IsChoosing = false;

    public void Chosen(Step step, int number, FillerClip? clip)
    {
        if (!IsChoosing || number != _count)
            return;
        IsChoosing = false;
        plan.PlaysClips = clip is not null;
        // Meanwhile somebody may have begun to speak: then it is no longer the moment.
        if (!floor.IsFree(step.Now))
            return;
        if (clip is null)
            responses.Say(UtteranceKind.Filler, _words);
        else
            agent.Clip(step, $"clip_{number}", clip);
    }
}
