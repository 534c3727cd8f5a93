#if NET10_0_OR_GREATER
using System.Text.Json;
using CsCheck;

namespace RealtimeVoiceTools.Tests.Speech;

public sealed class SpokenValuesProperties
{
    [Fact, Trait("Case", "56")]
    public void Value_AnyDigits_KeepsEveryDigitInOrderAndApart() =>
        Gen.String[Gen.Char['0', '9'], 4, 20].Sample(digits =>
            Twin("number", digits) == string.Join(' ', digits.ToCharArray()));

    [Fact]
    public void Value_AnyText_NeverThrows() =>
        Gen.Select(Gen.String, Gen.OneOf(Gen.Const("id"), Gen.Const("price"), Gen.Const("due_date"))).Sample((text, name) =>
        {
            JsonElement value = Json(JsonSerializer.Serialize(text));
            _ = Spoken("EUR").Twin(name, value, value);
            _ = Spoken("EUR").Inline(name, value, value);
        });

    private static SpokenValues Spoken(string? currency = null) => new(TestTools.Phrases.Words, TestTools.Now, TimeZoneInfo.Utc, currency);

    private static string? Twin(string name, string value)
    {
        JsonElement json = Json(JsonSerializer.Serialize(value));
        return Spoken().Twin(name, json, json);
    }

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;
}
#endif
