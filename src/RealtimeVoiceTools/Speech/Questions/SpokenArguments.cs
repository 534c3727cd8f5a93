using System.Globalization;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>Says the arguments of a call, for a question that has no preview to go by.</summary>
internal sealed class SpokenArguments(VoicePhrases phrases, VoiceTool tool, SpokenValues spoken)
{
    private const int MaxParts = 3;

    private SpokenWords Words => phrases.Words;

    /// <summary>"delete task 'Review proposal', due date Friday, November 27".</summary>
    public string Action(IReadOnlyList<(string Name, object? Value)> arguments, int maxWords)
    {
        string action = SpokenText.Humanise(tool.Name);
        bool isFirst = true;
        foreach ((string name, object? value) in arguments)
        {
            if (tool.Hides(name) || Say(name, value, maxWords) is not { } said)
                continue;
            action += isFirst && value is string ? Words.Space + said : Words.Comma + Named(name, said);
            isFirst = false;
        }

        return action;
    }

    private string? Say(string name, object? value, int maxWords)
    {
        if (value is null)
            return null;
        ValueConverter? converter = tool.Definition.Parameters.FirstOrDefault(p => p.Name == name)?.Converter;
        if (converter is { HasSensitiveParts: true } && !ResultData.TryRead(converter, value, out _))
            return null;
        if (converter is null || !ResultData.TryRead(converter, value, out JsonDocument? json) || json is null)
            return SpokenText.Title(Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty, Words, maxWords);
        using (json)
            return value is Enum ? SpokenText.Humanise(json.RootElement.ToString()) : Say(name, json.RootElement, json.RootElement, maxWords);
    }

    private string? Say(string name, JsonElement value, JsonElement owner, int maxWords) => value.ValueKind switch
    {
        JsonValueKind.String => spoken.Twin(name, value, owner) ?? SpokenText.Quote(SpokenText.Title(value.GetString()!, Words, maxWords), Words),
        JsonValueKind.Array => Join(value.GetArrayLength(), value.EnumerateArray().Select(item => Say(name, item, owner, maxWords))),
        JsonValueKind.Object => Join(
            value.EnumerateObject().Count(),
            value.EnumerateObject().Select(p => Say(p.Name, p.Value, value, maxWords) is { } said ? Named(p.Name, said) : null)),
        _ => spoken.Inline(name, value, owner),
    };

    private static string Named(string name, string said) => $"{SpokenText.Humanise(name)} {said}";

    /// <summary>All of a few; of more the number, since a caller cannot check a long list by ear.</summary>
    private string? Join(int count, IEnumerable<string?> parts)
    {
        if (count > MaxParts)
            return PhraseTemplate.Fill(Words.Amount, ("count", count.ToString(CultureInfo.InvariantCulture)), ("unit", Words.Entries));
        string[] said = [.. parts.OfType<string>()];
        return said.Length == 0 ? null : SpokenAmount.Join(said, Words.And, Words);
    }
}
