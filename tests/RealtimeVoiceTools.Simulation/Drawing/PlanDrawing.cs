using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Confirmation.Adversarial.Words;

namespace RealtimeVoiceTools.Simulation;

/// <summary>Draws a plan from a seed. What it is about decides which stimuli come often.</summary>
internal sealed class PlanDrawing
{
    public const string Pin = "739204";

    private static readonly string[] Openings = ["What have I got today?", "Save that for me please", "Hello?", "Mhm", "And the rest?", "Tell me more about it", "Not now", "No"];

    private readonly Chance _chance;
    private readonly CallDrawing _calls;
    private readonly ReplyDrawing _replies;
    private readonly bool _hasPins;
    private string _asked = SimulatedTools.DeleteReport;
    private string? _subject;

    private PlanDrawing(int seed)
    {
        _chance = new Chance(seed);
        _hasPins = _chance.Happens(0.2);
        _calls = new CallDrawing(_chance, _hasPins);
        _replies = new ReplyDrawing(_chance, _calls);
    }

    public static Plan Draw(int seed)
    {
        var drawing = new PlanDrawing(seed);
        LineSettings line = LineDrawing.Any(drawing._chance, drawing._hasPins);
        var stimuli = new List<Stimulus>();
        int length = 3 + drawing._chance.Below(10);
        bool confirms = drawing._chance.Happens(0.45);
        while (stimuli.Count < length)
            drawing.Add(stimuli, confirms);
        if (drawing._chance.Happens(0.12))
            stimuli.Insert(1 + drawing._chance.Below(stimuli.Count - 1), new Stimulus.HangsUp(drawing.Wait()));
        return LosesLines(new Plan(seed, line, stimuli));
    }

    /// <summary>Half of all sessions keep through a drop; drawn apart, so that the rest of a plan stays as its seed has made it.</summary>
    private static Plan LosesLines(Plan plan)
    {
        var chance = new Chance(unchecked((plan.Seed * 31) + 7));
        if (chance.Happens(0.5))
            return plan;
        List<Stimulus> stimuli = [.. plan.Stimuli];
        for (int losses = chance.Below(4); losses > 0; losses--)
        {
            double wait = chance.Happens(0.6) ? chance.Between(0, 2) : chance.Between(0, 9);
            stimuli.Insert(1 + chance.Below(stimuli.Count), new Stimulus.LosesLine(wait, chance.Of<int?>(null, 1001, 1006, 1011), chance.Happens(0.6) ? 0 : chance.Below(5), chance.Happens(0.2)));
        }

        return plan with { Line = plan.Line with { Reconnects = true }, Stimuli = stimuli };
    }

    private void Add(List<Stimulus> stimuli, bool confirms)
    {
        if (_hasPins && _chance.Happens(0.4))
            Verifies(stimuli);
        else if (confirms && _chance.Happens(0.5))
            Confirms(stimuli);
        else
            stimuli.Add(_chance.Happens(0.5) ? Speaks() : _chance.Happens(0.45) ? Goes() : Fault());
    }

    private void Confirms(List<Stimulus> stimuli)
    {
        _asked = _chance.Of(SimulatedTools.DeleteReport, SimulatedTools.DeleteInvoice, SimulatedTools.Purge, SimulatedTools.Purge);
        _subject = _asked == SimulatedTools.Purge ? _chance.Of("alpha", "bravo") : null;
        stimuli.Add(new Stimulus.Speaks(Wait(), "There is something old in there", Length(), Hears(0.1), _replies.Insists(_asked, _subject, _chance.Happens(0.3), 1 + (_chance.Below(4) / 3))));
        if (_chance.Happens(0.15))
            stimuli.Add(Fault());
        int answers = 1 + _chance.Below(3);
        for (int i = 0; i < answers; i++)
            stimuli.Add(Answers());
    }

    private Stimulus Answers() => _chance.Below(12) switch
    {
        0 => new Stimulus.Presses(Wait() + 4, _chance.Of("1", "1", "2", "11", "12", "5", "1#")),
        1 => new Stimulus.Taps(Wait() + 2, _chance.Happens(0.7)),
        2 => new Stimulus.Echoes(Wait(), _chance.Between(0.05, 1)),
        _ => new Stimulus.Answers(Wait() / 4, Answer(), After(), Length(), Hears(0.3), Claims()),
    };

    private double After() => _chance.Below(10) switch
    {
        0 => -_chance.Between(0.01, 1.5),
        1 => _chance.Between(24, 31),
        2 => 29.999 + (_chance.Below(3) * 0.001),
        _ => _chance.Between(0.2, 3),
    };

    private string Answer() => _chance.Below(10) switch
    {
        < 5 => _chance.In(Agreements.In("en")),
        5 or 6 => _chance.In(Replies.Refusals),
        7 => _chance.In(Replies.Hesitations),
        8 => _chance.In(Replies.Amendments),
        _ => _chance.In(Openings),
    };

    /// <summary>The model calls again and says that the caller has confirmed: what was asked about, or something else.</summary>
    private Reply Claims() => _chance.Happens(0.8)
        ? _replies.Insists(_asked, _subject, true, 1 + _chance.Below(2))
        : _replies.Insists(_chance.Of(SimulatedTools.Purge, SimulatedTools.DeleteInvoice), _chance.Of("alpha", "charlie"), true, 1 + _chance.Below(2));

    private void Verifies(List<Stimulus> stimuli)
    {
        string wanted = _chance.Of(SimulatedTools.Balance, SimulatedTools.Transfer, SimulatedTools.Close);
        if (_chance.Happens(0.7))
            stimuli.Add(new Stimulus.Speaks(Wait(), "What is in my account?", Length(), Hears(0.1), new Reply(new ModelTurn(new ModelAct.Calls(_calls.Of(wanted, false))))));
        bool guesses = _chance.Happens(0.25);
        int attempts = guesses ? 5 : 1 + (_chance.Happens(0.3) ? _chance.Below(4) : 0);
        for (int i = 0; i < attempts; i++)
        {
            string pin = !guesses && _chance.Happens(0.5) ? Pin : _chance.Of("123456", "739205", "000000", "4711", "7392");
            stimuli.Add(new Stimulus.GivesPin(Wait(), pin, (PinWay)_chance.Below(4), _replies.HandsOn(pin, _chance.Happens(0.6) ? wanted : null)));
        }

        if (_chance.Happens(0.15))
            stimuli.Add(new Stimulus.CallerChanges(Wait()));
        if (_chance.Happens(0.1))
            stimuli.Add(new Stimulus.Pauses(590 + _chance.Between(0, 20)));
        if (wanted == SimulatedTools.Close)
            stimuli.Add(new Stimulus.Answers(Wait(), _chance.In(Agreements.In("en")), 1, Length(), Hears(0.1), _replies.Insists(wanted, null, true, 1)));
    }

    private Stimulus.Speaks Speaks() => new(
        Wait(), _chance.In(Openings), Length(), Hears(0.15), _chance.Happens(0.12) ? _replies.Parallel() : _replies.Any());

    /// <summary>Something of the caller or the application that goes on beside the turns.</summary>
    private Stimulus Goes() => _chance.Below(10) switch
    {
        < 3 => new Stimulus.BargesIn(Wait(), _chance.In(Openings), _chance.Between(0.05, 2), Length(), _replies.Any()),
        3 => new Stimulus.Echoes(Wait(), _chance.Between(0.05, 1)),
        4 => new Stimulus.Types(Wait(), "And what about this?", _replies.Any()),
        5 => new Stimulus.Presses(Wait(), _chance.Of("1", "2", "7", "#")),
        6 => new Stimulus.Drops(Wait(), _chance.Of(1006, 1001, 1011, 1000)),
        _ => new Stimulus.Application(Wait(), (ApplicationDeed)_chance.Below(_chance.Happens(0.1) ? 5 : 4), _chance.Between(0, 1)),
    };

    private Stimulus Fault() => _chance.Below(10) switch
    {
        0 => new Stimulus.Refuses(Wait(), 1 + _chance.Below(3)),
        1 => new Stimulus.LosesRequest(Wait()),
        2 or 3 => new Stimulus.EndsNext(Wait(), (EmulatedEnding)_chance.Below(4)),
        4 => new Stimulus.DuplicatesCarriers(Wait()),
        5 => new Stimulus.DuplicatesEvent(Wait(), _chance.Of("response.created", "conversation.item.added", "response.done", "input_audio_buffer.committed")),
        6 => new Stimulus.LosesEvent(Wait(), _chance.Of("response.done", "response.created", "input_audio_buffer.speech_stopped", "conversation.item.added")),
        7 or 8 => new Stimulus.Scrambles(Wait(), _calls.Any(), _chance.Below(int.MaxValue), _chance.Happens(0.7), _chance.Happens(0.2)),
        _ => new Stimulus.Strays(Wait(), _chance.Below(StrayMessages.All.Count)),
    };

    private Hearing Hears(double share) => !_chance.Happens(share)
        ? Hearing.Plain
        : new Hearing((EmulatedTranscription)_chance.Below(3), _chance.Between(0, 4));

    private double Wait() => _chance.Happens(0.35) ? _chance.Between(0, 0.8) : _chance.Between(0, 7);

    private double Length() => _chance.Between(0.2, 2.7);
}
