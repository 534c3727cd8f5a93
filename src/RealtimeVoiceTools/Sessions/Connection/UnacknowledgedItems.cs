using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>
/// What was put into the conversation, and of which the provider has not said that it has it: sent into a line that was about to die, or while there was
/// none. Where the conversation goes on over another line, it is sent again. The oldest are forgotten: some providers never say.
/// </summary>
internal sealed class UnacknowledgedItems
{
    private const int Most = 128;

    private readonly List<(string ItemId, RealtimeCommand Command)> _items = [];

    /// <summary>Sends it, if there is a line.</summary>
    public void Send(Step step, string itemId, RealtimeCommand command)
    {
        if (_items.Count == Most)
            _items.RemoveAt(0);
        _items.Add((itemId, command));
        step.Send(command);
    }

    /// <summary>The provider has the item.</summary>
    public void Acknowledged(string itemId) => _items.RemoveAll(item => item.ItemId == itemId);

    /// <summary>The next connection has a conversation of its own.</summary>
    public void Clear() => _items.Clear();

    /// <summary>The conversation goes on. By its item the provider knows one that it has already.</summary>
    public void SendAgain(Step step)
    {
        foreach ((_, RealtimeCommand command) in _items)
            step.Send(command);
    }
}
