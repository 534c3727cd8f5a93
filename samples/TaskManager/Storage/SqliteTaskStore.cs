using Microsoft.Data.Sqlite;
using RealtimeVoiceTools;

namespace TaskManager;

/// <summary>Keeps the tasks in an SQLite file, or in memory for as long as it lives.</summary>
/// <remarks>
/// One connection, used by one caller at a time. The file is in the ordinary journal mode, so that the one file holds
/// every committed task at any moment and other processes may read or copy it; they and we wait for each other's locks.
/// </remarks>
internal sealed class SqliteTaskStore : ITaskStore, IDisposable
{
    private const int SecondsToWaitForALock = 5;
    private const int Busy = 5;
    private const int Locked = 6;

    private readonly SqliteConnection _connection;
    private readonly SemaphoreSlim _turn = new(1, 1);

    private SqliteTaskStore(SqliteConnection connection) => _connection = connection;

    /// <summary>Opens or creates a store.</summary>
    /// <param name="path">The file; null for a store in memory that nobody else sees.</param>
    /// <exception cref="SqliteException">The file cannot be opened, or is no database with a fitting table.</exception>
    public static SqliteTaskStore Open(string? path)
    {
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = path ?? ":memory:",
            Mode = path is null ? SqliteOpenMode.Memory : SqliteOpenMode.ReadWriteCreate,
            DefaultTimeout = SecondsToWaitForALock,
            Pooling = false,
        };
        var connection = new SqliteConnection(settings.ToString());
        try
        {
            connection.Open();
            SqliteTaskTable.CreateIfMissing(connection);
            return new SqliteTaskStore(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public async Task<T> UseAsync<T>(string tool, Func<ITaskTable, T> work, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            using SqliteTransaction transaction = _connection.BeginTransaction();
            T result = work(new SqliteTaskTable(_connection, transaction));
            transaction.Commit();
            return result;
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is Busy or Locked)
        {
            throw new VoiceToolException(ToolErrorType.Temporary, null, failure) { NothingHappened = true };
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _connection.Dispose();
        _turn.Dispose();
    }
}
