using System.Globalization;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>Chooses what a result's <c>message</c> says when the tool returned no words: its template, else a phrase of the language.</summary>
internal sealed class ResultMessage(ResultContext context, SpokenValues spoken)
{
    private static readonly string[] NamingFields = ["title", "name", "subject"];

    private readonly ResultPhrases _phrases = context.Phrases.Results;
    private readonly VoiceTool _tool = context.Tool;

    /// <summary>For a result that was written, or none. Null for a list with entries, which speaks for itself.</summary>
    public string? Choose(JsonElement? data)
    {
        if (data is { ValueKind: JsonValueKind.Array } list)
        {
            return list.GetArrayLength() == 0
                ? PhraseTemplate.Fill(_phrases.NoneFound, ("nouns", Nouns()))
                : FromTemplate(list);
        }

        bool cameBackEmpty = data is null or { ValueKind: JsonValueKind.Null } && _tool.Definition.Result is not null;
        if (_tool.Traits.ReadOnly)
            return cameBackEmpty ? _phrases.NothingFound : FromTemplate(data) ?? (data is null ? _phrases.Done : _phrases.Found);
        return FromTemplate(data) ?? Named(data) ?? _phrases.Done;
    }

    /// <summary>For a result that could not be written: it names what the arguments name.</summary>
    public string WithoutDetails() => FromTemplate(null) ?? Unavailable(_tool, _phrases);

    public static string Unavailable(VoiceTool tool, ResultPhrases phrases) => tool.Traits.ReadOnly ? phrases.FoundWithoutDetails : phrases.DoneWithoutDetails;

    private string Nouns() => _tool.Traits.Noun is { Length: > 0 } noun ? context.Phrases.Words.Plural(noun) : context.Phrases.Words.Entries;

    private string? FromTemplate(JsonElement? data) =>
        _tool.Traits.Done is { Length: > 0 } template ? DoneTemplate.Fill(template, slot => Field(slot, data) ?? Argument(slot)) : null;

    private string? Named(JsonElement? data)
    {
        string? name = NamingFields.Select(field => Field(field, data)).FirstOrDefault(n => n is not null)
            ?? NamingFields.Select(Argument).FirstOrDefault(n => n is not null);
        return name is { Length: > 0 } ? PhraseTemplate.Fill(_phrases.DoneNamed, ("name", name)) : null;
    }

    private string? Field(string name, JsonElement? data) => data switch
    {
        { ValueKind: JsonValueKind.Array } list when name == "count" => list.GetArrayLength().ToString(CultureInfo.InvariantCulture),
        { ValueKind: JsonValueKind.Object } fields when fields.TryGetProperty(name, out JsonElement value) => spoken.Inline(name, value, fields),
        { ValueKind: not (JsonValueKind.Array or JsonValueKind.Object) } scalar when name == "result" => spoken.Inline(name, scalar, scalar),
        _ => null,
    };

    private string? Argument(string name)
    {
        ValueConverter? converter = _tool.Definition.Parameters.FirstOrDefault(p => p.Name == name)?.Converter;
        object? value = context.Arguments.FirstOrDefault(a => a.Key == name).Value;
        if (!ResultData.TryRead(converter, value, out JsonDocument? json) || json is null)
            return null;
        using (json)
            return spoken.Inline(name, json.RootElement, json.RootElement);
    }
}
