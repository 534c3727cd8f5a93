using Microsoft.Data.Sqlite;
using RealtimeVoiceTools.Testing;

namespace TaskManager.Tests.Processes;

/// <summary>
/// The sample is killed in the middle of a slow write, and started again with the same journal: there is no row or one, never two, and what the caller is told
/// of it is true, or says that nobody knows.
/// </summary>
public sealed class KilledProcessTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string _folder = Directory.CreateTempSubdirectory("killed").FullName;

    public enum Moment
    {
        /// <summary>The call was made.</summary>
        Called,

        /// <summary>The journal knows that it was made.</summary>
        Proposed,

        /// <summary>The journal knows that the tool begins.</summary>
        Started,

        /// <summary>The row is there.</summary>
        Written,

        /// <summary>The journal knows that the tool has ended.</summary>
        Committed,

        /// <summary>The server has the output.</summary>
        Answered,

        /// <summary>The journal knows that the server has it.</summary>
        Delivered,
    }

    private string Database => Path.Combine(_folder, "tasks.db");

    private string Journal => Path.Combine(_folder, "calls.journal");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData(Moment.Called)]
    [InlineData(Moment.Proposed)]
    [InlineData(Moment.Started)]
    [InlineData(Moment.Written)]
    [InlineData(Moment.Committed)]
    [InlineData(Moment.Answered)]
    [InlineData(Moment.Delivered)]
    [Trait("Case", "81")]
    public async Task Process_KilledDuringAWrite_IsStartedAgain_NothingIsDoneTwiceAndWhatIsToldIsTrue(Moment moment)
    {
        await RunUntilAsync(moment);
        int rows = Rows();
        rows.Should().BeLessThanOrEqualTo(1);
        // The kill comes when it comes: a busy machine lets the process go on for a while after the moment. The journal says how far it came.
        bool isDelivered = await JournalHoldsAsync("delivered");
        bool isOpen = !isDelivered && await JournalHoldsAsync("proposed");

        (string? told, string? output) = await StartAgainAsync(isOpen);

        Rows().Should().Be(rows, "nothing is run again by itself");
        if (output is null)
        {
            // Nothing was left open: it was never asked for, or the server knows its end.
            isOpen.Should().BeFalse();
            rows.Should().Be(isDelivered ? 1 : 0);
        }
        else if (output.Contains("\"success\":true", StringComparison.Ordinal))
        {
            rows.Should().Be(1);
            told.Should().Contain("Pay rent");
        }
        else if (!output.Contains("outcome_unknown", StringComparison.Ordinal))
        {
            rows.Should().Be(0);
        }
        else
        {
            told.Should().Contain("not sure");
        }
    }

    [Fact]
    [Trait("Case", "90")]
    public async Task Server_ThatGoesAwayAgainAndAgain_FindsTheSampleBackEachTime()
    {
        ScriptedModel model = new ScriptedModel().When(_ => true, _ => EmulatedTurn.Say("I am here."));
        var emulator = new RealtimeEmulator(new RealtimeEmulatorOptions(), model);
        await using EmulatorServer server = EmulatorServer.Start(emulator);
        using var sample = new SampleProcess("--endpoint", server.Endpoint.ToString(), "--until-closed");
        for (int i = 1; i <= 6; i++)
        {
            EmulatorConnection line = await emulator.WaitForConnectionAsync(i).WaitAsync(Patience);
            await line.WaitForFrameAsync(frame => frame.Type == "session.updated").WaitAsync(Patience);
            if (i % 2 == 0)
                emulator.Faults.RefuseNextConnection(503);
            line.Close(i % 3 == 0 ? 1001 : 1006, "restarting");
        }

        EmulatorConnection last = await emulator.WaitForConnectionAsync(7).WaitAsync(Patience);
        await last.WaitForFrameAsync(frame => frame.Type == "session.updated").WaitAsync(Patience);
        last.UserSays("Are you still there?");
        await last.WaitForFrameAsync(frame => frame.Type == "response.done").WaitAsync(Patience);

        sample.HasExited.Should().BeFalse();
    }

    /// <summary>Runs the sample until the moment, and kills it then.</summary>
    private async Task RunUntilAsync(Moment moment)
    {
        ScriptedModel model = new ScriptedModel()
            .WhenOutputOf("create_task", _ => EmulatedTurn.Say("All right."))
            .When("Pay rent", EmulatedTurn.Call("create_task", """{"title":"Pay rent","due_date":null}"""))
            .When(_ => true, _ => EmulatedTurn.Say("Yes?"));
        var emulator = new RealtimeEmulator(new RealtimeEmulatorOptions(), model);
        await using EmulatorServer server = EmulatorServer.Start(emulator);
        // The time between the row and what the journal says of it is too short to hit: there the store keeps silent after the write.
        string[] slow = moment == Moment.Written ? ["--fail", "create_task=lost"] : ["--delay", "create_task=400"];
        using SampleProcess sample = Start(server, slow);
        EmulatorConnection line = await emulator.WaitForConnectionAsync().WaitAsync(Patience);
        await line.WaitForFrameAsync(frame => frame.Type == "session.updated").WaitAsync(Patience);
        line.UserSays("Add a task called Pay rent");
        using var limit = new CancellationTokenSource(Patience);
        while (!await HasComeAsync(moment, line))
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        await sample.KillAsync();
    }

    private Task<bool> HasComeAsync(Moment moment, EmulatorConnection line) => moment switch
    {
        Moment.Called => Task.FromResult(line.Frames.Any(frame => frame.Type == "response.function_call_arguments.done")),
        Moment.Written => Task.FromResult(Rows() > 0),
        Moment.Answered => Task.FromResult(line.Frames.Any(frame => frame.Type == "conversation.item.create" && System.Text.Encoding.UTF8.GetString(frame.Json.Span).Contains("function_call_output", StringComparison.Ordinal))),
        _ => JournalHoldsAsync(moment.ToString()),
    };

    /// <summary>Starts it again, with a server that knows nothing of what was.</summary>
    /// <returns>The sentence for the caller, and what the model is told; null when there was nothing to tell.</returns>
    private async Task<(string? Told, string? Output)> StartAgainAsync(bool isOpen)
    {
        ScriptedModel model = new ScriptedModel().When(_ => true, _ => EmulatedTurn.Say("I am here."));
        var emulator = new RealtimeEmulator(new RealtimeEmulatorOptions(), model);
        await using EmulatorServer server = EmulatorServer.Start(emulator);
        using SampleProcess sample = Start(server);
        EmulatorConnection line = await emulator.WaitForConnectionAsync().WaitAsync(Patience);
        await line.WaitForFrameAsync(frame => frame.Type == "session.updated").WaitAsync(Patience);
        line.UserSays("Hello?");
        // What is said by itself comes before the answer to that, or instead of it.
        await line.WaitForFrameAsync(frame => frame.Type == "response.done").WaitAsync(Patience);
        await line.WhenQuietAsync().WaitAsync(Patience);
        using var limit = new CancellationTokenSource(Patience);
        while (isOpen && (Told(model) is null || Output(model) is null))
        {
            // A line at rest does not mean that the process has had the time for it.
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        return (Told(model), Output(model));
    }

    private static string? Told(ScriptedModel model) => model.Prompts.FirstOrDefault(prompt => prompt.ExactWords is not null)?.ExactWords;

    private static string? Output(ScriptedModel model) =>
        model.Prompts.SelectMany(prompt => prompt.Items).FirstOrDefault(item => item.Role == "system" && item.Text.Contains("create_task", StringComparison.Ordinal))?.Text;

    private SampleProcess Start(EmulatorServer server, params string[] more) =>
        new(["--endpoint", server.Endpoint.ToString(), "--until-closed", "--db", Database, "--journal", Journal, .. more]);

    private int Rows()
    {
        if (!File.Exists(Database))
            return 0;
        try
        {
            using var connection = new SqliteConnection($"Data Source={Database};Mode=ReadOnly;Pooling=False");
            connection.Open();
            using SqliteCommand count = connection.CreateCommand();
            count.CommandText = "SELECT COUNT(*) FROM tasks WHERE title LIKE '%rent%'";
            return Convert.ToInt32(count.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (SqliteException)
        {
            // It is being made, or written.
            return 0;
        }
    }

    private async Task<bool> JournalHoldsAsync(string step)
    {
        try
        {
            await using var file = new FileStream(Journal, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(file);
            return (await reader.ReadToEndAsync()).Contains(step, StringComparison.OrdinalIgnoreCase);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
