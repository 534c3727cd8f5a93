using System.Collections.Immutable;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Numerics;
using RealtimeVoiceTools;

namespace RealtimeVoiceTools.Tests.Tools.Delegates;

[Trait("Case", "74")]
public sealed class UnsupportedSignatureTests
{
    public delegate void ByReference([Description("D.")] ref int value);

    public static TheoryData<Type, string> Types => new()
    {
        { typeof(DateTime), "DateOnly or DateTimeOffset" },
        { typeof(DateTime?), "DateOnly or DateTimeOffset" },
        { typeof(char), "use string" },
        { typeof(object), "say which type it is" },
        { typeof(nint), "use long or decimal" },
        { typeof(nuint), "use long or decimal" },
        { typeof(Int128), "use long or decimal" },
        { typeof(UInt128), "use long or decimal" },
        { typeof(BigInteger), "use long or decimal" },
        { typeof(Half), "use double" },
        { typeof((int, string)), "a record" },
        { typeof(Tuple<int, string>), "a record" },
        { typeof(Action), "a record" },
        { typeof(Func<int>), "a record" },
        { typeof(int[,]), "a record" },
        { typeof(Stream), "JSON contracts" },
        { typeof(Exception), "JSON contracts" },
        { typeof(Type), "JSON contracts" },
        { typeof(Version), "JSON contracts" },
        { typeof(HashSet<int>), "JSON contracts" },
        { typeof(Queue<int>), "JSON contracts" },
        { typeof(ImmutableArray<int>), "JSON contracts" },
        { typeof(Dictionary<int, string>), "JSON contracts" },
        { typeof(Memory<byte>), "JSON contracts" },
        { typeof(Complex), "JSON contracts" },
        { typeof(System.Text.Json.JsonElement), "JSON contracts" },
        { typeof(System.Text.Json.Nodes.JsonObject), "JSON contracts" },
        { typeof(IComparable), "[FromServices]" },
        { typeof(IServiceProvider), "[FromServices]" },
        { typeof(IProgress<int>), "[FromServices]" },
        { typeof(ISet<int>), "[FromServices]" },
        { typeof(IReadOnlyDictionary<int, int>), "unsupported" },
        { typeof(IAsyncEnumerable<int>), "[FromServices]" },
        { typeof(List<DateTime>), "DateOnly or DateTimeOffset" },
        { typeof(DateTime[]), "DateOnly or DateTimeOffset" },
        { typeof(List<List<char>>), "use string" },
        { typeof(Dictionary<string, object>), "say which type it is" },
        { typeof(Combined), "take a list of them instead" },
        { typeof(Nothing), "it has no values" },
        { typeof(Confusing), "two of its values are named 'ab_c'" },
        { typeof(Node), "'Node' contains itself" },
        { typeof(Tree), "contains itself" },
        { typeof(Empty), "no public properties" },
        { typeof(Shape), "is abstract" },
        { typeof(Two), "needs one public constructor" },
        { typeof(Hidden), "needs one public constructor" },
        { typeof(Lost), "the constructor parameter 'secret'" },
        { typeof(Old), "its property 'When' is of 'DateTime'" },
        { typeof(Clash), "are both 'first_name'" },
        { typeof(MisfitRecord), "[Range] fits numbers only" },
    };

    public static TheoryData<string, Delegate> Constraints => new()
    {
        { "[Range] fits numbers only", ([Description("D."), Range(1, 2)] string value) => { } },
        { "[Range] allows nothing", ([Description("D."), Range(2, 1)] int value) => { } },
        { "[Range] allows nothing", ([Description("D."), Range(1, 1, MinimumIsExclusive = true)] int value) => { } },
        { "[Range] has ends that are not numbers", ([Description("D."), Range(typeof(int), "low", "high")] int value) => { } },
        { "[StringLength] fits text only", ([Description("D."), StringLength(3)] int[] value) => { } },
        { "[StringLength] allows nothing", ([Description("D."), StringLength(3, MinimumLength = 4)] string value) => { } },
        { "[MaxLength] fits text, lists and maps only", ([Description("D."), MaxLength(3)] int value) => { } },
        { "[RegularExpression] fits text only", ([Description("D."), RegularExpression("a")] int value) => { } },
        { "[RegularExpression] is not a valid pattern", ([Description("D."), RegularExpression("(")] string value) => { } },
        { "[AllowedValues] names values of another type", ([Description("D."), AllowedValues(1, 2)] string value) => { } },
        { "[AllowedValues] names values of another type", ([Description("D."), AllowedValues(1.5)] int value) => { } },
        { "[AllowedValues] names values of another type", ([Description("D."), AllowedValues(300)] byte value) => { } },
        { "[AllowedValues] fits", ([Description("D."), AllowedValues("x")] DateOnly value) => { } },
        { "has no [Description]", (int value) => { } },
        { "has no [Description]", ([Description(" ")] int value) => { } },
        { "the name 'confirmed' is the library's own", ([Description("D.")] bool confirmed) => { } },
        { "two parameters are both 'due_date'", ([Description("D.")] int dueDate, [Description("D.")] int due_date) => { } },
        { "passed by reference", (ByReference)(([Description("D.")] ref int value) => { }) },
        { "the result is of the unsupported type 'DateTime'", () => DateTime.UnixEpoch },
        { "the result is of the unsupported type 'Object'", () => new object() },
        { "the result is of the unsupported type 'Stream'", () => Task.FromResult(Stream.Null) },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void Delegate_UnsupportedParameter_IsRefusedWithToolParameterAndWayOut(Type type, string wayOut)
    {
        var make = typeof(SampleTools).GetMethod(nameof(SampleTools.Taking))!.MakeGenericMethod(type);

        FluentActions.Invoking(() => make.Invoke(null, System.Reflection.BindingFlags.DoNotWrapExceptions, null, null, null))
            .Should().Throw<ArgumentException>().WithMessage("The tool 'sample' is wrong:*parameter 'value'*").Which.Message.Should().Contain(wayOut);
    }

    [Theory]
    [MemberData(nameof(Constraints))]
    public void Delegate_ImpossibleSignature_IsRefused(string problem, Delegate handler) =>
        FluentActions.Invoking(() => SampleTools.Make(handler)).Should().Throw<ArgumentException>().Which.Message.Should().Contain(problem);

    [Fact]
    public void Delegate_SeveralProblems_AreAllToldAtOnce() =>
        FluentActions.Invoking(() => VoiceTool.FromDelegate("bad name", " ", (DateTime when, IComparable store) => { }, new() { ReadOnly = true, Destructive = true }))
            .Should().Throw<ArgumentException>().WithMessage(string.Join(
                Environment.NewLine,
                "The tool 'bad name' is wrong:",
                "- 'bad name' cannot be the name of a tool: use 1 to 64 of a-z, A-Z, 0-9, _ and -",
                "- it has no description, so the model cannot know when to use it",
                "- it cannot be both Destructive and ReadOnly",
                "- parameter 'when' is of the unsupported type 'DateTime': it has no time zone; use DateOnly or DateTimeOffset",
                "- parameter 'store' is of the interface 'IComparable': mark it [FromServices] if it is a service"));

    [Fact]
    public void Delegate_PreviewThatDoesNotFit_IsRefused()
    {
        FluentActions.Invoking(() => VoiceTool.FromDelegate("a", "A.", ([Description("D.")] int x) => { }, preview: (int y) => new ConfirmationPreview { Key = "k", Action = "a" }))
            .Should().Throw<ArgumentException>().WithMessage("*the preview's parameter 'y' is not one of the handler's*");
        FluentActions.Invoking(() => VoiceTool.FromDelegate("a", "A.", () => { }, preview: () => "k"))
            .Should().Throw<ArgumentException>().WithMessage("*the preview does not return ConfirmationPreview*");
    }

    [Flags]
    public enum Combined
    {
        A = 1,
        B = 2,
    }

    public enum Nothing;

    public enum Confusing
    {
        AbC,
        Ab_C,
    }

    public abstract record Shape(int Sides);

    public sealed record Node(string Name, Node? Next);

    public sealed record Tree(List<Branch> Branches);

    public sealed record Branch(Tree Tree);

    public sealed record Empty;

    public sealed record Old(DateTime When);

    public sealed record Clash(string FirstName, string First_Name);

    public sealed record MisfitRecord([property: Range(1, 2)] string Name);

    public sealed class Two
    {
        public Two(int a) => A = a;

        public Two(int a, int b) => A = a + b;

        public int A { get; }
    }

    public sealed class Hidden
    {
        private Hidden() => A = 1;

        public int A { get; }
    }

    public sealed class Lost(int secret)
    {
        public int Doubled { get; } = secret * 2;
    }
}
