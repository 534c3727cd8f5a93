using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>Data for the model that nobody said and that confirms nothing: told at once, and kept for the next connection.</summary>
internal sealed class ConversationData(ConversationHistory history, IdSource ids)
{
    /// <summary>The model knows it, and the next connection is to know it too.</summary>
    public void Keep(Step step, string text) => history.Data(text, step.Now);

    /// <summary>What only this connection is to know.</summary>
    public string[] Tell(Step step, string text)
    {
        if (!step.IsOpen)
            return [];
        string itemId = ids.Next("ctx");
        step.Send(new RealtimeCommand.AddContext(ids.Next("add"), itemId, text));
        return [itemId];
    }

    /// <returns>The item, for an answer about it; none while there is no connection, since the next one is told.</returns>
    public string[] Add(Step step, string text)
    {
        Keep(step, text);
        return Tell(step, text);
    }
}
