using System.Buffers;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>Finds defaults that the parameter itself would refuse: a call with the default written out must mean the same as one without.</summary>
internal static class DefaultChecks
{
    public static bool IsAllowed(ToolParameter parameter)
    {
        if (parameter.Required || parameter.Default is null)
            return true;
        ArrayBufferWriter<byte> json = new();
        using (Utf8JsonWriter writer = new(json))
            parameter.Converter.WriteObject(writer, parameter.Default, SensitiveValues.Kept);
        Utf8JsonReader reader = new(json.WrittenSpan);
        reader.Read();
        BindingContext context = new(new() { Now = DateTimeOffset.UnixEpoch, TimeZone = TimeZoneInfo.Utc });
        return parameter.Converter.TryReadObject(ref reader, context, out _);
    }
}
