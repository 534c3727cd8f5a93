using Microsoft.Data.Sqlite;

namespace TaskManager.Tests.Storage;

public sealed class SqliteTaskStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tasks").FullName;

    private string Path => System.IO.Path.Combine(_folder, "tasks.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Store_WhatWasAdded_IsReadBackAndSurvivesReopening()
    {
        using (SqliteTaskStore store = SqliteTaskStore.Open(Path))
            await Use(store, table => table.Add("Buy \"milk'; DROP TABLE tasks;--", new DateOnly(2026, 11, 4), Priority.High));

        using SqliteTaskStore again = SqliteTaskStore.Open(Path);
        (await Use(again, table => table.All())).Should().Equal(
            new StoredTask(1, "Buy \"milk'; DROP TABLE tasks;--", new DateOnly(2026, 11, 4), Priority.High, TaskState.Pending));
    }

    [Fact]
    public async Task Store_OtherProcess_SeesTheAgreedColumns()
    {
        using SqliteTaskStore store = SqliteTaskStore.Open(Path);
        await Use(store, table => table.Add("Buy milk", null, Priority.Low));
        await Use(store, table => table.SetState(1, TaskState.Completed));

        Outside("SELECT id || '|' || title || '|' || ifnull(due_date, 'NULL') || '|' || priority || '|' || status FROM tasks")
            .Should().Be("1|Buy milk|NULL|low|completed");
    }

    [Fact]
    public async Task Store_TableOfAnotherProgram_IsUsedAsItIs()
    {
        Outside("CREATE TABLE tasks (id INTEGER, title TEXT, due_date TEXT NULL, priority TEXT, status TEXT)");
        Outside("INSERT INTO tasks VALUES (7, NULL, 'soon', 'huge', NULL), (NULL, 'x', NULL, NULL, NULL)");
        using SqliteTaskStore store = SqliteTaskStore.Open(Path);

        StoredTask added = await Use(store, table => table.Add("Buy milk", null, Priority.Medium));

        (await Use(store, table => table.All())).Should().BeEquivalentTo(
            [new StoredTask(7, "", null, Priority.Medium, TaskState.Pending), added]);
    }

    [Fact]
    public async Task Store_WorkThatThrows_LeavesNothingBehind()
    {
        using SqliteTaskStore store = SqliteTaskStore.Open(null);

        Func<Task> work = () => Use<int>(store, table =>
        {
            table.Add("Half done", null, Priority.Medium);
            throw new InvalidOperationException();
        });

        await work.Should().ThrowAsync<InvalidOperationException>();
        (await Use(store, table => table.All())).Should().BeEmpty();
    }

    [Fact]
    public async Task Store_ManyCallsAtOnce_AllHappen()
    {
        using SqliteTaskStore store = SqliteTaskStore.Open(Path);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(index => Task.Run(() => Use(store, table => table.Add($"Task {index}", null, Priority.Medium)))));

        (await Use(store, table => table.All())).Select(task => task.Id).Should().OnlyHaveUniqueItems().And.HaveCount(40);
    }

    [Fact]
    public async Task Store_DeletedId_IsNotGivenAgain()
    {
        using SqliteTaskStore store = SqliteTaskStore.Open(null);
        await Use(store, table => table.Add("One", null, Priority.Medium));
        (await Use(store, table => table.Remove(1))).Should().BeTrue();
        (await Use(store, table => table.Remove(1))).Should().BeFalse();

        (await Use(store, table => table.Add("Two", null, Priority.Medium))).Id.Should().Be(2);
    }

    [Fact]
    public async Task Store_InMemory_IsPrivate()
    {
        using SqliteTaskStore first = SqliteTaskStore.Open(null);
        using SqliteTaskStore second = SqliteTaskStore.Open(null);
        await Use(first, table => table.Add("Mine", null, Priority.Medium));

        (await Use(second, table => table.All())).Should().BeEmpty();
    }

    [Theory]
    [InlineData("not a database, but long enough to be taken for the header of one")]
    public void Store_NoDatabase_IsRefused(string content)
    {
        File.WriteAllText(Path, content);

        FluentActions.Invoking(() => SqliteTaskStore.Open(Path)).Should().Throw<SqliteException>();
    }

    [Fact]
    public void Store_OtherColumns_AreRefused()
    {
        Outside("CREATE TABLE tasks (name TEXT)");

        FluentActions.Invoking(() => SqliteTaskStore.Open(Path)).Should().Throw<SqliteException>();
    }

    [Fact]
    public async Task Seed_EmptyTable_HasThreePendingTasksDueToday()
    {
        DateOnly today = new(2026, 11, 3);
        using SqliteTaskStore store = SqliteTaskStore.Open(null);

        for (int i = 0; i < 2; i++)
            await Use(store, table => { DemoTasks.Seed(table, today); return true; });

        (await Use(store, table => table.All())).Should().Equal(
            new StoredTask(1, "Review proposal", today, Priority.High, TaskState.Pending),
            new StoredTask(2, "Send invoices", today, Priority.Medium, TaskState.Pending),
            new StoredTask(3, "Team standup", today, Priority.Low, TaskState.Pending));
    }

    private static Task<T> Use<T>(SqliteTaskStore store, Func<ITaskTable, T> work) => store.UseAsync("any", work, default);

    private string? Outside(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString();
    }
}
