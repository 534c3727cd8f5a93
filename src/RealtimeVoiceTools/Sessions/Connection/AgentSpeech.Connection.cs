namespace RealtimeVoiceTools;

/// <content>What becomes of the agent's words when their connection is lost.</content>
internal sealed partial class AgentSpeech
{
    /// <summary>The connection is gone. What has arrived is heard to its end; its words are those that had come.</summary>
    /// <param name="step">The step.</param>
    /// <param name="goesOn">The next connection knows its items.</param>
    public void Lost(Step step, bool goesOn)
    {
        foreach (string item in goesOn ? [] : floor.Items)
            _foreign.Add(item);
        if (!goesOn)
        {
            _muted.Clear();
            _heard.Clear();
        }

        if (_saying.Length > 0)
            Tell(step, _sayingIn, $"{_saying}…", isFiller: false);
        _saying.Clear();
        Ended(step);
        _responses.Clear();
        _order.Clear();
        _audible = null;
    }
}
