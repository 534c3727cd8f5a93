#if NET10_0_OR_GREATER
using System.Collections;
using System.ComponentModel;
using System.Text;
using CsCheck;
using RealtimeVoiceTools;

namespace RealtimeVoiceTools.Tests.Tools.Properties;

public sealed class BinderProperties
{
    private static readonly VoiceTool Everything = SampleTools.Make((
        [Description("D.")] string? text = null,
        [Description("D.")] bool? flag = null,
        [Description("D.")] int? number = null,
        [Description("D.")] long? large = null,
        [Description("D.")] byte? small = null,
        [Description("D.")] double? real = null,
        [Description("D.")] float? single = null,
        [Description("D.")] decimal? money = null,
        [Description("D.")] Priority? priority = null,
        [Description("D.")] DateOnly? date = null,
        [Description("D.")] TimeOnly? time = null,
        [Description("D.")] DateTimeOffset? moment = null,
        [Description("D.")] TimeSpan? duration = null,
        [Description("D.")] Guid? id = null,
        [Description("D.")] Uri? link = null,
        [Description("D.")] string?[]? texts = null,
        [Description("D.")] IReadOnlyList<int>? numbers = null,
        [Description("D.")] Dictionary<string, decimal>? amounts = null,
        [Description("D.")] Address? address = null,
        [Description("D.")] bool flagged = true) => flagged);

    private static readonly string[] Names = [.. Everything.Definition.Parameters.Select(parameter => parameter.Name), "city", "zip", "floor"];

    private static readonly VoiceTool[] Tools =
        [Everything, SampleTools.CreateTask, SampleTools.DeleteTask, SampleTools.ClearAll, SampleTools.Person, SampleTools.Transfer];

    // One good value for each argument, in the order of the table.
    private static readonly string[] Good =
    [
        "\"x\"", "true", "42", "9007199254740993", "\"255\"", "1e-7", "0.5", "19.90", "\"high\"", "\"2026-11-27\"", "\"09:30\"", "\"2026-10-25T02:30\"", "\"PT90M\"",
        "\"0F8FAD5B-d9cb-469f-a165-70867728950e\"", "\"HTTPS://Example.com\"", "[\"a\",null]", "[1,\"2\",3.0]", "{\"b\":1.0,\"a\":2}", "{\"zip\":null,\"city\":\"Ulm\"}", "null",
    ];

    private static readonly int[] Indices = [.. Enumerable.Range(0, Good.Length)];

    [Fact]
    public void Binder_AnyBytes_GiveValuesOrErrors() => Gen.Byte.Array[0, 300].Sample(bytes =>
    {
        CheckAll(Encoding.UTF8.GetString(bytes));
        CheckAll(Encoding.Latin1.GetString(bytes));
    }, iter: 3000);

    [Fact]
    public void Binder_AnyText_GivesValuesOrErrors() => Gen.String[Gen.Char, 0, 300].Sample(CheckAll, iter: 3000);

    [Fact]
    public void Binder_AnyJson_GivesValuesOrErrors() => JsonTexts.Any(Names).Sample(CheckAll, iter: 3000);

    [Fact]
    public void Binder_DamagedArguments_GiveValuesOrErrors() => JsonTexts.Damaged(JsonTexts.Object(Names, JsonTexts.Any(Names))).Sample(CheckAll, iter: 5000);

    [Fact]
    public void Binder_EverythingAccepted_RoundTrips()
    {
        int accepted = 0;
        Gen.Select(Gen.Int[0, Everything.Definition.Parameters.Count - 1], JsonTexts.Any(Names)).Sample((index, value) =>
        {
            BindingResult first = Arguments.Bind(Everything, $$"""{"{{Everything.Definition.Parameters[index].Name}}":{{value}}}""");
            if (first.Values is null)
                return;
            Interlocked.Increment(ref accepted);
            string canonical = ArgumentBinder.Canonical(Everything, first.Values);
            BindingResult again = Arguments.Bind(Everything, canonical);
            again.Detail.Should().BeNull("{0} came from {1}", canonical, value);
            Same(again.Values, first.Values).Should().BeTrue("{0} came from {1}", canonical, value);
            ArgumentBinder.Canonical(Everything, again.Values!).Should().Be(canonical);
        }, iter: 20_000);
        accepted.Should().BeGreaterThan(2000, "otherwise this proves nothing");
    }

    [Fact]
    public void Canonical_OfTheSameArgumentsInAnyOrder_IsTheSame() => Gen.Select(Gen.Shuffle(Indices), Gen.Shuffle(Indices), Gen.Int[0, Good.Length]).Sample((left, right, count) =>
        Canonical(left.Where(index => index < count)).Should().Be(Canonical(right.Where(index => index < count))), iter: 2000);

    [Fact]
    public void Canonical_OfAnyMoment_KeepsTheInstant() => Gen.DateTimeOffset.Sample(moment =>
    {
        VoiceTool tool = SampleTools.Taking<DateTimeOffset>();
        object?[] read = Arguments.Bound(tool, ArgumentBinder.Canonical(tool, [moment])).Values!;
        read.Should().Equal(moment);
    }, iter: 500);

    private static string Canonical(IEnumerable<int> indices)
    {
        IEnumerable<string> members = indices.Select(index => $"\"{Everything.Definition.Parameters[index].Name}\":{Good[index]}");
        return ArgumentBinder.Canonical(Everything, Arguments.Bound(Everything, "{" + string.Join(',', members) + "}").Values!);
    }

    private static void CheckAll(string text)
    {
        foreach (VoiceTool tool in Tools)
        {
            BindingResult result = Arguments.Bind(tool, text);
            if ((result.Values is null) == (result.Errors.Count == 0) || (result.Values is not null && !result.IsJson && text.Trim('\uFEFF').Trim().Length > 0))
                Assert.Fail($"neither values nor errors for {text}");
            if (result.Values is not null)
                ArgumentBinder.Canonical(tool, result.Values).Should().StartWith("{");
        }
    }

    private static bool Same(object? left, object? right) => (left, right) switch
    {
        (null, null) => true,
        (string a, string b) => a == b,
        (IDictionary a, IDictionary b) => a.Count == b.Count && a.Keys.Cast<object>().All(key => b.Contains(key) && Same(a[key], b[key])),
        (IEnumerable a, IEnumerable b) => a.Cast<object?>().Zip(b.Cast<object?>(), Same).All(same => same) && a.Cast<object?>().Count() == b.Cast<object?>().Count(),
        _ => Equals(left, right),
    };
}
#endif
