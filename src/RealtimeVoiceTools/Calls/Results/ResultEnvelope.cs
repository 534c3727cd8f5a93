using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>Writes the output of a call that succeeded.</summary>
internal sealed class ResultEnvelope(ResultContext context, JsonElement? data, string? message, SpokenValues spoken)
{
    // What an output means by these names is not for a tool's own fields to change.
    private static readonly string[] Reserved = ["success", "message", "note", "undo", "needs_confirmation", "error_type", "spoken_message"];

    private readonly ResultPhrases _phrases = context.Phrases.Results;

    /// <summary>The tool returned something that could not be written.</summary>
    public bool DetailsLost { get; init; }

    /// <summary>The output for what was done but cannot be told.</summary>
    public static string DetailsUnavailable(VoiceTool tool, VoicePhrases phrases)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, ResultData.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteBoolean("success", true);
            json.WriteString("message", ResultMessage.Unavailable(tool, phrases.Results));
            if (tool.Traits.Undo is { } undo)
                json.WriteString("undo", undo);
            json.WriteString("note", phrases.Results.DetailsUnavailable);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The output, or null when it is longer than so many bytes.</summary>
    public string? TryWrite(ResultCut cut, int maxBytes)
    {
        ArrayBufferWriter<byte> buffer = new(Math.Min(maxBytes, 4096));
        using Utf8JsonWriter json = new(buffer, ResultData.WriterOptions);
        ResultCopy copy = new(json, cut, maxBytes, spoken, _phrases);
        json.WriteStartObject();
        json.WriteBoolean("success", true);
        if (Count() is { } count)
            json.WriteNumber("count", count);
        if (message is not null)
            json.WriteString("message", JsonText.Clean(message));
        WriteData(json, copy, cut);
        if (context.Tool.Traits.Undo is { } undo)
            json.WriteString("undo", undo);
        if (DetailsLost)
            copy.Notes.Add(_phrases.DetailsUnavailable);
        if (copy.Notes.Count > 0)
            json.WriteString("note", string.Join(' ', copy.Notes));
        json.WriteEndObject();
        json.Flush();
        return copy.Overflows ? null : Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private int? Count() => data switch
    {
        { ValueKind: JsonValueKind.Array } list => list.GetArrayLength(),
        null when DetailsLost => ((context.Value as VoiceResult)?.DataObject ?? context.Value) is ICollection { Count: int count } and not IDictionary ? count : null,
        _ => null,
    };

    private void WriteData(Utf8JsonWriter json, ResultCopy copy, ResultCut cut)
    {
        switch (data)
        {
            case null or { ValueKind: JsonValueKind.Null }:
                break;
            case { ValueKind: JsonValueKind.Array } list:
                WriteList(copy, list, cut);
                break;
            case { ValueKind: JsonValueKind.Object } fields:
                copy.WriteFields(fields, name => Array.IndexOf(Reserved, name) < 0 ? name : "result_" + name);
                break;
            case { } scalar:
                copy.WriteField("result", scalar, scalar);
                break;
        }
    }

    private void WriteList(ResultCopy copy, JsonElement list, ResultCut cut)
    {
        int count = list.GetArrayLength();
        if (count == 0)
            return;
        int shown = Math.Min(count, cut.Items);
        copy.WriteItems("items", list, shown);
        copy.Notes.Add(PhraseTemplate.Fill(
            shown == count ? _phrases.AllListed : _phrases.FirstListed,
            ("shown", shown.ToString(CultureInfo.InvariantCulture)),
            ("count", count.ToString(CultureInfo.InvariantCulture))));
    }
}
