using System.Text.Json;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>Turns a message into events. The type decides first; only what is acted on is read any further.</summary>
internal sealed class EventReader
{
    private readonly FlatEventReader _flat;
    private readonly ItemEventReader _items;
    private readonly ResponseReader _responses;
    private readonly SessionReader _sessions;
    private readonly TranscriptReader _transcripts;
    private readonly ErrorReader _errors;

    public EventReader()
    {
        IdTable ids = new();
        ItemReader items = new(ids);
        _flat = new(ids);
        _items = new(ids, items);
        _responses = new(ids, items);
        _sessions = new(ids);
        _transcripts = new(ids);
        _errors = new(ids);
    }

    public void Read(ReadOnlySpan<byte> message, List<RealtimeEvent> events)
    {
        int before = events.Count;
        OpenAIEventType type = OpenAIEventType.Ignored;
        bool isRead;
        try
        {
            isRead = EventTypeReader.TryFind(message, out type) && TryRead(type, message, events);
        }
        // The reader reports broken JSON by the first, broken UTF-8 in an escaped name by the second.
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            isRead = false;
        }
        if (isRead)
            return;
        events.RemoveRange(before, events.Count - before);
        events.Add(new RealtimeEvent.Unreadable(type == OpenAIEventType.Ignored ? null : EventTypeReader.NameOf(message)));
    }

    private bool TryRead(OpenAIEventType type, ReadOnlySpan<byte> message, List<RealtimeEvent> events)
    {
        if (type == OpenAIEventType.Ignored)
            return true;
        if (type == OpenAIEventType.RateLimits)
            return RateLimitReader.TryRead(message, events);
        if (type == OpenAIEventType.InputTranscribed)
            return _transcripts.TryRead(message, events);
        RealtimeEvent? read = type switch
        {
            OpenAIEventType.SessionCreated or OpenAIEventType.SessionUpdated => _sessions.Read(type, message),
            OpenAIEventType.InputTranscriptionFailed => _errors.ReadTranscriptionFailed(message),
            OpenAIEventType.ItemAdded or OpenAIEventType.ItemDone
                or OpenAIEventType.OutputItemAdded or OpenAIEventType.OutputItemDone => _items.Read(type, message),
            OpenAIEventType.ResponseCreated => _responses.ReadCreated(message),
            OpenAIEventType.ResponseDone => _responses.ReadDone(message),
            OpenAIEventType.Error => ErrorReader.ReadError(message),
            _ => _flat.Read(type, message),
        };
        if (read is not null)
            events.Add(read);
        return read is not null;
    }
}
