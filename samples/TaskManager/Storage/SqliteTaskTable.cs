using System.Globalization;
using Microsoft.Data.Sqlite;

namespace TaskManager;

internal sealed class SqliteTaskTable(SqliteConnection connection, SqliteTransaction transaction) : ITaskTable
{
    private const string DateFormat = "yyyy-MM-dd";

    public static void CreateIfMissing(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = """
            CREATE TABLE IF NOT EXISTS tasks (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                title TEXT NOT NULL,
                due_date TEXT NULL,
                priority TEXT NOT NULL,
                status TEXT NOT NULL);
            SELECT id, title, due_date, priority, status FROM tasks LIMIT 0;
            """;
        command.ExecuteNonQuery();
    }

    public IReadOnlyList<StoredTask> All()
    {
        using SqliteCommand command = Command("SELECT id, title, due_date, priority, status FROM tasks WHERE id IS NOT NULL ORDER BY id");
        using SqliteDataReader reader = command.ExecuteReader();
        var tasks = new List<StoredTask>();
        while (reader.Read())
            tasks.Add(Read(reader));
        return tasks;
    }

    public StoredTask Add(string title, DateOnly? dueDate, Priority priority)
    {
        using SqliteCommand command = Command(
            "INSERT INTO tasks (title, due_date, priority, status) VALUES ($title, $due, $priority, 'pending') RETURNING rowid",
            ("$title", title), ("$due", Text(dueDate)), ("$priority", Text(priority)));
        long id = (long)command.ExecuteScalar()!;

        // A table made by somebody else may have a plain id column, which is not filled by itself.
        using SqliteCommand fill = Command("UPDATE tasks SET id = rowid WHERE rowid = $id AND id IS NULL", ("$id", id));
        fill.ExecuteNonQuery();
        return new StoredTask(id, title, dueDate, priority, TaskState.Pending);
    }

    public bool SetState(long id, TaskState state) =>
        Change("UPDATE tasks SET status = $status WHERE id = $id", ("$status", Text(state)), ("$id", id));

    public bool SetDueDate(long id, DateOnly dueDate) =>
        Change("UPDATE tasks SET due_date = $due WHERE id = $id", ("$due", Text(dueDate)), ("$id", id));

    public bool Remove(long id) => Change("DELETE FROM tasks WHERE id = $id", ("$id", id));

    /// <summary>Other programs may write to the file too, so an odd value is read as the nearest sensible one.</summary>
    private static StoredTask Read(SqliteDataReader reader) => new(
        reader.GetInt64(0),
        reader.IsDBNull(1) ? string.Empty : reader.GetString(1),
        !reader.IsDBNull(2) && DateOnly.TryParseExact(reader.GetString(2), DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly due)
            ? due
            : null,
        reader.IsDBNull(3) ? Priority.Medium : reader.GetString(3) switch { "high" => Priority.High, "low" => Priority.Low, _ => Priority.Medium },
        !reader.IsDBNull(4) && reader.GetString(4) == "completed" ? TaskState.Completed : TaskState.Pending);

    private static string? Text(DateOnly? date) => date?.ToString(DateFormat, CultureInfo.InvariantCulture);

    private static string Text(Priority priority) => priority switch { Priority.High => "high", Priority.Low => "low", _ => "medium" };

    private static string Text(TaskState state) => state == TaskState.Completed ? "completed" : "pending";

    private bool Change(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using SqliteCommand command = Command(sql, parameters);
        return command.ExecuteNonQuery() > 0;
    }

    private SqliteCommand Command(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Every statement is a constant of this class; values are parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach ((string name, object? value) in parameters)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }
}
