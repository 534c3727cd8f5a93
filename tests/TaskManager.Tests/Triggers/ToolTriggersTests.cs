using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools;
using RealtimeVoiceTools.Testing;

namespace TaskManager.Tests.Triggers;

public class ToolTriggersTests
{
    [Fact]
    public void Table_HasEveryTool_AndSmallTalk()
    {
        ToolTriggers.All.Should().HaveCountGreaterThanOrEqualTo(60);
        ToolTriggers.All.Select(asked => asked.Utterance).Should().OnlyHaveUniqueItems();
        ToolTriggers.All.SelectMany(asked => asked.Tools).Distinct().Should().BeEquivalentTo(ToolNames.All);
        ToolTriggers.All.Count(asked => asked.Tools.Count == 0).Should().BeGreaterThanOrEqualTo(10);
    }

    [Fact]
    public async Task Assistant_OfTheDemonstration_UnderstandsMostOfIt_AndCallsNothingForSmallTalk()
    {
        var emulator = new RealtimeEmulator(
            new RealtimeEmulatorOptions
            {
                TimeToFirstAudio = TimeSpan.Zero,
                CallGeneration = TimeSpan.Zero,
                TextPace = TimeSpan.Zero,
                CharactersPerSecond = 1000,
                AudioSpeed = 1000,
                Audio = EmulatedAudio.Silence,
            },
            new TaskAssistant());
        TriggerReport report = await EvaluateAsync(builder => builder.UseConnector(emulator.CreateConnector()));

        report.Accuracy.Should().BeGreaterThanOrEqualTo(0.9, "{0}", report);
        report.Outcomes.Where(outcome => outcome.Case.Tools.Count == 0).Should().OnlyContain(outcome => outcome.IsRight);
        report.Outcomes.Where(outcome => !outcome.Case.Tools.Any(tool => tool is "delete_task" or "clear_tasks"))
            .Should().NotContain(outcome => outcome.Called.Contains("delete_task") || outcome.Called.Contains("clear_tasks"));
    }

    [LiveFact]
    public async Task Model_CallsTheRightTools()
    {
        TriggerReport report = await EvaluateAsync(builder => builder.UseOpenAI(server =>
        {
            server.ApiKey = LiveFactAttribute.Key;
            server.Endpoint = LiveFactAttribute.Endpoint;
        }));

        report.Accuracy.Should().BeGreaterThanOrEqualTo(0.95, "{0}", report);
    }

    private static async Task<TriggerReport> EvaluateAsync(Action<VoiceToolsBuilder> useProvider)
    {
        using SqliteTaskStore store = SqliteTaskStore.Open(null);
        await store.UseAsync("seed", table => { DemoTasks.Seed(table, DateOnly.FromDateTime(DateTime.Now)); return true; }, default);
        await using ServiceProvider services = AgentServices.Build(new RunOptions(), store, TimeProvider.System, useProvider);
        return await new ToolTriggerEval(ToolTriggers.All).RunAsync(services.GetRequiredService<VoiceSessionFactory>());
    }
}
