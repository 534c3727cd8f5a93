#if NET10_0_OR_GREATER
using System.Text;
using System.Text.Json;
using CsCheck;
using static RealtimeVoiceTools.Tests.Calls.FormattedResult;
using static RealtimeVoiceTools.Tests.TestTools;

namespace RealtimeVoiceTools.Tests.Calls;

public sealed class ResultBudgetProperties
{
    private static readonly VoiceTool ListTasks = Tool(ReadTasks, ValueConverters.IReadOnlyList(TaskConverter), name: "list_tasks");

    [Fact, Trait("Case", "75"), Trait("Case", "76")]
    public void Result_AnyListAndBudget_IsValidJsonWithinItAndTellsTheTotal() =>
        Gen.Select(Gen.String.Array[0, 60], Gen.Int[512, 4096], Gen.Int[1, 10]).Sample((titles, budget, maxItems) =>
        {
            TaskItem[] tasks = [.. titles.Select((title, i) => new TaskItem(i, title, null))];
            string output = Text(ListTasks, tasks, new() { MaxBytes = budget, MaxItems = maxItems });
            JsonElement json = JsonDocument.Parse(output).RootElement;
            return Encoding.UTF8.GetByteCount(output) <= budget && json.GetProperty("count").GetInt32() == titles.Length;
        });
}
#endif
