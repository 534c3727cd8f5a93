using System.Runtime.CompilerServices;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Soak;

/// <summary>One phone call from beginning to end, with a server of its own, and its ledger.</summary>
internal sealed class SoakCall(CallPlan plan, VoiceSessionFactory factory, OpenBooks books, SoakLedger ledger)
{
    // Nothing in a call takes that long; only what hangs does.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly CallBook _book = new(plan.CallerId);

    public async Task RunAsync()
    {
        var random = new Random(plan.EmulatorSeed);
        var emulator = new RealtimeEmulator(new RealtimeEmulatorOptions { Seed = plan.EmulatorSeed, TimeToFirstAudio = plan.Between(0.2, 0.8) }, new SoakModel(_book, random));
        emulator.Faults.Rates = plan.Rates();
        books.Open(_book);
        EmulatorServer server = EmulatorServer.Start(emulator);
        RoutedConnector.RouteTo(server.Endpoint);
        try
        {
            await TalkAsync(emulator);
        }
        catch (RealtimeConnectException)
        {
            ledger.CountRefused();
        }

        await HoldAsync(server.DisposeAsync().AsTask(), "the server did not stop");
        await HoldAsync(WhenToolsRestAsync(), "a tool did not come back");
        books.Close(_book);
        ledger.Add(_book, CallCheck.Of(_book, emulator));
    }

    private async Task TalkAsync(RealtimeEmulator emulator)
    {
        VoiceSession session = await factory.ConnectAsync(options => options.CallerId = _book.CallerId);
        ledger.Watch(session);
        using var hangUp = new CancellationTokenSource();
        using var over = new CancellationTokenSource();
        Task<VoiceSessionEnd> end = session.RunAsync(hangUp.Token);
        Task tell = end.ContinueWith(_ => over.Cancel(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        Task[] around = [SpeakAsync(session.Audio, over.Token), DrainAsync(session.Audio.ReadAsync()), DrainAsync(session.ReadEventsAsync())];
        try
        {
            var caller = new Caller(plan, _book, emulator);
            await caller.TalkAsync(over.Token);
            if (plan.Ending != CallEnding.InTheMiddle)
                await caller.WaitForOutputsAsync(over.Token);
            await EndAsync(session, hangUp, emulator, over.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested)
        {
            await HoldAsync(ExplainEndAsync(emulator.Connections[^1]), "the session ended before its caller was done");
        }

        await HoldAsync(session.DisposeAsync().AsTask(), "the session did not let go");
        await HoldAsync(Task.WhenAll([end, tell, .. around]), "the session did not end");
        if (session.State != VoiceSessionState.Closed)
            ledger.Complain(_book.CallerId, "the session was disposed of and has not ended");
    }

    /// <summary>A call may break off where the plan or chance said so, and nowhere else.</summary>
    private async Task ExplainEndAsync(EmulatorConnection connection)
    {
        RealtimeCloseStatus status = await connection.Closed;
        if (status.Description is not (CallPlan.Reason or "By chance."))
            ledger.Complain(_book.CallerId, $"the session ended by itself: {status.Code} {status.Description}");
    }

    private async Task EndAsync(VoiceSession session, CancellationTokenSource hangUp, RealtimeEmulator emulator, CancellationToken over)
    {
        switch (plan.Ending)
        {
            case CallEnding.HangUp or CallEnding.InTheMiddle:
                await hangUp.CancelAsync();
                break;
            case CallEnding.AfterSpeech:
                await session.HangUpAfterSpeechAsync(CancellationToken.None);
                await Task.Delay(TimeSpan.FromSeconds(20), over);
                ledger.Complain(_book.CallerId, "the session did not hang up after its last words");
                break;
            case CallEnding.ProviderCloses:
                emulator.Connections[^1].Close(1000);
                await Task.Delay(TimeSpan.FromSeconds(5), over);
                break;
        }
    }

    private static async Task SpeakAsync(VoiceAudio audio, CancellationToken over)
    {
        byte[] silence = new byte[800];
        Array.Fill(silence, (byte)0xFF);
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        try
        {
            while (await pace.WaitForNextTickAsync(over))
                audio.Write(silence);
        }
        catch (OperationCanceledException)
        {
            // The call is over.
        }
    }

    private static async Task DrainAsync<T>(IAsyncEnumerable<T> things)
    {
        await foreach (T _ in things)
        {
        }
    }

    private async Task WhenToolsRestAsync()
    {
        while (_book.IsRunning)
            await Task.Delay(100);
    }

    private async Task HoldAsync(Task task, string complaint, [CallerArgumentExpression(nameof(task))] string what = "")
    {
        try
        {
            await task.WaitAsync(Patience);
        }
        catch (Exception e)
        {
            ledger.Complain(_book.CallerId, $"{complaint}: {e.GetType().Name} of {what}");
        }
    }
}
