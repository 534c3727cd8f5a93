using System.Text.Json;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>Reads the provider's limits: one event for each.</summary>
internal static class RateLimitReader
{
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(1);

    /// <summary>False when there is no list of limits.</summary>
    public static bool TryRead(ReadOnlySpan<byte> message, List<RealtimeEvent> events)
    {
        bool found = false;
        Utf8JsonReader reader = JsonReading.EnterMessage(message);
        while (reader.NextProperty())
        {
            if (!reader.ValueTextEquals("rate_limits"u8))
                reader.SkipValue();
            else if (reader.EnterArray())
            {
                found = true;
                while (reader.NextObject())
                {
                    if (ReadLimit(ref reader) is { } limit)
                        events.Add(limit);
                }
            }
        }
        return found;
    }

    private static RealtimeEvent.RateLimitChanged? ReadLimit(ref Utf8JsonReader reader)
    {
        string? name = null;
        double? remaining = null, resetSeconds = null;
        while (reader.NextProperty())
        {
            if (reader.ValueTextEquals("name"u8))
                name = reader.Text().ToText();
            else if (reader.ValueTextEquals("remaining"u8))
                remaining = reader.Number();
            else if (reader.ValueTextEquals("reset_seconds"u8))
                resetSeconds = reader.Number();
            else
                reader.SkipValue();
        }
        if (name is null || resetSeconds is null)
            return null;
        return new(
            name,
            remaining is >= 0 and <= long.MaxValue / 2 ? (long)remaining : null,
            TimeSpan.FromSeconds(Math.Clamp(resetSeconds.Value, 0, s_longest.TotalSeconds)));
    }
}
