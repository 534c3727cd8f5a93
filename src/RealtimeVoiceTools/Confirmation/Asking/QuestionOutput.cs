using System.Text.Encodings.Web;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>The output of a call that waits for the caller's yes.</summary>
internal static class QuestionOutput
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="question">What the caller is asked.</param>
    /// <param name="left">How long a yes still counts.</param>
    /// <param name="answered">The caller has answered already, so that the call may be made again.</param>
    /// <param name="showsConfirmed">The tool's schema has <c>confirmed</c>.</param>
    public static string Write(string question, TimeSpan left, bool answered, bool showsConfirmed)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteBoolean("success", false);
            writer.WriteBoolean("needs_confirmation", true);
            writer.WriteString("message", question);
            writer.WriteNumber("expires_in_seconds", (int)Math.Max(0, Math.Floor(left.TotalSeconds)));
            writer.WriteString("detail", answered
                ? $"The caller has answered. If the answer was yes, {Again(showsConfirmed)}"
                : $"The question is being put to the caller. Wait for the answer; do not repeat the question. After a yes, {Again(showsConfirmed)}");
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string Again(bool showsConfirmed) => showsConfirmed ? "make the same call again with confirmed true." : "make the same call again.";
}
