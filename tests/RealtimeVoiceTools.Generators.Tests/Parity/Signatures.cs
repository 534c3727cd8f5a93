namespace RealtimeVoiceTools.Generators.Tests;

/// <summary>Signatures that generator and lambdas must agree on.</summary>
internal static class Signatures
{
    /// <summary>Types that the signatures use.</summary>
    public const string Types = """
        namespace Types;

        public enum Priority { Low, Medium, VeryHigh }
        public enum Spelled { [JsonStringEnumMemberName("to-day")] Today, Later }
        public enum Small : byte { A = 3, B = 7 }
        public enum Signed : long { Minus = -5, Zero = 0 }
        public enum @event { @class, @new }

        public sealed record Point(int X, int Y = 7);
        public sealed record Address([property: Description("The street.")] string Street, [StringLength(10)] string? City = null);
        public sealed record Person(string Name, Address Home, IReadOnlyList<Address> Others, DateOnly? Born = null);
        public sealed record Renamed([property: JsonPropertyName("zipCode")] string Zip, [property: JsonPropertyName("Kind")] Priority Kind = Priority.Medium);
        public readonly record struct Money(decimal Amount, string Currency);
        public sealed class Settable { public required string Title { get; set; } public int? Count { get; init; } public Priority Level { get; set; } }
        public class Grandparent { public required string Name { get; init; } }
        public sealed class Child : Grandparent { public int Age { get; init; } }
        public sealed record Keyword(string @class, int @event = 3);
        public sealed record Bounded([property: Range(1, 5)] int Stars, [property: RegularExpression("[a-z]+")] string Code);
        public sealed record Computed(int A, int B) { public int Sum => A + B; [JsonIgnore] public int Secret => 42; }
        public sealed record Page<T>(IReadOnlyList<T> Items, int Total);
        public struct Pair { public int Left { get; set; } public string? Right { get; set; } }
        public sealed class Marked
        {
            public Marked(int a) : this(a, "x") { }
            [JsonConstructor] public Marked(int a, string b) { A = a; B = b; }
            public int A { get; }
            public string B { get; }
        }
        """;

    private const string Described = "[Description(\"A value, as spoken.\")] ";

    public static IReadOnlyList<Signature> All { get; } = [.. Scalars, .. Defaults, .. Collections, .. Objects, .. Constraints, .. Results];

    private static Signature[] Scalars =>
    [
        Echo("string", """ "say \"hi\" \u00e9 \ud83d\ude00" """),
        Echo("bool", "true"), Echo("bool", "\"false\""),
        Echo("byte", "255"), Echo("sbyte", "-128"), Echo("short", "-32768"), Echo("ushort", "65535"),
        Echo("int", "42"), Echo("int", "\"42\""), Echo("int", "7.0"), Echo("uint", "4294967295"), Echo("long", "-9223372036854775808"), Echo("ulong", "18446744073709551615"),
        Echo("float", "1.5"), Echo("double", "-0.1"), Echo("double", "1e300"), Echo("decimal", "79228162514264337593543950335"), Echo("decimal", "1.10"),
        Echo("Types.Priority", "\"very_high\""), Echo("Types.Spelled", "\"to-day\""), Echo("Types.Small", "\"b\""), Echo("Types.Signed", "\"minus\""), Echo("Types.@event", "\"new\""),
        Echo("DateOnly", "\"2026-11-27\""), Echo("TimeOnly", "\"15:30\""), Echo("DateTimeOffset", "\"2026-11-27T15:30:00+01:00\""), Echo("TimeSpan", "\"PT1H30M\""),
        Echo("Guid", "\"6f9619ff-8b86-d011-b42d-00c04fc964ff\""), Echo("Uri", "\"https://example.com/a?b=c\""),
        Echo("int?", "null"), Echo("int?", "5"), Echo("string?", "null"), Echo("bool?", "true"), Echo("decimal?", "null"), Echo("DateOnly?", "null"),
        Echo("Types.Priority?", "\"low\""), Echo("Guid?", "null"), Echo("Uri?", "null"), Echo("TimeSpan?", "\"P1D\""),
    ];

    private static Signature[] Defaults =>
    [
        Default("string", "\"say \\\"hi\\\"\\n{0}\""), Default("string?", "null"), Default("bool", "true"), Default("int", "-5"), Default("int?", "5"), Default("int?", "null"),
        Default("long", "long.MinValue"), Default("ulong", "ulong.MaxValue"), Default("byte", "3"), Default("short", "-3"), Default("float", "0.1f"), Default("double", "1e20"),
        Default("double", "-0.5"), Default("decimal", "1.50m"), Default("decimal?", "-2.5m"), Default("Types.Priority", "Types.Priority.Medium"), Default("Types.Priority?", "Types.Priority.VeryHigh"),
        Default("Types.Signed", "Types.Signed.Minus"), Default("DateOnly", "default"), Default("Guid", "default"), Default("TimeSpan?", "null"), Default("DateTimeOffset?", "null"),
        Default("int[]?", "null"), Default("Types.Point?", "null"), Default("Types.Small", "(Types.Small)3"),
    ];

    private static Signature[] Collections =>
    [
        Echo("string[]", "[\"a\",\"b\"]"), Echo("List<int>", "[1,2]"), Echo("IReadOnlyList<DateOnly>", "[\"2026-01-02\"]"), Echo("IEnumerable<string>", "[]"),
        Echo("IList<bool>", "[true]"), Echo("ICollection<decimal>", "[1.5]"), Echo("IReadOnlyCollection<Types.Priority>", "[\"low\"]"), Echo("string?[]", "[null,\"a\"]"),
        Echo("int?[]", "[null,1]"), Echo("List<List<int>>", "[[1],[2,3]]"), Echo("Dictionary<string, int>", "{\"b\":1,\"a\":2}"), Echo("IReadOnlyDictionary<string, string?>", "{\"a\":null}"),
        Echo("IDictionary<string, List<int>>", "{\"a\":[1]}"), Echo("List<Types.Point>", "[{\"x\":1}]"), Echo("int[]?", "null"), Echo("Types.Point[]", "[{\"x\":1,\"y\":2}]"),
        new(Described + "params string[] value", "{\"value\":[\"a\"]}", "string[]", "value"),
    ];

    private static Signature[] Objects =>
    [
        Echo("Types.Point", "{\"x\":1}"), Echo("Types.Point?", "null"), Echo("Types.Address", "{\"street\":\"S\",\"city\":null}"),
        Echo("Types.Person", "{\"name\":\"N\",\"home\":{\"street\":\"S\"},\"others\":[{\"street\":\"T\",\"city\":\"C\"}],\"born\":\"2000-01-01\"}"),
        Echo("Types.Renamed", "{\"zipCode\":\"1\",\"Kind\":\"low\"}"), Echo("Types.Money", "{\"amount\":1.50,\"currency\":\"EUR\"}"), Echo("Types.Money?", "null"),
        Echo("Types.Settable", "{\"title\":\"T\",\"level\":\"low\"}"), Echo("Types.Child", "{\"name\":\"N\",\"age\":3}"), Echo("Types.Keyword", "{\"class\":\"c\"}"),
        Echo("Types.Bounded", "{\"stars\":5,\"code\":\"abc\"}"), Echo("Types.Page<Types.Point>", "{\"items\":[{\"x\":1}],\"total\":1}"), Echo("Types.Pair", "{\"left\":1,\"right\":null}"),
        Echo("Types.Marked", "{\"a\":1,\"b\":\"c\"}"), Echo("Types.Computed", "{\"a\":1,\"b\":2}"),
    ];

    private static Signature[] Constraints =>
    [
        Constrained("[Range(1, 10)] int", "10"), Constrained("[Range(0.5, 1.5)] double", "1.5"), Constrained("[Range(0, 1.5, MaximumIsExclusive = true)] double", "1.25"),
        Constrained("[Range(typeof(decimal), \"0.10\", \"99.90\")] decimal", "0.1"), Constrained("[Range(1, 10)] int?", "null"), Constrained("[Range(0, double.PositiveInfinity)] double", "3"),
        Constrained("[Range(1, 10, MinimumIsExclusive = true)] long", "2"), Constrained("[StringLength(5, MinimumLength = 2)] string", "\"abc\""), Constrained("[StringLength(5)] string?", "null"),
        Constrained("[MinLength(1)] string[]", "[\"a\"]"), Constrained("[MaxLength(3)] Dictionary<string, int>", "{\"a\":1}"), Constrained("[MinLength(1), MaxLength(3)] string", "\"abc\""),
        Constrained("[RegularExpression(\"[A-Z]{2}\\\\d+\")] string", "\"AB12\""), Constrained("[AllowedValues(\"a\", \"b\")] string", "\"b\""), Constrained("[AllowedValues(1, 2)] int", "2"),
        Constrained("[AllowedValues(1.5, 2.5)] double", "2.5"), Constrained("[AllowedValues(Types.Priority.Low)] Types.Priority", "\"low\""), Constrained("[AllowedValues(1, 2)] long?", "2"),
        Constrained("[Description(\" Spaced. \")] string", "\"a\""), Constrained("[Description(\"No stop\")] int", "1"), Constrained("[Description(\"Quotes \\\" and \\\\ and é and <b>\")] int", "1"),
    ];

    private static Signature[] Results =>
    [
        new("", "{}", "void", ""), new("", "{}", "Task", "Task.CompletedTask"), new("", "{}", "ValueTask", "default"), new(Described + "int a", "{\"a\":1}", "Task<int>", "Task.FromResult(a)"),
        new(Described + "int a", "{\"a\":1}", "ValueTask<Types.Point>", "new(new Types.Point(a))"), new("", "{}", "string?", "null"), new("", "{}", "VoiceResult", "VoiceResult.Say(\"Done.\")"),
        new(Described + "int a", "{\"a\":1}", "Task<VoiceResult<Types.Point>>", "Task.FromResult(VoiceResult.Say(\"Done.\", new Types.Point(a)))"), new("", "{}", "Types.Computed", "new(1, 2)"),
        new("", "{}", "IReadOnlyList<Types.Computed>", "new[] { new Types.Computed(1, 2) }"), new("", "{}", "Dictionary<string, DateOnly>", "new() { [\"a\"] = new(2026, 1, 2) }"),
        new($"{Described}int dueDate, {Described}string HTTPServer, {Described}bool isX2Ok", "{\"due_date\":1,\"http_server\":\"a\",\"is_x2_ok\":true}", "string", "dueDate + HTTPServer + isX2Ok"),
        new($"{Described}int @event, {Described}string @class = \"new\"", "{\"event\":1}", "string", "@event + @class"),
        new($"VoiceCallContext call, {Described}int a, CancellationToken token, IProgress<string> progress", "{\"a\":1}", "int", "a"),
        new(Described + "int a, CancellationToken token = default", "{\"a\":1}", "bool", "token.CanBeCanceled"),
    ];

    private static Signature Echo(string type, string json) => new(Describe(type) + " value", $"{{\"value\":{json}}}", type, "value");

    private static Signature Default(string type, string value) => new($"{Described}{type} value = {value}", "{}", type, "value");

    private static Signature Constrained(string parameter, string json) =>
        Echo(parameter, json) with { Returns = parameter[(parameter.LastIndexOf("] ", StringComparison.Ordinal) + 2)..] };

    private static string Describe(string parameter) => parameter.Contains("Description", StringComparison.Ordinal) ? parameter : Described + parameter;
}
