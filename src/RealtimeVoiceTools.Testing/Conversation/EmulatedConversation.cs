namespace RealtimeVoiceTools.Testing;

/// <summary>The items of the default conversation, and what a client may do to them.</summary>
internal sealed class EmulatedConversation(EmulatorWire wire)
{
    private readonly List<ConversationItem> items = [];
    private readonly Queue<(ConversationItem Item, string? Previous)> waiting = new();

    public string Id { get; } = wire.Ids.ConversationId;

    public IReadOnlyList<ConversationItem> Items => items;

    /// <summary>A response is writing: what the client adds is announced when it is done.</summary>
    public bool IsHeld { get; set; }

    private string? LastId => items.Count == 0 ? null : items[^1].Id;

    public ConversationItem? Find(string id) => items.Find(item => item.Id == id);

    public string? NameOfCall(string callId) => items.Find(item => item.Type == "function_call" && item.CallId == callId)?.Name;

    /// <summary>Completed calls that no output, announced or waiting, has answered.</summary>
    public bool HasOpenCall => items.Exists(item =>
        item is { Type: "function_call", Status: "completed" } && !items.Exists(output => IsOutputOf(output, item)) && !waiting.Any(w => IsOutputOf(w.Item, item)));

    /// <summary>Adds a client's item, or says why not.</summary>
    public WireProblem? Create(ConversationItem item, string? previous)
    {
        if (Find(item.Id) is not null || waiting.Any(w => w.Item.Id == item.Id))
        {
            return new WireProblem("item_create_duplicate_item_id", $"Error adding item: an item with id '{item.Id}' already exists.", "item.id");
        }

        if (previous is not (null or "root") && Find(previous) is null)
        {
            return new WireProblem("item_create_invalid_previous_item_id", $"Error adding item: the previous item with id '{previous}' does not exist.", "previous_item_id");
        }

        if (item.Type == "function_call_output" && NameOfCall(item.CallId) is null)
        {
            return new WireProblem("invalid_tool_call_id", $"Tool call ID '{item.CallId}' not found in conversation.", "item.call_id");
        }

        if (IsHeld)
        {
            waiting.Enqueue((item, previous));
        }
        else
        {
            AddFinished(item, previous);
        }

        return null;
    }

    /// <summary>Announces what waited for a response to end.</summary>
    public void Release()
    {
        IsHeld = false;
        while (waiting.TryDequeue(out (ConversationItem Item, string? Previous) next))
        {
            AddFinished(next.Item, next.Previous);
        }
    }

    /// <summary>Adds an item that is already whole: <c>added</c> and <c>done</c> follow each other.</summary>
    public void AddFinished(ConversationItem item, string? previous = null)
    {
        Add(item, previous);
        AnnounceDone(item);
    }

    public void Add(ConversationItem item, string? previous = null)
    {
        int index = previous switch
        {
            null => items.Count,
            "root" => 0,
            _ => items.FindIndex(other => other.Id == previous) is var found and >= 0 ? found + 1 : items.Count,
        };
        items.Insert(index, item);
        wire.Send("conversation.item.added", fields => fields
            .Text("previous_item_id", Shown(PreviousOf(item)))
            .Object("item", body => ItemWriter.Write(body, item, wire.Traits)));
    }

    public void AnnounceCommitted(string id) => wire.Send("input_audio_buffer.committed", fields => fields
        .Text("previous_item_id", Shown(LastId)).Text("item_id", id));

    public void AnnounceDone(ConversationItem item)
    {
        // As recorded: what the agent produces right after a user's message is done without a previous id.
        string? previous = PreviousOf(item);
        bool follows = previous is not null && (item.Role == "assistant" || item.Type == "function_call") && Find(previous) is { Role: "user" };
        wire.Send(
            "conversation.item.done",
            fields => fields.Text("previous_item_id", Shown(follows ? null : previous)).Object("item", body => ItemWriter.Write(body, item, wire.Traits)),
            keepsName: wire.Traits.SendsDoneOfCommittedAudio && item.Role == "user" && item.IsSpoken);
    }

    public WireProblem? Delete(string id)
    {
        if (Find(id) is not { } item)
        {
            return new WireProblem("item_delete_invalid_item_id", $"Error deleting item: the item with id '{id}' does not exist.", "item_id");
        }

        items.Remove(item);
        wire.Send("conversation.item.deleted", fields => fields.Text("item_id", id));
        return null;
    }

    public WireProblem? Retrieve(string id)
    {
        if (Find(id) is not { } item)
        {
            return new WireProblem("item_retrieve_invalid_item_id", $"Error retrieving item: the item with id '{id}' does not exist.", "item_id");
        }

        wire.Send("conversation.item.retrieved", fields => fields.Object("item", body => ItemWriter.Write(body, item, wire.Traits)));
        return null;
    }

    /// <summary>Forgets what the person did not hear of an agent's message: its transcript goes, its words shrink to what was played.</summary>
    public WireProblem? Truncate(string id, int contentIndex, int audioEndMs)
    {
        if (Find(id) is not { } item)
        {
            return new WireProblem("item_truncate_invalid_item_id", $"Error truncating item: the item with id '{id}' does not exist.", "item_id");
        }

        if (item.Role != "assistant" || item.AudioMilliseconds == 0 || contentIndex != 0 || audioEndMs == 0)
        {
            return new WireProblem(null, "Only model output audio messages can be truncated");
        }

        if (audioEndMs > item.AudioMilliseconds)
        {
            return new WireProblem("invalid_value", $"Audio content of {item.AudioMilliseconds}ms is already shorter than {audioEndMs}ms", "audio_end_ms");
        }

        Shorten(item, contentIndex, audioEndMs);
        return null;
    }

    /// <summary>Of a call, where the provider knows by itself what was heard: forgets the rest.</summary>
    public void CutTo(ConversationItem item, int audioEndMs)
    {
        if (Find(item.Id) is not null && audioEndMs < item.AudioMilliseconds)
        {
            Shorten(item, 0, audioEndMs);
        }
    }

    private void Shorten(ConversationItem item, int contentIndex, int audioEndMs)
    {
        item.Words = item.Words[..(int)((long)item.Words.Length * audioEndMs / item.AudioMilliseconds)];
        item.AudioMilliseconds = audioEndMs;
        if (item.Content.Count > 0)
        {
            item.Content[0] = item.Content[0] with { Transcript = null };
        }

        wire.Send("conversation.item.truncated", fields => fields
            .Text("item_id", item.Id).Number("content_index", contentIndex).Number("audio_end_ms", audioEndMs));
    }

    /// <summary>The published beta schema wants a text even where there is no item before.</summary>
    private string? Shown(string? previous) => previous ?? (wire.Traits.FollowsBetaSchema ? "root" : null);

    private static bool IsOutputOf(ConversationItem output, ConversationItem call) =>
        output.Type == "function_call_output" && output.CallId == call.CallId;

    private string? PreviousOf(ConversationItem item)
    {
        int index = items.IndexOf(item);
        return index > 0 ? items[index - 1].Id : null;
    }
}
