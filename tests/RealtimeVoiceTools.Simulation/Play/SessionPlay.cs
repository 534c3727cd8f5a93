using System.Globalization;
using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Simulation;

/// <summary>Plays a plan from beginning to end, and on for a calm while in which what is owed must come.</summary>
internal sealed partial class SessionPlay
{
    private const double CalmEnd = 120;
    private const int NormalClose = 1000;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    private readonly Plan _plan;
    private readonly Watch _watch;
    private readonly PinScript? _pins;
    private CallerLine _line;
    private TimeSpan _speaksUntil;
    private int _lines;
    private int _scrambled;

    public SessionPlay(Plan plan, Watch watch)
    {
        (_plan, _watch) = (plan, watch);
        if (plan.Line.HasPins)
            _pins = new PinScript(pin: PlanDrawing.Pin) { Accepts = Compares };
        _line = Open();
    }

    private VirtualCall Call => _line.Call;

    public void Run()
    {
        foreach (Stimulus stimulus in _plan.Stimuli)
        {
            Pass(stimulus.Wait);
            if (Call.Ended is not null)
                break;
            _watch.Happened(stimulus);
            Play(stimulus);
        }

        _line.Model.Expect(Reply.None);
        Pass(CalmEnd);
        _watch.LineEnded();
        _line.Close();
    }

    private void Play(Stimulus stimulus)
    {
        switch (stimulus)
        {
            case Stimulus.Speaks speaks:
                Speak(speaks.Words, speaks.Seconds, speaks.Hearing, speaks.Reply);
                break;
            case Stimulus.Answers answers:
                WaitUntil(() => Question() is { } asked && Call.Now >= asked.EndsAt + TimeSpan.FromSeconds(Math.Min(0, answers.After)));
                // To the millisecond from the end of the question, as it was heard.
                if (Question() is { } question && question.EndsAt + TimeSpan.FromSeconds(answers.After) is { } at && at > Call.Now)
                    Pass(at - Call.Now);
                Speak(answers.Words, answers.Seconds, answers.Hearing, answers.Reply);
                break;
            case Stimulus.BargesIn barges:
                WaitUntil(IsAgentHeard);
                Pass(barges.After);
                Speak(barges.Words, barges.Seconds, Hearing.Plain, barges.Reply);
                break;
            case Stimulus.Echoes echoes:
                WaitUntil(IsAgentHeard);
                Pass(echoes.After);
                if (Call.Utterances.LastOrDefault() is { } heard && heard.EndsAt + LongestWait > Call.Now)
                    Speak(heard.Text, 1.2, Hearing.Plain, Reply.None, isEcho: true);
                break;
            case Stimulus.GivesPin gives:
                GivePin(gives);
                break;
            case Stimulus.Types types:
                _line.Model.Expect(types.Reply);
                _watch.Said(new SaidTurn(Call.Now, types.Words, true));
                _line.Signal(new Signal.UserTyped(types.Words));
                break;
            case Stimulus.Presses presses:
                Press(presses.Keys);
                break;
            case Stimulus.Taps taps when _watch.NewestQuestion is { } id:
                _watch.Tapped(id, taps.Yes);
                _line.Signal(new Signal.ConfirmationAnswered(id, taps.Yes));
                break;
            case Stimulus.Application deed:
                Do(deed);
                break;
            case Stimulus.CallerChanges:
                _line.Signal(new Signal.CallerChanged());
                break;
            case Stimulus.HangsUp:
                _line.Signal(new Signal.HangUpRequested());
                break;
            case Stimulus.LosesLine loses when _plan.Line.Reconnects:
                LoseLine(loses.Code, loses.Refusals);
                if (loses.Replays)
                    Replay();
                break;
            case Stimulus.Drops drops when _plan.Line.Reconnects && drops.Code != NormalClose:
                LoseLine(drops.Code, 0);
                break;
            case Stimulus.Drops drops when Call.IsConnected:
                Call.Do(() => Call.Line.Close(drops.Code, "gone"));
                Reconnect();
                break;
            case Stimulus.Scrambles scrambles when _watch.IsLive:
                Scramble(scrambles);
                break;
            default:
                Break(Call.Emulator.Faults, stimulus);
                break;
        }
    }

    private void Break(EmulatorFaults faults, Stimulus stimulus)
    {
        switch (stimulus)
        {
            case Stimulus.Refuses refuses:
                faults.RefuseNextResponseCreate(refuses.Times);
                break;
            case Stimulus.LosesRequest:
                faults.LoseNextResponseCreate();
                break;
            case Stimulus.EndsNext ends:
                faults.EndNextResponse(ends.Ending);
                break;
            case Stimulus.DuplicatesCarriers:
                faults.DuplicateCarriers();
                break;
            case Stimulus.DuplicatesEvent duplicates:
                faults.DuplicateNextServerEvent(duplicates.Type, 2);
                break;
            case Stimulus.LosesEvent loses:
                _watch.LosesEvents = true;
                faults.DropNextServerEvent(loses.Type);
                break;
            case Stimulus.Strays strays when _watch.IsLive:
                Call.Receive(StrayMessages.All[strays.Which]);
                break;
        }
    }

    private void Speak(string words, double seconds, Hearing hearing, Reply reply, bool isEcho = false)
    {
        // One person says one thing at a time.
        if (Call.Now < _speaksUntil || Call.Ended is not null)
            return;
        // Nobody hears who speaks into a dead line.
        if (!_watch.IsLive)
            return;
        _line.Model.Expect(reply);
        TimeSpan length = TimeSpan.FromSeconds(seconds);
        _speaksUntil = Call.Now + length;
        if (!isEcho)
            _watch.Said(new SaidTurn(Call.Now, words, hearing.IsKnown));
        if (_plan.Line.IsPushToTalk)
            _line.Signal(new Signal.AudioBegan());
        Call.Do(() => Call.Line.UserSays(new UserSpeech(words)
        {
            Duration = length,
            Transcription = hearing.Transcription,
            TranscriptionDelay = hearing.Delay is { } delay ? TimeSpan.FromSeconds(delay) : null,
        }));
        if (!_plan.Line.IsPushToTalk)
            return;
        Pass(seconds + 0.02);
        _line.Signal(new Signal.AudioCommitted());
    }

    private void GivePin(Stimulus.GivesPin gives)
    {
        // Who has not been asked for a PIN gives none.
        WaitUntil(() => _watch.ExpectsPin);
        if (!_watch.ExpectsPin)
            return;
        switch (gives.Way)
        {
            case PinWay.Aloud:
                Speak(string.Join(' ', gives.Pin.AsEnumerable()), 2, Hearing.Plain, gives.Reply);
                break;
            case PinWay.ByKeys:
                Press(gives.Pin + "#");
                break;
            case PinWay.InWriting:
                _line.Signal(new Signal.UserTyped(gives.Pin));
                break;
            default:
                Speak("Just do it", 1, Hearing.Plain, gives.Reply);
                break;
        }
    }

    private void Press(string keys)
    {
        foreach (char key in keys)
        {
            if (Call.Ended is not null)
                return;
            // While a PIN is waited for, keys are its digits.
            if (!_watch.ExpectsPin)
                _watch.Said(new SaidTurn(Call.Now, key.ToString(), true));
            _line.Signal(new Signal.KeyPressed(key));
            Pass(0.15);
        }
    }

    private void Do(Stimulus.Application application)
    {
        switch (application.Deed)
        {
            case ApplicationDeed.Says:
                _line.Signal(new Signal.SayRequested("Somebody has joined the call."));
                break;
            case ApplicationDeed.AddsContext:
                _line.Signal(new Signal.ContextAdded("The caller is standing up."));
                break;
            case ApplicationDeed.Interrupts:
                _line.Signal(new Signal.InterruptRequested());
                break;
            case ApplicationDeed.SaysGoodbye:
                _line.Signal(new Signal.FarewellRequested());
                break;
            case ApplicationDeed.ReportsPlayback when Call.Utterances.LastOrDefault() is { } heard:
                // Playback may lag behind, but nobody hears what has not yet been played.
                _line.Signal(new Signal.PlaybackReported(heard.ItemId, (Call.Now - heard.StartsAt) * application.Share));
                break;
        }
    }

    private void Scramble(Stimulus.Scrambles scrambles)
    {
        ToolCall call = scrambles.Call;
        _line.Knows(call);
        string id = string.Create(CultureInfo.InvariantCulture, $"resp_scrambled_{++_scrambled}");
        int half = call.Arguments.Length / 2;
        string[] carriers =
        [
            Frames.ItemAdded(id, call.Id, call.Tool),
            Frames.ArgumentsDelta(id, call.Id, call.Arguments[..half]),
            Frames.ArgumentsDelta(id, call.Id, call.Arguments[half..]),
            Frames.ItemDone(id, call.Id, call.Tool, call.Arguments),
            Frames.ItemDone(id, call.Id, call.Tool, call.Arguments),
            Frames.ConversationItemDone(call.Id, call.Tool, call.Arguments),
        ];
        new Random(scrambles.OrderSeed).Shuffle(carriers);
        _watch.LosesEvents |= !scrambles.Ends;
        if (!scrambles.WithoutResponse)
            Call.Receive(Frames.Created(id));
        foreach (string carrier in carriers)
            Call.Receive(carrier);
        if (!scrambles.Ends)
            return;
        Pass(0.05);
        Call.Receive(Frames.Done(id));
    }

    private EmulatedUtterance? Question() => _watch.NewestQuestionWords is { } words
        ? Call.Utterances.LastOrDefault(heard => heard.Text.Contains(words, StringComparison.Ordinal))
        : null;

    private bool IsAgentHeard() => Call.PlaybackEndsAt > Call.Now;

    private void WaitUntil(Func<bool> happened)
    {
        TimeSpan until = Call.Now + LongestWait;
        while (Call.Now < until && Call.Ended is null && !happened())
            Pass(Look);
    }

    private void Pass(double seconds) => Pass(TimeSpan.FromSeconds(seconds));

    private void Pass(TimeSpan time)
    {
        Call.RunFor(time);
        _pins?.Wait(time);
    }

    private bool Compares(VerificationRequest request)
    {
        bool isRight = request.Pin == PlanDrawing.Pin;
        _watch.Compared(isRight);
        return isRight;
    }
}
