using RealtimeVoiceTools;
using Spectre.Console;

namespace TaskManager;

/// <summary>A session while it lasts: prints what happens and knows when it is over. It is also the caller who types.</summary>
internal sealed class RunningConversation : ICaller, IDisposable
{
    private readonly VoiceSession _session;
    private readonly IAnsiConsole _console;
    private readonly ConversationPrinter _printer;
    private readonly TimeProvider _time;
    private readonly TurnWatch _turns;
    private readonly PinWatch _pins = new();
    private readonly OpenQuestion _question = new();
    private readonly CancellationTokenSource _hungUp = new();
    private readonly CancellationTokenSource _ended = new();
    private readonly Task<VoiceSessionEnd> _end;
    private readonly Task _printing;

    public RunningConversation(VoiceSession session, IAnsiConsole console, ConversationPrinter printer, TimeProvider time)
    {
        _session = session;
        _console = console;
        _printer = printer;
        _time = time;
        _turns = new TurnWatch(time);
        _printing = PrintAsync();
        _end = WaitForEndAsync();
    }

    /// <summary>Cancelled when the session is over.</summary>
    public CancellationToken Ended => _ended.Token;

    /// <summary>Completes with the next answer to a PIN.</summary>
    public Task NextPinAnswer => _pins.Next;

    /// <summary>Lines are typed faster than they are answered, by another program: each waits for its answer.</summary>
    public bool WaitsForAnswers { get; init; }

    public Task<bool> SayAsync(string sentence) => DoAsync(() => _session.SendUserTextAsync(sentence));

    public Task<bool> PressAsync(string keys)
    {
        ShowKeys(keys.Length);
        return DoAsync(async () =>
        {
            foreach (char key in keys)
                await _session.PressKeyAsync(key);
        });
    }

    public Task<bool> AnswerAsync(bool yes)
    {
        if (_question.Id is { } id)
            return DoAsync(() => yes ? _session.ConfirmAsync(id) : _session.DeclineAsync(id));
        _console.MarkupLine("[grey]Nothing is being asked.[/]");
        return Task.FromResult(!Ended.IsCancellationRequested);
    }

    /// <summary>Shows that keys were pressed, and not which: they may be those of a PIN.</summary>
    public void ShowKeys(int count) => _printer.PrintKeys(_time.GetLocalNow(), count);

    public void HangUp() => _hungUp.Cancel();

    /// <summary>Hangs up if wanted, waits for the end and gives the exit code.</summary>
    public async Task<int> EndAsync(bool hangUp)
    {
        VoiceSessionEnd end = await StopAsync(hangUp);
        _printer.PrintFigures();
        _console.MarkupLineInterpolated($"[grey]{SessionEnding.TextOf(end)}[/]");
        return SessionEnding.ExitCodeOf(end);
    }

    /// <summary>The same without a word.</summary>
    public async Task<VoiceSessionEnd> StopAsync(bool hangUp)
    {
        if (hangUp)
            HangUp();
        VoiceSessionEnd end = await _end;
        await _printing;
        return end;
    }

    public void Dispose()
    {
        _hungUp.Dispose();
        _ended.Dispose();
    }

    private async Task<bool> DoAsync(Func<ValueTask> act)
    {
        _turns.Expect();
        await act();
        if (WaitsForAnswers)
            await _turns.WaitAsync(Ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !Ended.IsCancellationRequested;
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
            _question.See(happened);
            _printer.Print(happened);
            _pins.See(happened);
        }
    }
}
