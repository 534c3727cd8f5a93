using System.Globalization;
using System.Text.Json;
using System.Xml;

namespace RealtimeVoiceTools;

/// <summary>Says values of a result that a voice would get wrong or a listener could not use: dates, times, money, identifiers.</summary>
internal sealed class SpokenValues(SpokenWords words, DateTimeOffset now, TimeZoneInfo zone, string? currency)
{
    private const int MaxWordsOfName = 12;

    private readonly SpokenDates _dates = new(words, DateOnly.FromDateTime(now.DateTime));

    /// <summary>Dates are said with weekday, month and day in every case.</summary>
    public bool FullDates { get; init; }

    /// <summary>How the value is said, or null where it is said as it stands.</summary>
    /// <param name="name">The name of its property.</param>
    /// <param name="value">The value.</param>
    /// <param name="owner">The object it belongs to, whose <c>currency</c> counts.</param>
    public string? Twin(string name, JsonElement value, JsonElement owner) => value.ValueKind switch
    {
        JsonValueKind.String => Moment(value) ?? Identifier(name, value.GetString()!),
        JsonValueKind.Number when SpokenDigits.IsIdentifier(name) => Identifier(name, value.GetRawText()),
        JsonValueKind.Number when SpokenMoney.IsMoney(name) => Money(value, owner),
        _ => null,
    };

    /// <summary>How a date, a time or a duration is said; null for anything else.</summary>
    public string? Moment(JsonElement value)
    {
        const int Longest = 40;
        if (value.ValueKind != JsonValueKind.String || value.GetString() is not { Length: >= 3 and <= Longest } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            return FullDates ? _dates.Full(date) : _dates.Near(date);
        if (text.Length > 4 && text[2] == ':' && TimeText.TryParse(text, out TimeOnly time))
            return _dates.Time(time);
        if (text[0] is 'P' or '-')
            return Duration(text);
        return text.Length >= 16 && text[4] == '-' && text[10] is 'T' or ' ' ? DateAndTime(text) : null;
    }

    /// <summary>The value inside a sentence, or null for what cannot stand in one.</summary>
    public string? Inline(string name, JsonElement value, JsonElement owner) => Twin(name, value, owner) ?? value.ValueKind switch
    {
        JsonValueKind.String => SpokenText.Title(value.GetString()!, words, MaxWordsOfName),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => words.On,
        JsonValueKind.False => words.Off,
        JsonValueKind.Array => value.GetArrayLength().ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string? Identifier(string name, string text)
    {
        bool spelt = SpokenDigits.IsDigitString(text) || (SpokenDigits.IsIdentifier(name) && SpokenDigits.CanSpell(text));
        return spelt ? SpokenDigits.Spell(text) : null;
    }

    private string? Money(JsonElement value, JsonElement owner)
    {
        string? named = owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty("currency", out JsonElement code) && code.ValueKind == JsonValueKind.String
            ? code.GetString()
            : currency;
        return named is not null && value.TryGetDecimal(out decimal amount) ? SpokenMoney.Say(amount, named, words) : null;
    }

    private string? DateAndTime(string text)
    {
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime moment))
            return null;
        if (moment.Kind == DateTimeKind.Unspecified)
            return Say(moment);
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset instant)
            ? Say(TimeZoneInfo.ConvertTime(instant, zone).DateTime)
            : null;
    }

    private string Say(DateTime moment) => FullDates ? _dates.Full(moment) : _dates.Near(moment);

    private string? Duration(string text)
    {
        try
        {
            return SpokenDurations.Exact(XmlConvert.ToTimeSpan(text), words);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            return null;
        }
    }
}
