using System.Text.Json;

namespace RealtimeVoiceTools.Testing;

/// <summary>Takes a client's events apart, refuses what is malformed and hands the rest to whoever owns the state.</summary>
internal sealed class ClientEvents(
    RealtimeEmulatorOptions options,
    EmulatorWire wire,
    ConnectionFaults faults,
    SessionHolder session,
    EmulatedConversation conversation,
    ResponseBoard responses,
    EmulatedEar ear,
    PlaybackLedger playback,
    OutputBuffer? output)
{
    /// <summary>The type of a message, or an empty text when it has none.</summary>
    public static string TypeOf(ReadOnlyMemory<byte> message)
    {
        using JsonDocument? document = ClientMessage.Parse(message);
        return document is null ? "" : TypeOf(document.RootElement);
    }

    public void Handle(ReadOnlyMemory<byte> message, string type)
    {
        if (faults.TakeLoss(type))
        {
            return;
        }

        using JsonDocument? document = ClientMessage.Parse(message);
        if (document is null)
        {
            wire.Error(new WireProblem("invalid_event", "The event is not valid JSON."), null);
            return;
        }

        JsonElement body = document.RootElement;
        string? eventId = body.ValueKind == JsonValueKind.Object && body.TryGetProperty("event_id", out JsonElement id) && id.ValueKind == JsonValueKind.String
            ? id.GetString()
            : null;
        if ((Check(body, type) ?? Dispatch(body, type)) is { } problem)
        {
            bool isAnonymous = problem.Code == "conversation_already_has_active_response" && !options.RefusalNamesEvent;
            wire.Error(problem, isAnonymous ? null : eventId);
        }
    }

    private static string TypeOf(JsonElement body) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty("type", out JsonElement type) && type.ValueKind == JsonValueKind.String ? type.GetString()! : "";

    private WireProblem? Check(JsonElement body, string type)
    {
        if (type.Length == 0)
        {
            return new WireProblem("invalid_event", "The 'type' field is missing.");
        }

        IReadOnlyDictionary<string, Fields> events = ClientShapes.Of(wire.Traits.Form);
        return events.TryGetValue(type, out Fields? shape)
            ? shape.Check(body, "")
            : WireProblem.WrongValue("type", $"Invalid value: '{type}'. Supported values are: {string.Join(", ", events.Keys.Select(known => $"'{known}'"))}.");
    }

    private WireProblem? Dispatch(JsonElement body, string type) => type switch
    {
        "session.update" => session.Update(body.GetProperty("session"), responses.HasSpoken),
        "conversation.item.create" => CreateItem(body),
        "conversation.item.delete" => conversation.Delete(body.GetProperty("item_id").GetString()!),
        "conversation.item.retrieve" => conversation.Retrieve(body.GetProperty("item_id").GetString()!),
        "conversation.item.truncate" => Truncate(body),
        "response.create" => responses.Create(
            ResponseRequest.Read(body.TryGetProperty("response", out JsonElement response) ? response : default, session.State, conversation, wire.Ids),
            session.State),
        "response.cancel" => responses.Cancel(body.TryGetProperty("response_id", out JsonElement id) ? id.GetString() : null, "client_cancelled"),
        "input_audio_buffer.append" => Append(body.GetProperty("audio")),
        "input_audio_buffer.commit" => ear.Commit(),
        "input_audio_buffer.clear" => Do(ear.Clear),
        "output_audio_buffer.clear" when output is not null => Do(() => output.Clear(() => { })),
        _ => WireProblem.WrongValue("type", $"'{type}' is supported on WebRTC and SIP only."),
    };

    private WireProblem? CreateItem(JsonElement body)
    {
        JsonElement item = body.GetProperty("item");
        if (item.GetProperty("type").ValueEquals("force_message"))
        {
            // The item is no item of the conversation yet: the response that says it puts one there.
            return responses.Create(ResponseRequest.OfSession(session.State) with { Pregenerated = ItemReader.Read(item, wire.Ids).Words }, session.State);
        }

        return item.GetProperty("type").ValueEquals("item_reference")
            ? WireProblem.WrongValue("item.type", "Invalid value: 'item_reference'. It is supported in response input only.")
            : conversation.Create(ItemReader.Read(item, wire.Ids), body.TryGetProperty("previous_item_id", out JsonElement previous) ? previous.GetString() : null);
    }

    private WireProblem? Truncate(JsonElement body)
    {
        string id = body.GetProperty("item_id").GetString()!;
        int end = (int)Math.Min(int.MaxValue, body.GetProperty("audio_end_ms").GetInt64());
        WireProblem? problem = conversation.Truncate(id, (int)Math.Min(int.MaxValue, body.GetProperty("content_index").GetInt64()), end);
        if (problem is null)
        {
            playback.Truncate(id, TimeSpan.FromMilliseconds(end));
        }

        return problem;
    }

    private WireProblem? Append(JsonElement audio)
    {
        if (!audio.TryGetBytesFromBase64(out byte[]? bytes))
        {
            return WireProblem.WrongValue("audio", "Invalid 'audio'. Expected base64-encoded audio bytes.");
        }

        ear.Append(bytes.Length);
        return null;
    }

    private static WireProblem? Do(Action action)
    {
        action();
        return null;
    }
}
