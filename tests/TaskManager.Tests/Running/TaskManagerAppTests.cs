using System.Net;
using System.Net.Sockets;
using RealtimeVoiceTools.Testing;
using TaskManager.Tests.Recording;

namespace TaskManager.Tests.Running;

public sealed class TaskManagerAppTests : IDisposable
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    public void Dispose()
    {
        _output.Dispose();
        _errors.Dispose();
    }

    [Fact]
    public async Task Server_ClosesNormally_ExitsWithZero()
    {
        RealtimeEmulator emulator = Emulator();
        await using EmulatorServer server = EmulatorServer.Start(emulator);

        Task<int> run = Run(new RunOptions { Endpoint = server.Endpoint, UntilClosed = true, SeedDemo = true });
        EmulatorConnection line = await emulator.WaitForConnectionAsync();
        line.UserSays("What tasks do I have today?");
        await line.WaitForFrameAsync(frame => frame.Type == "response.output_audio_transcript.done");
        line.Close(1000);

        (await run).Should().Be(ExitCode.Normal);
        _output.ToString().Should().Contain("list_tasks").And.Contain("Review proposal").And.Contain("The server closed the conversation.");
    }

    [Fact]
    public async Task Server_ClosesOtherwiseAndTakesNobodyBack_ExitsWithOne()
    {
        RealtimeEmulator emulator = Emulator();
        await using EmulatorServer server = EmulatorServer.Start(emulator);

        Task<int> run = Run(new RunOptions { Endpoint = server.Endpoint, UntilClosed = true });
        EmulatorConnection line = await emulator.WaitForConnectionAsync();
        await line.WaitForFrameAsync(frame => frame.Type == "session.updated");
        emulator.Faults.RefuseNextConnection(401);
        line.Close(1011, "internal error");

        (await run).Should().Be(ExitCode.Failed);
    }

    [Fact]
    public async Task Beta_SpeaksTheOldDialect()
    {
        RealtimeEmulator emulator = Emulator(new RealtimeEmulatorOptions { Provider = EmulatedProvider.Beta });
        await using EmulatorServer server = EmulatorServer.Start(emulator);

        Task<int> run = Run(new RunOptions { Endpoint = server.Endpoint, UntilClosed = true, UseBetaDialect = true });
        EmulatorConnection line = await emulator.WaitForConnectionAsync();
        line.UserSays("Remind me to buy milk");
        await line.WaitForFrameAsync(frame => frame.Type == "response.audio_transcript.done");
        line.Close(1000);

        (await run).Should().Be(ExitCode.Normal);
        _output.ToString().Should().Contain("Buy milk");
    }

    [Fact]
    public async Task Key_IsSentAsBearerToken()
    {
        RealtimeEmulator emulator = Emulator(new RealtimeEmulatorOptions { ApiKey = "right" });
        await using EmulatorServer server = EmulatorServer.Start(emulator);
        var options = new RunOptions { Endpoint = server.Endpoint, UntilClosed = true };

        (await Run(options, apiKey: "wrong-secret")).Should().Be(ExitCode.Failed);
        _errors.ToString().Should().NotBeEmpty().And.NotContain("wrong-secret");

        Task<int> run = Run(options, apiKey: "right");
        EmulatorConnection line = await emulator.WaitForConnectionAsync();
        await line.WaitForFrameAsync(frame => frame.Type == "session.updated");
        line.Close(1000);
        (await run).Should().Be(ExitCode.Normal);
    }

    [Fact]
    public async Task NoServer_ExitsWithOneAndSaysWhy()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        (await Run(new RunOptions { Endpoint = new Uri($"ws://127.0.0.1:{port}/") })).Should().Be(ExitCode.Failed);

        _errors.ToString().Should().NotBeEmpty();
    }

    [Fact]
    public async Task PipedLines_AreSpokenOneByOneThenItHangsUp()
    {
        await using EmulatorServer server = EmulatorServer.Start(Emulator());

        int code = await Run(new RunOptions { Endpoint = server.Endpoint, SeedDemo = true }, "Mark the standup as done\n\nWhat tasks do I have?\nquit\n");

        code.Should().Be(ExitCode.Normal);
        _output.ToString().Should().Contain("Team standup is now marked complete").And.Contain("You have 2 tasks");
    }

    [Fact]
    public async Task PipedKeysAndAnswers_AreGivenWithoutWords()
    {
        await using EmulatorServer server = EmulatorServer.Start(Emulator());
        var options = new RunOptions { Endpoint = server.Endpoint, SeedDemo = true, Pin = Pin.Read("4711"), ToolTimeout = TimeSpan.FromMinutes(1) };

        int code = await Run(options, "/yes\nClear my list\n/keys 4711#\n/no\nDelete the standup\n/yes\n/maybe\nWhat tasks do I have?\n");

        code.Should().Be(ExitCode.Normal);
        _output.ToString().Should().Contain("Nothing is being asked.").And.Contain("##### (keys)").And.Contain("clear_tasks: the caller said no")
            .And.Contain("delete_task: the caller said yes").And.Contain("There are /keys").And.Contain("You have 2 tasks").And.NotContain("Warning").And.NotContain("4711#\n");
    }

    [Fact]
    public async Task NoPin_IsWarnedOf()
    {
        await using EmulatorServer server = EmulatorServer.Start(Emulator());

        await Run(new RunOptions { Endpoint = server.Endpoint, SeedDemo = true }, "Clear my list\n");

        _output.ToString().Should().Contain("Warning: without --pin").And.Contain("clear_tasks → verification_required");
    }

    [Fact]
    public async Task Files_AskedFor_HoldTheConversation()
    {
        string page = Path.GetTempFileName();
        string wav = Path.GetTempFileName();
        try
        {
            await using EmulatorServer server = EmulatorServer.Start(Emulator());
            await Run(new RunOptions { Endpoint = server.Endpoint, SeedDemo = true, Timeline = page, Wav = wav }, "What tasks do I have?\n");

            string written = await File.ReadAllTextAsync(page);
            written.Should().Contain("list_tasks").And.NotContain("What tasks", "content is shown only by its own option").And.NotContain("Review proposal");
            WavSound sound = WavSound.Read(wav);
            sound.Samples.Should().Contain(sample => sample != 0);
            _output.ToString().Should().Contain(page).And.Contain(wav);
        }
        finally
        {
            File.Delete(page);
            File.Delete(wav);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Files_ThatCannotBeWritten_AreAUsageErrorBeforeAnythingIsSaid(bool isWav)
    {
        await using EmulatorServer server = EmulatorServer.Start(Emulator());
        string folder = Directory.CreateTempSubdirectory().FullName;
        RunOptions options = isWav ? new() { Wav = folder } : new() { Timeline = folder };

        (await Run(options with { Endpoint = server.Endpoint }, "What tasks do I have?\n")).Should().Be(ExitCode.Usage);

        _errors.ToString().Should().Contain("cannot be written");
        _output.ToString().Should().BeEmpty();
        Directory.Delete(folder);
    }

    [Fact]
    public async Task Files_ThatAreOneAndTheSame_AreAUsageError()
    {
        (await Run(new RunOptions { Timeline = "call", Wav = Path.Combine(".", "call") })).Should().Be(ExitCode.Usage);

        _errors.ToString().Should().Contain("--timeline and --wav");
    }

    [Fact]
    public async Task Demonstration_CutShort_HangsUpAndKeepsItsFiles()
    {
        using var interrupt = new CancellationTokenSource();
        string page = Path.GetTempFileName();
        string wav = Path.GetTempFileName();
        try
        {
            using var output = new Interruption("You  ", interrupt);

            (await Run(new RunOptions { Timeline = page, Wav = wav }, output: output, cancellationToken: interrupt.Token)).Should().Be(ExitCode.Normal);

            output.ToString().Should().Contain("Calls: ").And.Contain("Hung up.");
            (await File.ReadAllTextAsync(page)).Should().EndWith("</html>");
            WavSound.Read(wav).Samples.Should().Contain(sample => sample != 0);
        }
        finally
        {
            File.Delete(page);
            File.Delete(wav);
        }
    }

    [Fact]
    public async Task UntilClosed_WithoutAServer_IsAUsageError()
    {
        (await Run(new RunOptions { UntilClosed = true })).Should().Be(ExitCode.Usage);

        _errors.ToString().Should().Contain("--endpoint");
    }

    [Fact]
    public async Task Database_ThatIsNone_IsAUsageError()
    {
        string path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, "This is a text, and a long one, so that it cannot be taken for an empty database file.");
        try
        {
            (await Run(new RunOptions { Database = path })).Should().Be(ExitCode.Usage);
            _errors.ToString().Should().Contain(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static RealtimeEmulator Emulator(RealtimeEmulatorOptions? options = null)
    {
        RealtimeEmulatorOptions fast = options ?? new RealtimeEmulatorOptions();
        fast.CharactersPerSecond = 200;
        fast.TimeToFirstAudio = TimeSpan.FromMilliseconds(20);
        fast.CallGeneration = TimeSpan.FromMilliseconds(20);
        fast.TranscriptionDelay = TimeSpan.FromMilliseconds(20);
        return new RealtimeEmulator(fast, new TaskAssistant());
    }

    private Task<int> Run(RunOptions options, string input = "", string? apiKey = null, TextWriter? output = null, CancellationToken cancellationToken = default) => new TaskManagerApp(
        ConsoleOutput.Create(output ?? _output, isRedirected: true), _errors, new Keyboard(new StringReader(input)), isInputRedirected: true, apiKey)
        .RunAsync(options, cancellationToken);

    /// <summary>Somebody who presses Ctrl+C as soon as certain words are printed.</summary>
    private sealed class Interruption(string words, CancellationTokenSource source) : StringWriter
    {
        public override void Write(string? value)
        {
            base.Write(value);
            if (ToString().Contains(words, StringComparison.Ordinal))
                source.Cancel();
        }
    }
}
