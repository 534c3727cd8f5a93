using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>Turns the arguments of a call into values, and values back into canonical JSON. Any text may come in; no exception comes out.</summary>
internal static class ArgumentBinder
{
    /// <summary>Stands for a sensitive value wherever arguments are recorded.</summary>
    public const string Mask = "[sensitive]";

    private const char ByteOrderMark = '\uFEFF';

    private static readonly JsonWriterOptions CanonicalFormat = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads the arguments of a call.</summary>
    /// <param name="tool">The tool called.</param>
    /// <param name="arguments">The arguments as the provider sent them.</param>
    /// <param name="options">Bounds, and the caller's clock.</param>
    public static BindingResult Bind(VoiceTool tool, string arguments, BindingOptions options)
    {
        ReadOnlySpan<char> text = arguments.AsSpan().TrimStart(ByteOrderMark);
        if (text.IsWhiteSpace())
        {
            // Some models send nothing for "no arguments". For what cannot be undone nothing is taken on trust.
            if (tool.Traits.Destructive)
                return BindingResult.Refuse(isJson: false, "one JSON object", "got nothing");
            text = "{}";
        }

        byte[] buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(Math.Min(text.Length, options.MaxBytes)));
        try
        {
            int length = text.Length > options.MaxBytes ? int.MaxValue : Encoding.UTF8.GetBytes(text, buffer);
            return length > options.MaxBytes ? TooLong(options) : Bind(tool, buffer.AsSpan(0, length), options);
        }
        finally
        {
            // The next renter must not find what a caller said.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    /// <summary>
    /// The values as canonical JSON: parameters in order, defaults written out, without <c>confirmed</c>. Equal values give equal text.
    /// It holds sensitive values: nothing that leaves the session may be made of it, see <see cref="Redacted"/>.
    /// </summary>
    public static string Canonical(VoiceTool tool, object?[] values) => Write(tool, values, SensitiveValues.Kept);

    /// <summary>As <see cref="Canonical"/>, with <see cref="Mask"/> in the place of each sensitive value: for timelines, audits and digests.</summary>
    public static string Redacted(VoiceTool tool, object?[] values) => Write(tool, values, SensitiveValues.Masked);

    private static string Write(VoiceTool tool, object?[] values, SensitiveValues sensitive)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, CanonicalFormat))
        {
            writer.WriteStartObject();
            for (int i = 0; i < values.Length; i++)
            {
                ToolParameter parameter = tool.Definition.Parameters[i];
                writer.WritePropertyName(parameter.Name);
                if (parameter.IsSensitive && sensitive is SensitiveValues.Masked)
                    writer.WriteStringValue(Mask);
                else
                    parameter.Converter.WriteObject(writer, values[i], sensitive);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static BindingResult Bind(VoiceTool tool, ReadOnlySpan<byte> json, BindingOptions options)
    {
        if (ArgumentText.Check(json, options) is { } refusal)
            return refusal;

        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = options.MaxDepth });
        reader.Read();
        BindingContext context = new(options);
        if (!tool.Members.TryRead(ref reader, context, out object?[]? values))
            return new() { IsJson = true, Errors = context.Errors };

        int own = tool.Definition.Parameters.Count;
        return new() { IsJson = true, Values = values[..own], Confirmed = values.Length > own && values[own] is true };
    }

    private static BindingResult TooLong(BindingOptions options) =>
        BindingResult.Refuse(isJson: false, string.Create(CultureInfo.InvariantCulture, $"at most {options.MaxBytes} bytes"), "got more");
}
