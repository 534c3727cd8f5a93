using System.Text.Json;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>Reads what the provider says of the session, nested (current) or flat (beta); some servers send both forms at once.</summary>
internal sealed class SessionReader(IdTable ids)
{
    // 9999-12-31T23:59:59Z
    private const double LatestUnixSeconds = 253402300799;

    public RealtimeEvent? Read(OpenAIEventType type, ReadOnlySpan<byte> message)
    {
        Utf8JsonReader reader = JsonReading.EnterMessage(message);
        Settings? session = null;
        while (reader.NextProperty())
        {
            if (reader.ValueTextEquals("session"u8))
                session = reader.EnterObject() ? ReadSession(ref reader) : null;
            else
                reader.SkipValue();
        }
        return session is not { } found ? null
            : type == OpenAIEventType.SessionCreated ? new RealtimeEvent.SessionCreated(found.Id, found.ExpiresAt)
            : new RealtimeEvent.SessionUpdated(found.ToolNames, found.TranscribesInput, found.ExpiresAt);
    }

    private Settings ReadSession(ref Utf8JsonReader reader)
    {
        Settings found = default;
        while (reader.NextProperty())
        {
            if (reader.ValueTextEquals("id"u8))
                found.Id = ids.Get(reader.Text());
            else if (reader.ValueTextEquals("expires_at"u8))
                found.ExpiresAt = reader.Number() is double seconds and > 0 and <= LatestUnixSeconds ? DateTimeOffset.FromUnixTimeSeconds((long)seconds) : null;
            else if (reader.ValueTextEquals("tools"u8))
                found.ToolNames = reader.EnterArray() ? ReadToolNames(ref reader) : null;
            else if (reader.ValueTextEquals("input_audio_transcription"u8))
                found.Transcribes(ReadIsObject(ref reader));
            else if (reader.ValueTextEquals("audio"u8))
                ReadAudio(ref reader, ref found);
            else
                reader.SkipValue();
        }
        return found;
    }

    private List<string> ReadToolNames(ref Utf8JsonReader reader)
    {
        List<string> names = [];
        while (reader.NextObject())
        {
            while (reader.NextProperty())
            {
                if (!reader.ValueTextEquals("name"u8))
                    reader.SkipValue();
                else if (ids.Get(reader.Text()) is string name)
                    names.Add(name);
            }
        }
        return names;
    }

    private static void ReadAudio(ref Utf8JsonReader reader, ref Settings found)
    {
        if (!reader.EnterObject())
            return;
        while (reader.NextProperty())
        {
            if (!reader.ValueTextEquals("input"u8))
                reader.SkipValue();
            else if (reader.EnterObject())
            {
                while (reader.NextProperty())
                {
                    if (reader.ValueTextEquals("transcription"u8))
                        found.Transcribes(ReadIsObject(ref reader));
                    else
                        reader.SkipValue();
                }
            }
        }
    }

    private static bool ReadIsObject(ref Utf8JsonReader reader)
    {
        bool isObject = reader.EnterObject();
        reader.Skip();
        return isObject;
    }

    private struct Settings
    {
        public string? Id;
        public DateTimeOffset? ExpiresAt;
        public List<string>? ToolNames;
        public bool? TranscribesInput;

        public void Transcribes(bool told) => TranscribesInput = told || TranscribesInput == true;
    }
}
