using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Tests.Tools.Schema;

public sealed class NamingTests
{
    [Theory]
    [InlineData("dueDate", "due_date")]
    [InlineData("DueDate", "due_date")]
    [InlineData("HTTPServer2", "http_server2")]
    [InlineData("parseURL", "parse_url")]
    [InlineData("ID", "id")]
    [InlineData("TaskID", "task_id")]
    [InlineData("already_snake", "already_snake")]
    [InlineData("_value", "value")]
    [InlineData("Top10Tasks", "top10_tasks")]
    [InlineData("A", "a")]
    [InlineData("ABTest", "ab_test")]
    public void Naming_Parameter_IsSnakeCase(string name, string expected) => Naming.SnakeCase(name).Should().Be(expected);

    [Theory]
    [InlineData("CreateTaskAsync", "create_task")]
    [InlineData("CreateTask", "create_task")]
    [InlineData("Async", "async")]
    [InlineData("AsyncJobs", "async_jobs")]
    public void Naming_Tool_DropsAsync(string method, string expected) => Naming.Tool(method).Should().Be(expected);

    [Theory]
    [InlineData("create_task", true)]
    [InlineData("A-1_b", true)]
    [InlineData("", false)]
    [InlineData("créer", false)]
    [InlineData("a b", false)]
    [InlineData("a.b", false)]
    public void Naming_Tool_IsValidForProviders(string name, bool valid) => Naming.IsValidTool(name).Should().Be(valid);

    [Fact]
    public void Naming_ToolOf65Characters_IsTooLong()
    {
        Naming.IsValidTool(new string('a', 64)).Should().BeTrue();
        Naming.IsValidTool(new string('a', 65)).Should().BeFalse();
    }
}
