using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Soak;

/// <summary>Holds what was called, what ran and what was told of one phone call against each other.</summary>
internal sealed class CallCheck
{
    // The first is injected, and comes of races; the second is the protocol's own race.
    private static readonly HashSet<string> ExpectedErrors = ["conversation_already_has_active_response", "response_cancel_not_active"];
    private readonly CallBook _book;
    private readonly WireReading[] _wires;
    private readonly IReadOnlyDictionary<string, Wish> _asked;
    private readonly bool _isNoisy;
    private readonly ILookup<string, ToolRun> _runs;

    private CallCheck(CallBook book, RealtimeEmulator emulator)
    {
        _isNoisy = emulator.Faults.Rates.Duplicate > 0;
        _book = book;
        _wires = [.. emulator.Connections.Select(connection => new WireReading(connection, book.Now - connection.Elapsed))];
        _asked = book.Asked;
        _runs = book.Runs.ToLookup(run => run.CallId);
    }

    /// <summary>An output that is owed for so long on a living connection is lost: more than the time limit of a tool, its retries and a stalled reader together.</summary>
    public static TimeSpan Grace { get; } = TimeSpan.FromSeconds(20);

    public int Outputs => _wires.Sum(wire => wire.Outputs.Count);

    public int Connections => _wires.Length;

    public IReadOnlyList<string> Broken { get; private set; } = [];

    public IReadOnlyList<string> Frames => [.. _wires.SelectMany(wire => wire.Lines)];

    public static CallCheck Of(CallBook book, RealtimeEmulator emulator)
    {
        var check = new CallCheck(book, emulator);
        check.Broken = [.. check.OutputsOnce().Concat(check.RunsOnce()).Concat(check.ToldIsTrue()).Concat(check.ResultsArrive()).Concat(check.NothingElse())];
        return check;
    }

    private IEnumerable<string> OutputsOnce()
    {
        foreach (WireReading wire in _wires)
        {
            foreach ((string id, TimeSpan at) in wire.Completed)
            {
                int outputs = wire.Outputs.Count(output => output.CallId == id);
                if (outputs > 1 || (outputs == 0 && wire.LastFrame - at >= Grace))
                    yield return $"output: {id} got {outputs}";
            }

            foreach (WireOutput stranger in wire.Outputs.Where(output => !wire.Completed.ContainsKey(output.CallId)))
                yield return $"output: {stranger.CallId} was answered where it was not called";
        }
    }

    private IEnumerable<string> RunsOnce()
    {
        foreach (IGrouping<string, ToolRun> runs in _runs)
        {
            if (_asked.GetValueOrDefault(runs.Key) is not { } wish || runs.Any(run => run.Wish != wish))
                yield return $"run: {runs.Key} ran and was not called so";
            else if (runs.Count() > 1 + wish.Failures || runs.Count(run => run.Done is not null) > 1)
                yield return $"run: {runs.Key} of {wish.Tool} ran {runs.Count()} times";
        }

        foreach (IGrouping<Wish, ToolRun> deleted in _book.Runs.Where(run => run.Wish.Kind == WishKind.Delete).GroupBy(run => run.Wish))
        {
            if (deleted.Count() > 1)
                yield return $"run: {deleted.Key.Ticket} was deleted {deleted.Count()} times upon one yes";
            if (deleted.Any(run => !run.AfterYes))
                yield return $"run: {deleted.Key.Ticket} was deleted without a yes";
        }
    }

    private IEnumerable<string> ToldIsTrue()
    {
        foreach (WireOutput output in _wires.SelectMany(wire => wire.Outputs).Where(output => _asked.ContainsKey(output.CallId)))
        {
            Wish wish = _asked[output.CallId];
            bool isDone = _book.Runs.Any(run => run.Wish == wish && run.Done is not null);
            if (output.Success && !isDone)
                yield return $"told: {output.CallId} of {wish.Tool} as done, which it was not";
            if (_runs[output.CallId].Any(run => run.Done is not null) && output.ErrorType is not (null or "outcome_unknown" or "cancelled" or "timeout"))
                yield return $"told: {output.CallId} of {wish.Tool} as {output.ErrorType}, and it was done";
        }
    }

    /// <summary>What was done and changed something is told on the connection it was asked on, or on a later one.</summary>
    private IEnumerable<string> ResultsArrive() =>
        from run in _book.Runs
        where run.Done is not null && run.Wish.Kind != WishKind.LookUp
            && _wires.Any(wire => wire.LastFrame - run.Done >= Grace)
            && !_wires.Any(wire => wire.Items.Contains(run.Wish.Receipt, StringComparison.Ordinal))
        select $"result: {run.CallId} of {run.Wish.Tool} was done and never told";

    private IEnumerable<string> NothingElse() =>
        _wires.SelectMany(wire => wire.Errors).Where(error => !IsExpected(error)).Select(error => $"error: the provider answered {error}")
            .Concat(_wires.Where(wire => wire.Items.Contains("secret-", StringComparison.Ordinal)).Select(_ => "secret: one was sent"));

    // Where the provider sent a piece of sound twice, the client has heard more than there is.
    private bool IsExpected(string error) =>
        ExpectedErrors.Contains(error.Split(' ')[0]) || (_isNoisy && error.EndsWith("audio_end_ms", StringComparison.Ordinal));
}
