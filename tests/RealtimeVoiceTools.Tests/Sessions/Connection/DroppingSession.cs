using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Sessions.Connection;

/// <summary>One session of <see cref="RandomDropTests"/>: everything comes from its seed.</summary>
internal sealed class DroppingSession
{
    private const int Steps = 14;

    private readonly Random _random;
    private readonly ToolScript _tools;
    private readonly VirtualCall _call;

    // Calls as the provider knows them: on which connection, whether their response completed, and what they want.
    private readonly Dictionary<string, (int Line, bool Completed, string Subject)> _made = [];
    private readonly HashSet<string> _failed = [];
    private int _count;

    public DroppingSession(int seed)
    {
        _random = new Random(seed);
        _tools = new ToolScript()
            .Add("save", null, _ => (_random.NextDouble() * 6, Result()))
            .Add("look", new VoiceToolTraits { ReadOnly = true }, _ => (_random.NextDouble() * 3, Result()))
            .Add("wipe", 0.1, new VoiceToolTraits { Destructive = true });
        _call = Wire.Open(_tools, options =>
        {
            options.Random = new Random(seed);
            options.Filler.Enabled = seed % 2 == 0;
        });
    }

    public int Drops { get; private set; }

    public int Runs => _tools.Ledger.Count;

    /// <returns>What was broken, or null.</returns>
    public string? Play()
    {
        for (int step = 0; step < Steps; step++)
            Step();
        _call.RunFor(90);
        return Broken();
    }

    private void Step()
    {
        switch (_random.Next(10))
        {
            case 0 or 1 or 2:
                Calls(complete: true);
                break;
            case 3:
                Calls(complete: false);
                break;
            case 4:
                _call.Hears($"u{++_count}", Pick("save it", "yes", "thanks", "wipe it"), seconds: 0.3);
                break;
            case 5:
                _call.Receive(Frames.SpeechStarted($"u{++_count}"));
                break;
            case 6 or 7:
                Drop();
                break;
            default:
                if (_call.Requests.Any())
                    _call.Speak($"s{++_count}");
                break;
        }

        _call.RunFor(_random.NextDouble() * 2);
    }

    private void Calls(bool complete)
    {
        // A provider that nobody is connected to makes no calls.
        if (!_call.IsConnected)
            return;
        string response = $"r{++_count}";
        _call.Receive(Frames.Created(response));
        for (int i = _random.Next(1, 4); i > 0; i--)
        {
            string id = $"c{++_count}";
            string tool = Pick("save", "save", "look", "wipe");
            _made[id] = (_call.LineNumber, complete, $"{tool} {id}");
            _call.Receive(Frames.ItemDone(response, id, tool, tool == "wipe" ? $$"""{"subject":"{{id}}","confirmed":true}""" : $$"""{"subject":"{{id}}"}"""));
        }

        if (complete)
            _call.Receive(Frames.Done(response));
        else if (_random.Next(2) == 0)
            _call.Receive(Frames.ItemAdded(response, $"c{++_count}", "save"));
    }

    private void Drop()
    {
        Drops++;
        int line = _call.LineNumber;
        if (_call.IsConnected)
            _call.RefuseConnections(_random.Next(3));
        _call.Drop(_random.Next(2) == 0 ? 1006 : 1011);
        _call.RunFor(_random.NextDouble() < 0.3 ? 0.05 : 8);
        // Messages that were on their way find nobody.
        if (_made.Count > 0 && _random.Next(4) == 0)
            _call.Do(() => _call.Signal(new Signal.Received(new RealtimeEvent.ResponseDone($"r{_count}", null, ResponseStatus.Completed, null, null, []), line)));
    }

    private string? Broken()
    {
        if (_call.Ended is { } end)
            return $"it ended: {end.Reason} {end.Code}";
        if (_call.States[^1] != VoiceSessionState.Live)
            return $"it is {_call.States[^1]}";
        if (_tools.RunsOf("wipe") > 0)
            return "something was wiped that nobody agreed to";
        if (_tools.Ledger.GroupBy(run => run.CallId).FirstOrDefault(runs => runs.Select(run => run.Attempt).Distinct().Count() < runs.Count()) is { } twice)
            return $"{twice.Key} ran twice";
        if (_tools.Ledger.FirstOrDefault(run => run.Tool.Name == "save" && !_made[run.CallId].Completed) is { } early)
            return $"{early.CallId} ran, though its response never completed";
        return Outputs() ?? Told();
    }

    /// <summary>No connection gets an output for a call that it does not know, and none gets two.</summary>
    private string? Outputs()
    {
        int line = 0;
        var answered = new HashSet<string>();
        foreach (object what in _call.Trace.Select(entry => entry.What))
        {
            if (what is Effect.UseConnection use)
                line = use.Number;
            if (what is not Effect.Send { Command: RealtimeCommand.AddCallOutput output })
                continue;
            if (_made[output.CallId].Line != line)
                return $"{output.CallId} of line {_made[output.CallId].Line} was answered on line {line}";
            if (!answered.Add(output.CallId))
                return $"{output.CallId} was answered twice";
        }

        return null;
    }

    /// <summary>What was done is told: under its call, or as data of a later connection.</summary>
    private string? Told()
    {
        string[] data = [.. _call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddContext>().Select(context => context.Text)];
        foreach (IGrouping<string, Effect.StartAttempt> runs in _tools.Ledger.Where(run => run.Tool.Name == "save" && !_failed.Contains(run.CallId)).GroupBy(run => run.CallId))
        {
            bool answered = _call.Outputs.Any(output => output.CallId == runs.Key);
            int told = data.Count(text => text.Contains($"done {runs.Key}.", StringComparison.Ordinal) && text.Contains("Its result", StringComparison.Ordinal));
            if (!answered && told == 0)
                return $"what became of {runs.Key} was told to nobody";
        }

        return null;
    }

    private AttemptResult Result()
    {
        string id = _tools.Ledger[^1].CallId;
        if (_random.Next(6) > 0)
            return ToolScript.Ok($"done {id}.");
        _failed.Add(id);
        return ToolScript.Fails(ToolErrorType.Permanent);
    }

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
