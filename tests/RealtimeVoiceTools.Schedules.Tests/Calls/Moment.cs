namespace RealtimeVoiceTools.Schedules.Tests.Calls;

/// <summary>Brings a session to where a <see cref="Case"/> wants it.</summary>
internal static class Moment
{
    private const string Slow = "slow";
    private const string Asked = "asked";

    public static async Task ReachAsync(Trial trial, Case at)
    {
        trial.Session = await trial.DialAsync();
        Read(trial, at.Reader);
        List<(string, string)> calls = [];
        if (at.Question)
            calls.Add((Asked, CallTools.Asking));
        if (at.Tool != RunningTool.None)
            calls.Add((Slow, at.Tool == RunningTool.Obeys ? CallTools.Obeying : CallTools.Ignoring));
        trial.Peer.Calls([.. calls]);
        await trial.Clock.Wait(TimeSpan.FromSeconds(9));
        if (trial.Peer.FillerPlays != at.Filler || trial.Tools.Open != (at.Tool == RunningTool.None ? 0 : 1))
            trial.Schedule.Fault($"the moment was not reached: filler {trial.Peer.FillerPlays}, tools {trial.Tools.Open}");
        if (trial.Peer.Outputs.Any(output => output.Output.Contains("needs_confirmation", StringComparison.Ordinal)) != at.Question)
            trial.Schedule.Fault("the moment was not reached: question");
        trial.Line.IsStalled = at.Line == LineState.Stalled;
        if (at.Line == LineState.ClosedByPeer)
            trial.Schedule.Add("peer closes", () => trial.Line.End(new Transports.RealtimeCloseStatus(1006)));
    }

    public static Trial Begin(Scheduling.Exploring.IOrder order, Case at) => new(order, configure: options =>
    {
        options.Filler.Enabled = at.Filler;
        options.Calls.Timeout = TimeSpan.FromSeconds(30);
    });

    private static void Read(Trial trial, ReaderState reader)
    {
        IAsyncEnumerable<VoiceSessionEvent> events = trial.Session.ReadEventsAsync();
        if (reader != ReaderState.NeverStarted)
            _ = trial.Watch("reader", () => ReadAsync(events, reader), reader == ReaderState.Throws ? [typeof(FormatException)] : []);
    }

    private static async Task ReadAsync(IAsyncEnumerable<VoiceSessionEvent> events, ReaderState reader)
    {
        int seen = 0;
        await foreach (VoiceSessionEvent happened in events)
        {
            seen++;
            if (reader == ReaderState.Throws && seen == 2)
                throw new FormatException("The application's own handler.");
            if (reader == ReaderState.Stopped && seen == 2)
                break;
        }
    }
}
