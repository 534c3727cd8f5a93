namespace RealtimeVoiceTools.Generators.Tests;

/// <summary>For each rule about members of a tool class: source that breaks it, and source next to it that does not.</summary>
internal static class RuleCases
{
    public static IReadOnlyList<(string Id, string Wrong, string Right)> All { get; } =
    [
        ("RVT002", Tool("Name = \"do it\""), Tool("Name = \"do-it_2\"")),
        ("RVT002", Tool("Name = \"\""), Tool("Name = \"x\"")),
        ("RVT002", Method("string Größe() => \"\";"), Method("string Groesse() => \"\";")),
        ("RVT002", Method($"int {new string('a', 65)}() => 1;"), Method($"int {new string('a', 64)}() => 1;")),
        ("RVT003", Method("int Do(~int a) => a;") + Method("int Do(~string a) => 1;"), Method("int Do(~int a) => a;") + Tool("Name = \"other\"")),
        ("RVT003", Method("int Do() => 1;") + Tool("Name = \"do\""), Method("int Do() => 1;") + Tool("Name = \"do2\"")),
        ("RVT004", "[VoiceTool(\"\")] public int Do() => 1;", Method("int Do() => 1;")),
        ("RVT004", "[VoiceTool(\"  \")] public int Do() => 1;", Method("int Do() => 1;")),
        ("RVT005", Method("int Do(int a) => a;"), Method("int Do(~int a) => a;")),
        ("RVT005", Method("int Do([Description(\" \")] int a) => a;"), Method("int Do(CancellationToken token) => 1;")),
        ("RVT006", Tool("Destructive = true, ReadOnly = true"), Tool("Destructive = true") ),
        ("RVT007", Method("int Do(~DateTime a) => 1;"), Method("int Do(~DateOnly a) => 1;")),
        ("RVT007", Method("int Do(~object a) => 1;"), Method("int Do(~string a) => 1;")),
        ("RVT007", Method("int Do(~char a) => 1;"), Method("int Do(~byte a) => 1;")),
        ("RVT007", Method("int Do(~DayOfWeek a, ~AttributeTargets b) => 1;"), Method("int Do(~DayOfWeek a) => 1;")),
        ("RVT007", Method("int Do(~Dictionary<int, string> a) => 1;"), Method("int Do(~Dictionary<string, string> a) => 1;")),
        ("RVT007", Method("int Do(~int[,] a) => 1;"), Method("int Do(~int[][] a) => 1;")),
        ("RVT007", Method("int Do(~(int X, int Y) a) => 1;"), "public record P(int X, int Y);" + Method("int Do(~P a) => 1;")),
        ("RVT007", Method("int Do(~Action a) => 1;"), Method("int Do() => 1;")),
        ("RVT007", Method("object Do() => 1;"), Method("int Do() => 1;")),
        ("RVT007", Method("System.IO.Stream Do() => null!;"), Method("string Do() => \"\";")),
        ("RVT007", Method("IAsyncEnumerable<int> Do() => null!;"), Method("IEnumerable<int> Do() => null!;")),
        ("RVT007", "public record N(N? Next);" + Method("int Do(~N a) => 1;"), "public record N(int? Next);" + Method("int Do(~N a) => 1;")),
        ("RVT007", "public abstract class A { public int X { get; set; } }" + Method("int Do(~A a) => 1;"), "public class A { public int X { get; set; } }" + Method("int Do(~A a) => 1;")),
        ("RVT007", "public class A { public A(int y) { } public int X { get; set; } }" + Method("int Do(~A a) => 1;"), "public class A(int x) { public int X { get; set; } = x; }" + Method("int Do(~A a) => 1;")),
        ("RVT007", "public record A([property: JsonPropertyName(\"b\")] int X, int B);" + Method("int Do(~A a) => 1;"), "public record A(int X, int B);" + Method("int Do(~A a) => 1;")),
        ("RVT007", "public enum E { A, a }" + Method("int Do(~E a) => 1;"), "public enum E { A, B }" + Method("int Do(~E a) => 1;")),
        ("RVT008", Method("int Do(IStore store) => 1;"), Method("int Do([FromServices] IStore store) => 1;")),
        ("RVT008", Method("int Do(IServiceProvider services) => 1;"), Method("int Do([FromServices(Key = \"x\")] IStore store) => 1;")),
        ("RVT009", Method("int Do(~bool confirmed) => 1;"), Method("int Do(~bool isConfirmed) => 1;")),
        ("RVT009", Method("int Do(~bool Confirmed) => 1;"), Method("int Do(~bool confirm) => 1;")),
        ("RVT010", Method("int Do(~int a) => 1;") + "public ConfirmationPreview PreviewDoo(int a) => null!;", Method("int Do(~int a) => 1;") + "public ConfirmationPreview PreviewDo(int a) => null!;"),
        ("RVT010", Method("int Do(~int a) => 1;") + "public Task<ConfirmationPreview?> PreviewDo(long a) => null!;", Method("int Do(~int a) => 1;") + "public Task<ConfirmationPreview?> PreviewDoAsync(CancellationToken token) => null!;"),
        ("RVT010", Method("int Do() => 1;") + "public ValueTask<ConfirmationPreview> PreviewDo(int a) => default;", Method("int Do() => 1;") + "public string PreviewDo(int a) => \"\";"),
        ("RVT011", Method("int Do<T>() => 1;"), Method("int Do() => 1;")),
        ("RVT012", Method("int Do(~ref int a) => 1;"), Method("int Do(~int a) => 1;")),
        ("RVT012", Method("int Do(~out int a) => a = 1;"), Method("int Do(~int a) => 1;")),
        ("RVT012", Method("int Do(~in int a) => 1;"), Method("int Do(~int a) => 1;")),
        ("RVT012", "public int Value { [VoiceTool(\"Gets it. Use when asked.\")] get => 1; }", "public int Value { get => 1; }"),
        ("RVT012", "public void Outer() { [VoiceTool(\"Does it. Use when asked.\")] int Inner() => 1; Inner(); }", "public void Outer() { int Inner() => 1; Inner(); }"),
        ("RVT012", "public Func<int> F = [VoiceTool(\"Does it. Use when asked.\")] () => 1;", "public Func<int> F = () => 1;"),
        ("RVT013", Tool("Undo = \"Back\""), Tool("Undo = nameof(Back)") + Method("int Back() => 1;")),
        ("RVT013", Tool("Undo = \"Back\"") + "public int Back() => 1;", Tool("Undo = \"Back\"") + "[VoiceTool(\"Goes back. Use when asked.\", Name = \"b\")] private static int Back() => 1;"),
        ("RVT013", Tool("Preview = \"Look\""), Tool("Preview = nameof(Look)") + "private static ConfirmationPreview Look() => null!;"),
        ("RVT013", Tool("Preview = \"Look\"") + "private static int Look() => 1;", Tool("Preview = \"Look\"") + "private static ConfirmationPreview? Look(VoiceCallContext call) => null;"),
        ("RVT014", Tool("Done = \"Added {titel}.\""), Tool("Done = \"Added {a}.\"")),
        ("RVT014", "public record R(string DueDate);" + "[VoiceTool(\"Does it. Use when asked.\", Done = \"Due {dueDate}.\")] public R Do() => null!;", "public record R(string DueDate);" + "[VoiceTool(\"Does it. Use when asked.\", Done = \"Due {due_date}.\")] public R Do() => null!;"),
        ("RVT015", Tool("TimeoutSeconds = -1"), Tool("TimeoutSeconds = 0.5")),
        ("RVT015", Tool("ExpectedSeconds = double.NaN"), Tool("ExpectedSeconds = 3")),
        ("RVT015", Tool("TimeoutSeconds = double.PositiveInfinity"), Tool("TimeoutSeconds = 86400")),
        ("RVT015", Tool("WorstSeconds = -0.5"), Tool("WorstSeconds = 30")),
        ("RVT020", Tool("OnInterruption = InterruptionPolicy.Cancel"), Tool("OnInterruption = InterruptionPolicy.Cancel, ReadOnly = true")),
        ("RVT016", Method("async void Do() => await Task.Yield();"), Method("async Task Do(CancellationToken token) => await Task.Yield();")),
        ("RVT017", Method("int Do(~[Range(1, 2)] string a) => 1;"), Method("int Do(~[Range(1, 2)] int a) => 1;")),
        ("RVT017", Method("int Do(~[Range(2, 1)] int a) => 1;"), Method("int Do(~[Range(2, 2)] int a) => 1;")),
        ("RVT017", Method("int Do(~[StringLength(2)] int a) => 1;"), Method("int Do(~[StringLength(2)] string a) => 1;")),
        ("RVT017", Method("int Do(~[MinLength(2)] int a) => 1;"), Method("int Do(~[MinLength(2)] int[] a) => 1;")),
        ("RVT017", Method("int Do(~[RegularExpression(\"(\")] string a) => 1;"), Method("int Do(~[RegularExpression(\"()\")] string a) => 1;")),
        ("RVT017", Method("int Do(~[AllowedValues(1)] string a) => 1;"), Method("int Do(~[AllowedValues(\"1\")] string a) => 1;")),
        ("RVT017", "public record P([property: Range(1, 2)] string X);" + Method("int Do(~P a) => 1;"), "public record P([property: Range(1, 2)] int X);" + Method("int Do(~P a) => 1;")),
        ("RVT018", Method("int Do(~int taskId, ~int task_id) => 1;"), Method("int Do(~int taskId, ~int task_id2) => 1;")),
        ("RVT051", Described("Creates a task for the user."), Described("Creates a task. Use when the user asks to add a task.")),
        ("RVT051", Described("Use this carefully, it does the work."), Described("Erstellt eine Aufgabe für den Anrufer.")),
        ("RVT052", Named("DeleteTask"), Named("DeleteTask", "Destructive = true", "Deletes it. Use when the user asks for it. This cannot be undone.")),
        ("RVT052", Named("SendInvoice"), Named("SendInvoice", "ReadOnly = true")),
        ("RVT052", Named("ClearAll"), Named("Clearance")),
        ("RVT053", Named("DeleteTask", "Destructive = true"), Named("DeleteTask", "Destructive = true", "Deletes it for good. Use when the user asks to delete it.")),
        ("RVT054", Method("int Do([Description(\"The date of the task.\")] DateOnly? due) => 1;"), Method("int Do([Description(\"The date of the task. Work out 'tomorrow' from today's date.\")] DateOnly? due) => 1;")),
        ("RVT054", Method("int Do([Description(\"How long the work is.\")] TimeSpan a) => 1;"), Method("int Do([Description(\"How long it is, in minutes or hours as spoken.\")] TimeSpan a) => 1;")),
        ("RVT055", Method("Task Do() => Task.CompletedTask;"), Method("Task Do(CancellationToken token) => Task.CompletedTask;")),
        ("RVT055", Method("ValueTask<int> Do() => default;"), Method("int Do() => 1;")),
    ];

    private static string Tool(string settings) => $"[VoiceTool(\"Does it. Use when asked.\", {settings})] public int Do([Description(\"A number.\")] int a) => a;";

    private static string Described(string description) => $"[VoiceTool(\"{description}\")] public int Do() => 1;";

    private static string Named(string name, string? settings = null, string description = "Does it. Use when the user asks for it.") =>
        $"[VoiceTool(\"{description}\"{(settings is null ? string.Empty : ", " + settings)})] public int {name}() => 1;";

    /// <summary>A tool. A tilde stands for a description that no rule objects to.</summary>
    private static string Method(string declaration) =>
        $"[VoiceTool(\"Does it. Use when asked.\")] public {declaration.Replace("~", "[Description(\"What is meant, as spoken.\")] ", StringComparison.Ordinal)}";
}
