using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>Data for the model that nobody said and that confirms nothing: told at once, and kept for the next connection.</summary>
internal sealed class ConversationData(ConversationHistory history, UnacknowledgedItems unacknowledged, JournalTrail journal, IdSource ids)
{
    private const int MostWaiting = 256;

    private readonly List<(string Text, CallStep? Delivered)> _waiting = [];

    /// <summary>The model knows it, and the next connection is to know it too.</summary>
    public void Keep(Step step, string text) => history.Data(text, step.Now);

    /// <summary>What only this connection is to know.</summary>
    public string[] Tell(Step step, string text)
    {
        string itemId = ids.Next("ctx");
        unacknowledged.Send(step, itemId, new RealtimeCommand.AddContext(ids.Next("add"), itemId, text));
        return [itemId];
    }

    /// <param name="step">The step.</param>
    /// <param name="text">The data.</param>
    /// <param name="delivered">The call whose outcome it tells, for the journal; or null.</param>
    /// <returns>The item, for an answer about it; none while there is no connection, since the next one is told.</returns>
    public string[] Add(Step step, string text, CallStep? delivered = null)
    {
        if (!step.IsOpen)
        {
            if (_waiting.Count == MostWaiting)
                _waiting.RemoveAt(0);
            _waiting.Add((text, delivered));
            return [];
        }

        Keep(step, text);
        string[] items = Tell(step, text);
        if (delivered is not null)
            journal.Expect(items[0], delivered);
        return items;
    }

    /// <summary>There is a connection again.</summary>
    public void Flush(Step step)
    {
        foreach ((string text, CallStep? delivered) in _waiting)
            Add(step, text, delivered);
        _waiting.Clear();
    }
}
