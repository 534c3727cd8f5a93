using System.Text;

namespace RealtimeVoiceTools.Generators.Tests;

public class BasicTests
{
    [Fact]
    public void Generator_ClassWithOneTool_ListsIt()
    {
        LoadedTools loaded = LoadedTools.From("""
            namespace Shop;
            public enum Priority { Low, Medium, High }
            public sealed record Item(int Id, string Title, DateOnly? DueDate);
            public sealed partial class TaskTools
            {
                [VoiceTool("Create a new task. Use when the user asks to add a task.", Done = "Done. I've added {title}.", Noun = "task", TimeoutSeconds = 2.5)]
                public async Task<Item> CreateTaskAsync([Description("The \"core\" action.")] string title, [Description("When.")] DateOnly? dueDate = null,
                    [Description("How urgent.")] Priority priority = Priority.Medium, CancellationToken cancellationToken = default)
                {
                    await Task.Yield();
                    return new(1, title, dueDate);
                }
            }
            """);

        VoiceTool tool = loaded.ToolsOf("Shop.TaskTools").Should().ContainSingle().Subject;

        tool.Name.Should().Be("create_task");
        tool.Traits.Should().Be(new VoiceToolTraits { Done = "Done. I've added {title}.", Noun = "task", Timeout = TimeSpan.FromSeconds(2.5) });
        Encoding.UTF8.GetString(tool.Schema.Span).Should().Be("""
            {"type":"object","properties":{"title":{"type":"string","description":"The \"core\" action."},"due_date":{"type":"string","description":"When.","format":"date"},"priority":{"type":"string","description":"How urgent. Default: medium.","enum":["low","medium","high"]}},"required":["title"],"additionalProperties":false}
            """);
    }
}
