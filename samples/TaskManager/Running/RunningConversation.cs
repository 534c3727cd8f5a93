using RealtimeVoiceTools;
using Spectre.Console;

namespace TaskManager;

/// <summary>A session while it lasts: prints what happens and knows when it is over.</summary>
internal sealed class RunningConversation : IDisposable
{
    private readonly VoiceSession _session;
    private readonly IAnsiConsole _console;
    private readonly ConversationPrinter _printer;
    private readonly TurnWatch _turns;
    private readonly CancellationTokenSource _hungUp = new();
    private readonly CancellationTokenSource _ended = new();
    private readonly Task<VoiceSessionEnd> _end;
    private readonly Task _printing;

    public RunningConversation(VoiceSession session, IAnsiConsole console, TimeProvider time)
    {
        _session = session;
        _console = console;
        _printer = new ConversationPrinter(console, time.GetLocalNow());
        _turns = new TurnWatch(time);
        _printing = PrintAsync();
        _end = WaitForEndAsync();
    }

    /// <summary>Cancelled when the session is over.</summary>
    public CancellationToken Ended => _ended.Token;

    public async Task SayAsync(string sentence, bool waitForAnswer)
    {
        _turns.Expect();
        await _session.SendUserTextAsync(sentence);
        if (waitForAnswer)
            await _turns.WaitAsync(Ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void HangUp() => _hungUp.Cancel();

    /// <summary>Hangs up if wanted, waits for the end and gives the exit code.</summary>
    public async Task<int> EndAsync(bool hangUp)
    {
        if (hangUp)
            HangUp();
        VoiceSessionEnd end = await _end;
        await _printing;
        _printer.PrintFigures();
        _console.MarkupLineInterpolated($"[grey]{SessionEnding.TextOf(end)}[/]");
        return SessionEnding.ExitCodeOf(end);
    }

    public void Dispose()
    {
        _hungUp.Dispose();
        _ended.Dispose();
    }

    private async Task<VoiceSessionEnd> WaitForEndAsync()
    {
        VoiceSessionEnd end = await _session.RunAsync(_hungUp.Token);
        await _ended.CancelAsync();
        return end;
    }

    private async Task PrintAsync()
    {
        await foreach (VoiceSessionEvent happened in _session.ReadEventsAsync())
        {
            _turns.See(happened);
            _printer.Print(happened);
        }
    }
}
