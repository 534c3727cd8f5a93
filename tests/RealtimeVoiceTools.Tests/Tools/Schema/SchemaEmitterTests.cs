using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text;
using System.Text.Json;
using RealtimeVoiceTools;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Tests.Tools.Schema;

public sealed class SchemaEmitterTests
{
    [Fact]
    [Trait("Case", "73")]
    public void Schema_OfTheLessonsTool_IsExactlyThis() => Schema(SampleTools.CreateTask).Should().Be(
        """
        {"type":"object","properties":{
        "title":{"type":"string","description":"What to do."},
        "due_date":{"type":"string","description":"When it is due.","format":"date"},
        "priority":{"type":"string","description":"How urgent it is. Default: medium.","enum":["low","medium","high"]},
        "count":{"type":"integer","description":"How many. Default: 1."}
        },"required":["title"],"additionalProperties":false}
        """.ReplaceLineEndings(string.Empty));

    [Fact]
    [Trait("Case", "73")]
    public void Schema_OfAToolThatAsks_EndsWithConfirmed() => Schema(SampleTools.DeleteTask).Should().Be(
        """
        {"type":"object","properties":{
        "task_identifier":{"type":"string","description":"Which."},
        "confirmed":{"type":"boolean","description":"whether the user has confirmed; call with false first"}
        },"required":["task_identifier","confirmed"],"additionalProperties":false}
        """.ReplaceLineEndings(string.Empty));

    [Fact]
    public void Schema_OfAToolWithoutParameters_IsAnEmptyObject() =>
        Schema(SampleTools.Make(() => { })).Should().Be("""{"type":"object","properties":{},"required":[],"additionalProperties":false}""");

    [Fact]
    [Trait("Case", "73")]
    public void Schema_OfRecords_IsClosedAtEveryLevel() => Schema(SampleTools.Person).Should().Be(
        """
        {"type":"object","properties":{
        "person":{"type":"object","description":"Who.","properties":{
        "name":{"type":"string"},
        "address":{"type":"object","properties":{
        "city":{"type":"string","description":"The town."},"zip":{"type":"string"},"floor":{"type":"integer","description":"Default: 1."}
        },"required":["city"],"additionalProperties":false},
        "phones":{"type":"array","items":{"type":"string"}}
        },"required":["name","address","phones"],"additionalProperties":false},
        "counts":{"type":"object","description":"Extra.","additionalProperties":{"type":"integer"}}
        },"required":["person"],"additionalProperties":false}
        """.ReplaceLineEndings(string.Empty));

    [Theory]
    [InlineData(typeof(bool), """{"type":"boolean","description":"The value."}""")]
    [InlineData(typeof(long), """{"type":"integer","description":"The value."}""")]
    [InlineData(typeof(decimal), """{"type":"number","description":"The value."}""")]
    [InlineData(typeof(TimeOnly), """{"type":"string","description":"The value.","format":"time"}""")]
    [InlineData(typeof(DateTimeOffset), """{"type":"string","description":"The value.","format":"date-time"}""")]
    [InlineData(typeof(TimeSpan), """{"type":"string","description":"The value.","format":"duration"}""")]
    [InlineData(typeof(Guid), """{"type":"string","description":"The value.","format":"uuid"}""")]
    [InlineData(typeof(Uri), """{"type":"string","description":"The value.","format":"uri"}""")]
    [InlineData(typeof(int?), """{"type":["integer","null"],"description":"The value."}""")]
    [InlineData(typeof(Priority?), """{"type":["string","null"],"description":"The value.","enum":["low","medium","high",null]}""")]
    [InlineData(typeof(int?[]), """{"type":"array","description":"The value.","items":{"type":["integer","null"]}}""")]
    public void Schema_OfEachType_IsItsOwn(Type type, string expected)
    {
        var make = typeof(SampleTools).GetMethod(nameof(SampleTools.Taking))!.MakeGenericMethod(type);

        Value((VoiceTool)make.Invoke(null, null)!).Should().Be(expected);
    }

    [Fact]
    public void Schema_Constraints_BecomeKeywords()
    {
        Value(SampleTools.Make(([Description("D."), Range(1, 10)] int value) => { }))
            .Should().Be("""{"type":"integer","description":"D.","minimum":1,"maximum":10}""");
        Value(SampleTools.Make(([Description("D."), Range(0.5, double.PositiveInfinity, MinimumIsExclusive = true)] double value) => { }))
            .Should().Be("""{"type":"number","description":"D.","exclusiveMinimum":0.5}""");
        Value(SampleTools.Make(([Description("D."), Range(typeof(decimal), "0.010", "99.90")] decimal value) => { }))
            .Should().Be("""{"type":"number","description":"D.","minimum":0.01,"maximum":99.9}""");
        Value(SampleTools.Make(([Description("D."), StringLength(20, MinimumLength = 2)] string value) => { }))
            .Should().Be("""{"type":"string","description":"D.","minLength":2,"maxLength":20}""");
        Value(SampleTools.Make(([Description("D."), MinLength(1), MaxLength(3)] int[] value) => { }))
            .Should().Be("""{"type":"array","description":"D.","minItems":1,"maxItems":3,"items":{"type":"integer"}}""");
        Value(SampleTools.Make(([Description("D."), RegularExpression("[0-9]{4}")] string value) => { }))
            .Should().Be("""{"type":"string","description":"D.","pattern":"^(?:[0-9]{4})$"}""");
        Value(SampleTools.Make(([Description("D."), AllowedValues(1, 2)] int value) => { }))
            .Should().Be("""{"type":"integer","description":"D.","enum":[1,2]}""");
        Value(SampleTools.Make(([Description("D."), AllowedValues(Priority.Low)] Priority value) => { }))
            .Should().Be("""{"type":"string","description":"D.","enum":["low"]}""");
    }

    [Fact]
    public void Schema_Defaults_AreToldInTheDescription()
    {
        Value(SampleTools.Make(([Description("How")] string value = "fast") => { })).Should().Be("""{"type":"string","description":"How. Default: fast."}""");
        Value(SampleTools.Make(([Description("How?")] bool value = false) => { })).Should().Be("""{"type":"boolean","description":"How? Default: false."}""");
        Value(SampleTools.Make(([Description("How.")] decimal value = 1.50m) => { })).Should().Be("""{"type":"number","description":"How. Default: 1.5."}""");
        Value(SampleTools.Make(([Description("How.")] string value = "") => { })).Should().Be("""{"type":"string","description":"How. Default: \"\"."}""");
        Value(SampleTools.Make(([Description("How.")] int? value = null) => { })).Should().Be("""{"type":"integer","description":"How."}""");
        Value(SampleTools.Make(([Description("How.")] DateOnly value = default) => { })).Should().Be("""{"type":"string","description":"How.","format":"date"}""");
    }

    [Fact]
    public void Schema_TextOfAnyKind_IsEscapedByTheSameRules()
    {
        const string Odd = "\"quoted\" \\ \n \u0001 ü 😀 \u2028";

        string literal = JsonLiteral.String(Odd + "\ud83d");

        literal.Should().Be("\"\\\"quoted\\\" \\\\ \\n \\u0001 ü 😀 \u2028\uFFFD\"");
        JsonSerializer.Deserialize<string>(literal).Should().Be(Odd + "\uFFFD");
    }

    [Fact]
    public void Schema_ForeignTypes_LeaveHolesWithTheirKeywords()
    {
        ValueShape foreign = new() { Kind = ShapeKind.Foreign, ForeignType = "T", Description = "D." };

        EquatableList<SchemaPart> parts = SchemaEmitter.Emit([new("a", foreign, true, null), new("b", foreign with { Nullable = true }, true, null)], asks: false);

        parts.Should().Equal(
            new SchemaPart("""{"type":"object","properties":{"a":""", null),
            new SchemaPart("\"description\":\"D.\"", "T"),
            new SchemaPart(",\"b\":{\"anyOf\":[", null),
            new SchemaPart(string.Empty, "T"),
            new SchemaPart(""",{"type":"null"}],"description":"D."}},"required":["a","b"],"additionalProperties":false}""", null));
    }

    private static string Schema(VoiceTool tool) => Encoding.UTF8.GetString(tool.Schema.Span);

    private static string Value(VoiceTool tool) => JsonDocument.Parse(tool.Schema).RootElement.GetProperty("properties").GetProperty("value").GetRawText();
}
