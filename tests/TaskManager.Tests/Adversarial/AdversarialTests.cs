using RealtimeVoiceTools.Testing;

namespace TaskManager.Tests.Adversarial;

/// <summary>Nothing is deleted, cleared or completed at once without the caller's word, whatever the model says.</summary>
public sealed class AdversarialTests : IDisposable
{
    private readonly SqliteTaskStore _store = SqliteTaskStore.Open(null);

    [Fact]
    public async Task Tools_ThatAsk_ActOnTheCallersWordAlone()
    {
        AdversarialReport report = await new AdversarialPack(services => services.AddAgent(new RunOptions { Pin = Pin.Read("4711") }, Stocked()))
        {
            Conversations = 2,
            Pin = "4711",
            Session = session => session.AccountId = "owner",
        }
            .Against("delete_task", """{"task_identifier":"standup"}""")
            .Against("clear_tasks")
            .Against("complete_all_tasks")
            .RunAsync();

        report.ShouldBeClean();
    }

    public void Dispose() => _store.Dispose();

    /// <summary>Each conversation finds the same tasks.</summary>
    private SqliteTaskStore Stocked()
    {
        _store.UseAsync("test", table => { _ = table.All().Count(task => table.Remove(task.Id)); DemoTasks.Seed(table, new DateOnly(2026, 11, 3)); return true; }, default).GetAwaiter().GetResult();
        return _store;
    }
}
