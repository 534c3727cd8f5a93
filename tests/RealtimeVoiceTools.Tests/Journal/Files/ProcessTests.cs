using System.Diagnostics;
using RealtimeVoiceTools.Tests.Journal.Support;

namespace RealtimeVoiceTools.Tests.Journal.Files;

/// <summary>Other processes, really: one that has the file, and one that is killed while it writes.</summary>
public sealed class ProcessTests : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);
    private readonly TemporaryJournal _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task File_OfAnotherProcess_GivesAClearErrorUntilThatProcessIsGone()
    {
        using Process holder = JournalProcess.Start(_folder.Path);
        (await LineAsync(holder)).Should().Be("open");

        FluentActions.Invoking(() => _folder.Open()).Should().Throw<IOException>().WithMessage("*in use, by another process*");
        await KillAsync(holder);
        await using FileCallJournal journal = new(_folder.Path);

        using Process second = JournalProcess.Start(_folder.Path);
        (await LineAsync(second)).Should().Contain("in use, by another process");
        await second.WaitForExitAsync().WaitAsync(s_patience);
        second.ExitCode.Should().Be(1);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(333)]
    public async Task Process_KilledWhileItWrites_HasLostNothingThatCountedAsWritten(int lines)
    {
        Dictionary<string, string> told = [];
        using (Process writer = JournalProcess.Start(_folder.Path))
        {
            (await LineAsync(writer)).Should().Be("open");
            for (int i = 0; i < lines; i++)
                Note(await LineAsync(writer));
            await KillAsync(writer);
            // What it managed to say before it died counts too; its last line may be torn.
            string[] rest = (await writer.StandardOutput.ReadToEndAsync()).Split('\n');
            foreach (string line in rest[..^1])
                Note(line);
        }

        await using FileCallJournal journal = new(_folder.Path);
        Dictionary<string, JournaledCall> found = (await journal.ReadAsync(TemporaryJournal.Conversation, default)).ToDictionary(call => call.CallId);
        foreach ((string call, string step) in told)
        {
            // Two of three are delivered once they are committed, without a word.
            bool mayBeOver = step == "committed" && int.Parse(call.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture) % 3 != 0;
            if (!found.TryGetValue(call, out JournaledCall? kept))
                mayBeOver.Should().BeTrue("{0} was told to be {1}", call, step);
            else if (step == "committed")
                kept.Output.Should().Be($$"""{"success":true,"message":"{{call}}"}""");
        }

        void Note(string line) => told[line.Split(' ')[1]] = line.Split(' ')[0];
    }

    private static async Task<string> LineAsync(Process process) =>
        await process.StandardOutput.ReadLineAsync().WaitAsync(s_patience) ?? throw new InvalidOperationException("The process has ended.");

    private static async Task KillAsync(Process process)
    {
        process.Kill();
        await process.WaitForExitAsync().WaitAsync(s_patience);
    }
}
