using RealtimeVoiceTools;

namespace RealtimeVoiceTools.Tests.Tools.Binding;

public sealed class MemberTests
{
    private const string Anna = """{"person":{"name":"Anna","address":{"city":"Ulm","zip":"89073","floor":2},"phones":["1"]}}""";

    [Fact]
    public void Binder_Record_IsMadeWithItsValuesAndDefaults()
    {
        object? person = Arguments.Bound(SampleTools.Person, """{"person":{"name":"Anna","address":{"city":"Ulm"},"phones":[]}}""").Values![0];

        person.Should().BeEquivalentTo(new Person("Anna", new Address("Ulm"), []));
    }

    [Theory]
    [InlineData("""{}""", "person")]
    [InlineData("""{"person":{"address":{"city":"Ulm"},"phones":[]}}""", "person.name")]
    [InlineData("""{"person":{"name":"Anna","phones":[]}}""", "person.address")]
    [InlineData("""{"person":{"name":"Anna","address":{},"phones":[]}}""", "person.address.city")]
    [InlineData("""{"person":{"name":"Anna","address":{"city":"Ulm"}}}""", "person.phones")]
    [Trait("Case", "61")]
    public void Binder_MissingRequiredValue_IsRefusedByName(string json, string path)
    {
        ArgumentError error = Arguments.Refused(SampleTools.Person, json).Errors.Should().ContainSingle().Subject;

        error.Path.Should().Be(path);
        error.Problem.Should().Be("but it is missing");
    }

    [Theory]
    [InlineData("""{"title":"x","titel":"y"}""", "titel: expected only title, due_date, priority, count, got an unknown name; the nearest is title")]
    [InlineData("""{"title":"x","dueDate":"2026-11-27"}""", "dueDate: expected only title, due_date, priority, count, got an unknown name; the nearest is due_date")]
    [InlineData("""{"title":"x","confirmed":true}""", "confirmed: expected only title, due_date, priority, count, got an unknown name")]
    [InlineData("""{"title":"x","a":{"b":[1,2]},"count":3}""", "a: expected only title, due_date, priority, count, got an unknown name")]
    [Trait("Case", "62")]
    public void Binder_UnknownArgument_IsRefusedWithTheNearestName(string json, string detail) =>
        Arguments.Refused(SampleTools.CreateTask, json).Detail.Should().Be(detail);

    [Theory]
    [InlineData("""{"task_identifier":"x","confirmed":false,"force":true}""", "force")]
    [InlineData("""{"task_identifier":"x","confirmed":false,"task_identifiers":["y"]}""", "task_identifiers")]
    [Trait("Case", "62")]
    public void Binder_UnknownArgumentOfADestructiveTool_IsRefused(string json, string path) =>
        Arguments.Refused(SampleTools.DeleteTask, json).Errors.Should().ContainSingle().Which.Path.Should().Be(path);

    [Fact]
    [Trait("Case", "62")]
    public void Binder_UnknownPropertyOfANestedRecord_IsRefused() =>
        Arguments.Refused(SampleTools.Person, Anna.Replace("\"zip\"", "\"zipp\"", StringComparison.Ordinal))
            .Detail.Should().Be("person.address.zipp: expected only city, zip, floor, got an unknown name; the nearest is zip");

    [Fact]
    public void Binder_ToolWithoutArguments_SaysSo() =>
        Arguments.Refused(SampleTools.Make(() => { }), """{"x":1}""").Detail.Should().Be("x: expected no arguments, got an unknown name");

    [Theory]
    [InlineData("""{"person":null}""", "person")]
    [InlineData("""{"person":{"name":null,"address":{"city":"Ulm"},"phones":[]}}""", "person.name")]
    [InlineData("""{"person":{"name":"Anna","address":null,"phones":[]}}""", "person.address")]
    [InlineData("""{"person":{"name":"Anna","address":{"city":null},"phones":[]}}""", "person.address.city")]
    [InlineData("""{"person":{"name":"Anna","address":{"city":"Ulm"},"phones":null}}""", "person.phones")]
    [InlineData("""{"person":{"name":"Anna","address":{"city":"Ulm"},"phones":["1",null]}}""", "person.phones[1]")]
    [InlineData("""{"person":{"name":"Anna","address":{"city":"Ulm"},"phones":[]},"counts":{"a":null}}""", "counts.a")]
    [Trait("Case", "63")]
    public void Binder_NullWhereItIsNoValue_IsRefused(string json, string path)
    {
        ArgumentError error = Arguments.Refused(SampleTools.Person, json).Errors.Should().ContainSingle().Subject;

        error.Path.Should().Be(path);
        error.Problem.Should().Be("got null");
    }

    [Fact]
    [Trait("Case", "63")]
    public void Binder_NullForAnOptionalArgument_MeansTheDeclaredDefault() =>
        Arguments.Bound(SampleTools.CreateTask, """{"title":"x","due_date":null,"priority":null,"count":null}""")
            .Values.Should().Equal("x", null, Priority.Medium, 1);

    [Fact]
    [Trait("Case", "63")]
    public void Binder_NullForAnOptionalProperty_MeansTheDeclaredDefault()
    {
        object? person = Arguments.Bound(
            SampleTools.Person, """{"person":{"name":"Anna","address":{"city":"Ulm","zip":null,"floor":null},"phones":[]}}""").Values![0];

        person.Should().BeEquivalentTo(new Person("Anna", new Address("Ulm", null, 1), []));
    }

    [Theory]
    [InlineData("""{"amount":5,"recipient":"Anna","amount":5000}""", "amount")]
    [InlineData("""{"amount":5,"recipient":"Anna","Amount":5000}""", "amount")]
    [InlineData("""{"amount":5,"recipient":"Anna","\u0061mount":5000}""", "amount")]
    [InlineData("""{"amount":5,"recipient":"Anna","recipient":"Anna"}""", "recipient")]
    [InlineData("""{"amount":5,"recipient":"Anna","RECIPIENT":null}""", "recipient")]
    [Trait("Case", "66")]
    public void Binder_DuplicateKey_IsRefused(string json, string path) =>
        Arguments.Refused(SampleTools.Transfer, json).Detail.Should().Be(path + ": expected one value, got more than one");

    [Theory]
    [InlineData("""{"person":{"name":"Anna","Name":"Bob","address":{"city":"Ulm"},"phones":[]}}""", "person.name")]
    [InlineData("""{"person":{"name":"Anna","address":{"city":"Ulm","city":"Bonn"},"phones":[]}}""", "person.address.city")]
    [InlineData("""{"person":{"name":"Anna","address":{"city":"Ulm"},"phones":[]},"counts":{"a":1,"A":2}}""", "counts.A")]
    [Trait("Case", "66")]
    public void Binder_DuplicateKeyInside_IsRefused(string json, string path) =>
        Arguments.Refused(SampleTools.Person, json).Detail.Should().Be(path + ": expected one value, got more than one");

    [Fact]
    public void Binder_SeveralErrors_AreAllReported() =>
        Arguments.Refused(SampleTools.CreateTask, """{"due_date":"tomorow","priority":"urgent","count":"1,5"}""").Detail.Should().Be(
            "due_date: expected a date as YYYY-MM-DD, got text 'tomorow'; "
            + "priority: expected one of low, medium, high, got text 'urgent'; "
            + "count: expected a whole number, got text '1,5'; "
            + "title: expected text, but it is missing");

    [Theory]
    [InlineData("""{"task_identifier":"x"}""", false)]
    [InlineData("""{"task_identifier":"x","confirmed":false}""", false)]
    [InlineData("""{"task_identifier":"x","confirmed":null}""", false)]
    [InlineData("""{"task_identifier":"x","confirmed":"false"}""", false)]
    [InlineData("""{"task_identifier":"x","confirmed":true}""", true)]
    [InlineData("""{"confirmed":"true","task_identifier":"x"}""", true)]
    public void Binder_ToolThatAsks_ReadsWhatTheModelClaims(string json, bool confirmed)
    {
        BindingResult result = Arguments.Bound(SampleTools.DeleteTask, json);

        result.Confirmed.Should().Be(confirmed);
        result.Values.Should().Equal("x");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("\"yes\"")]
    [InlineData("{}")]
    public void Binder_ClaimOfAnotherKind_IsRefused(string claim) =>
        Arguments.Refused(SampleTools.DeleteTask, $$"""{"task_identifier":"x","confirmed":{{claim}}}""").Parameter.Should().Be("confirmed");

    [Fact]
    public void Binder_WrongTextThatMayBePrivate_IsNotRepeated()
    {
        VoiceTool tool = SampleTools.Make(([System.ComponentModel.Description("The PIN."), System.ComponentModel.DataAnnotations.RegularExpression("[0-9]{4}")] string pin) => { });

        Arguments.Refused(tool, """{"pin":"hunter2"}""").Detail.Should().Be("pin: expected text that matches [0-9]{4}, got text of 7 characters");
    }

    [Fact]
    public void Binder_LongWrongChoice_IsShortened() =>
        Arguments.Refused(SampleTools.ListTasks, $$"""{"due_filter":"{{new string('x', 500)}}"}""").Detail.Should().HaveLength(
            "due_filter: expected one of all, this_week, some-day, got text ''".Length + 40);
}
