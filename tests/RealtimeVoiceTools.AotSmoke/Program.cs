using System.Text;
using AotSmoke;
using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools;

// Proves that generated tools work where nothing can be reflected upon or compiled at run time.
await using ServiceProvider services = new ServiceCollection().AddSingleton(TimeProvider.System).AddScoped<TaskTools>().BuildServiceProvider();
IReadOnlyList<VoiceTool> tools = ToolsOf<TaskTools>();
Smoke smoke = new(services);

await smoke.ExpectAsync(
    tools[0],
    """{"title":"Call Anna","due_date":"2026-11-27","priority":"very_high","place":{"city":"Bonn"},"tags":["a","b"],"price":"12.50"}""",
    """{"title":"Call Anna","due_date":"2026-11-27","priority":"very_high","place":{"city":"Bonn","floor":1},"tags":["a","b"],"price":12.5}""");
await smoke.ExpectAsync(tools[0], """{"title":"Rest"}""", """{"title":"Rest","due_date":null,"priority":"medium","place":null,"tags":[],"price":9.9}""");
await smoke.ExpectAsync(
    tools[0],
    """{"title":"Rest","priority":"urgent"}""",
    "refused: priority: expected one of low, medium, very_high, got text 'urgent'");
await smoke.ExpectAsync(tools[1], """{"number":17,"confirmed":true}""", "Deleted 17.");
await smoke.ExpectAsync(tools[2], """{"version":"3.1"}""", "\"4.0\"");
smoke.Expect("preview", (await tools[1].Definition.Preview!(smoke.Invocation([17])))?.Action ?? "none", "delete task 17");
smoke.Expect(
    "schema",
    Encoding.UTF8.GetString(tools[1].Schema.Span),
    """{"type":"object","properties":{"number":{"type":"integer","description":"Its number."},"confirmed":{"type":"boolean","description":"whether the user has confirmed; call with false first"}},"required":["number","confirmed"],"additionalProperties":false}""");

// The framework's own words about a version may change; that they are there beside ours may not.
string version = Encoding.UTF8.GetString(tools[2].Schema.Span);
smoke.Expect("foreign schema", version.Contains("\"type\":\"string\"") && version.Contains("\"description\":\"The version now.\"") ? "whole" : version, "whole");

// The file of the journal is written and read by hand, and its folder flushed by the system's own functions.
DirectoryInfo folder = Directory.CreateTempSubdirectory("journal-");
string journalPath = Path.Combine(folder.FullName, "calls.journal");
await using (var journal = new FileCallJournal(journalPath))
{
    var entry = new CallJournalEntry { ConversationId = "call-1", CallId = "c1", Step = CallJournalStep.Started, Tool = "save", Time = TimeProvider.System.GetUtcNow() };
    await journal.AppendAsync(entry, CancellationToken.None);
    await journal.AppendAsync(entry with { Step = CallJournalStep.Committed, ErrorType = ToolErrorType.NotFound }, CancellationToken.None);
}

await using (var journal = new FileCallJournal(journalPath))
    smoke.Expect("journal", string.Join(", ", (await journal.ReadAsync("call-1", CancellationToken.None)).Select(call => $"{call} {call.ErrorType}")), "Committed save NotFound");
folder.Delete(recursive: true);
return smoke.Failures;

static IReadOnlyList<VoiceTool> ToolsOf<T>()
    where T : class, IVoiceTools<T> => T.Tools;
