using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Sessions.Randomized;

/// <summary>One phone call in which everything is left to chance, from one seed.</summary>
internal sealed class RandomCall
{
    private static readonly string[] Words =
    [
        "Yes", "Yes, go ahead", "Okay", "Sure, do it", "No", "Okay, wait, don't", "Not now", "Mhm", "Delete the report", "Delete the invoice",
        "What have I got today?", "Save that for me please", "Yes, but only the first one", "Hello?",
    ];

    private readonly Random _random;
    private readonly RandomModel _model;
    private TimeSpan _speaksUntil;

    public RandomCall(int seed)
    {
        _random = new Random(seed);
        _model = new RandomModel(_random);
        (EmulatedProvider provider, OpenAIDialectVersion version) = _random.Next(16) switch
        {
            0 => (EmulatedProvider.VoiceLive, OpenAIDialectVersion.Beta),
            1 or 2 => (EmulatedProvider.VoiceLive, OpenAIDialectVersion.VoiceLive),
            3 or 4 => (EmulatedProvider.XAI, OpenAIDialectVersion.XAI),
            _ => ((EmulatedProvider)_random.Next(3), OpenAIDialectVersion.GA),
        };
        TurnDetectionSettings detection = _random.Next(8) switch
        {
            0 => TurnDetectionSettings.PushToTalk(),
            1 => TurnDetectionSettings.SemanticVad(),
            _ => TurnDetectionSettings.ServerVad(),
        };
        detection = detection with { CreateResponse = _random.Next(4) != 0, InterruptResponse = _random.Next(4) != 0 };
        IsPushToTalk = detection.Kind == TurnDetectionKind.None;
        Call = new VirtualCall(
            _model, Tools(),
            options =>
            {
                options.TurnDetection = detection;
                options.OutputFormat = AudioFormat.G711Ulaw;
                options.TextOnly = _random.Next(12) == 0;
                options.Random = _random;
            },
            emulation =>
            {
                emulation.Seed = seed;
                emulation.Provider = provider;
                emulation.ResponseLatency = TimeSpan.FromMilliseconds(_random.Next(3) * 120);
                emulation.AudioSpeed = 1 + _random.Next(12);
                emulation.TranscriptionDelay = TimeSpan.FromMilliseconds(_random.Next(4) * 700);
                emulation.RefusalNamesEvent = _random.Next(2) == 0;
                emulation.ArgumentsDoneWhenCutOff = _random.Next(2) == 0;
            },
            version,
            latencies: Learned());
        Interrupts = detection.InterruptResponse;
        WordsAreUntagged = version == OpenAIDialectVersion.XAI;
    }

    public VirtualCall Call { get; }

    public bool IsPushToTalk { get; }

    public bool WordsAreUntagged { get; }

    /// <summary>The agent stops when the caller begins to speak.</summary>
    public bool Interrupts { get; }

    /// <summary>Events of the provider were lost: what it has open is no longer known for certain.</summary>
    public bool LosesEvents { get; private set; }

    /// <summary>When the person began to say what.</summary>
    public List<(TimeSpan At, string Words)> Spoken { get; } = [];

    public void Run()
    {
        int actions = 6 + _random.Next(14);
        for (int i = 0; i < actions && Call.Ended is null; i++)
        {
            Act();
            Call.RunFor(_random.Next(3) == 0 ? _random.NextDouble() * 0.8 : _random.NextDouble() * 9);
        }

        _model.IsTame = true;
        // Faults that are still to come must not decide what the calm end shows.
        Call.RunFor(100);
    }

    private void Act()
    {
        switch (_random.Next(30))
        {
            case < 14:
                Speak(Words[_random.Next(Words.Length)]);
                break;
            case 14:
                Call.Do(() => Call.Signal(new Signal.UserTyped("And what about this?")));
                break;
            case 15:
                Call.Emulator.Faults.RefuseNextResponseCreate(1 + _random.Next(3));
                break;
            case 16:
                Call.Emulator.Faults.LoseNextResponseCreate();
                break;
            case 17:
                Call.Emulator.Faults.EndNextResponse((EmulatedEnding)_random.Next(4));
                break;
            case 18:
                Call.Emulator.Faults.DuplicateCarriers();
                break;
            case 19:
                Call.Emulator.Faults.DuplicateNextServerEvent(_random.Next(2) == 0 ? "response.created" : "conversation.item.added", 2);
                break;
            case 20 when _random.Next(2) == 0:
                LosesEvents = true;
                string[] lost = ["response.done", "response.created", "input_audio_buffer.speech_stopped", "conversation.item.added"];
                Call.Emulator.Faults.DropNextServerEvent(lost[_random.Next(lost.Length)]);
                break;
            case 21:
                Stray();
                break;
            case 22:
                Call.Do(() => Call.Signal(new Signal.SayRequested("Somebody has joined the call.")));
                break;
            case 23 or 24 when Call.Line.Utterances is [.., { } heard]:
                // Playback may lag behind, but nobody hears what has not yet been played.
                TimeSpan played = (Call.Now - heard.StartsAt) * _random.NextDouble();
                Call.Do(() => Call.Signal(new Signal.PlaybackReported(heard.ItemId, played)));
                break;
            case 25 when Call.Trace.Select(entry => entry.What).OfType<Signal.Received>().Select(received => received.Event).OfType<RealtimeEvent.InputCommitted>().LastOrDefault() is { } turn:
                Call.Receive($$$"""{"type":"conversation.item.input_audio_transcription.failed","item_id":"{{{turn.ItemId}}}","content_index":0,"error":{"code":"audio_unintelligible"}}""");
                break;
            case 26 when _random.Next(3) == 0:
                Call.Do(() => Call.Signal(new Signal.InterruptRequested()));
                break;
            case 27 when _random.Next(8) == 0:
                Call.Do(() => Call.Signal(new Signal.FarewellRequested()));
                break;
            default:
                Call.Do(() => Call.Signal(new Signal.ContextAdded("The caller is standing up.")));
                break;
        }
    }

    private void Speak(string words)
    {
        // One person says one thing at a time.
        if (Call.Now < _speaksUntil)
            return;
        TimeSpan length = TimeSpan.FromSeconds(0.2 + (_random.NextDouble() * 2.5));
        _speaksUntil = Call.Now + length;
        Spoken.Add((Call.Now, words));
        if (IsPushToTalk)
            Call.Do(() => Call.Signal(new Signal.AudioBegan()));
        Call.Do(() => Call.Line.UserSays(words, length));
        if (!IsPushToTalk)
            return;
        Call.RunFor(length + TimeSpan.FromMilliseconds(20));
        Call.Do(() => Call.Signal(new Signal.AudioCommitted()));
    }

    private void Stray()
    {
        string[] strays =
        [
            """{"type":"response.function_call_arguments.delta","response_id":"resp_gone","item_id":"item_gone","delta":"{"}""",
            """{"type":"response.function_call_arguments.done","response_id":"resp_gone","item_id":"item_gone","call_id":"call_gone","arguments":"{}"}""",
            """{"type":"response.output_item.done","response_id":"resp_gone","item":{"type":"function_call","id":"i","status":"completed","name":"look","arguments":"{}"}}""",
            """{"type":"error","error":{"type":"server_error","code":"server_error","message":"x","event_id":null}}""",
            """{"type":"error","error":{"type":"invalid_request_error","code":"conversation_already_has_active_response","event_id":null}}""",
            """{"type":"response.cancelled","response":null}""",
            """{"type":"rate_limits.updated","rate_limits":[{"name":"tokens","limit":10,"remaining":0,"reset_seconds":3600}]}""",
            """{"type":"response.done","response":{"id":"resp_never","status":"completed","output":null}}""",
            "not json at all",
        ];
        Call.Receive(strays[_random.Next(strays.Length)]);
    }

    private LearnedLatencies Learned()
    {
        var learned = new LearnedLatencies();
        foreach (string tool in (string[])["look", "look_up", "save", "sync", "delete_report"])
        {
            double usual = 0.02 * Math.Pow(1000, _random.NextDouble());
            for (int i = _random.Next(12); i > 0; i--)
                learned.Record(tool, TimeSpan.FromSeconds(usual * (0.5 + _random.NextDouble())));
        }

        return learned;
    }

    private ToolScript Tools()
    {
        var tools = new ToolScript();
        tools.Add("look", new VoiceToolTraits { ReadOnly = true }, Outcome);
        tools.Add("look_up", new VoiceToolTraits { ReadOnly = true, OnInterruption = InterruptionPolicy.Cancel }, Outcome);
        tools.Add("save", new VoiceToolTraits(), Outcome);
        tools.Add("sync", new VoiceToolTraits { Idempotent = true, OnInterruption = (InterruptionPolicy)_random.Next(3) }, Outcome);
        tools.Add("note", new VoiceToolTraits { Speak = SpeakPolicy.Never }, Outcome);
        tools.Add("delete_report", new VoiceToolTraits { Destructive = true }, Outcome,
            () => new ConfirmationPreview { Key = "r:1", Action = "delete 'Annual report'", Facts = ["Annual report"] });
        tools.Add("delete_invoice", new VoiceToolTraits { Destructive = true }, Outcome,
            () => new ConfirmationPreview { Key = "i:1", Action = "delete 'Latest invoice'", Facts = ["Latest invoice"] });
        tools.Add("purge", new VoiceToolTraits { Destructive = true }, Outcome);
        return tools;
    }

    private (double, AttemptResult) Outcome(Effect.StartAttempt attempt)
    {
        double seconds = _random.Next(10) switch
        {
            < 4 => 0.01 + (_random.NextDouble() * 0.5),
            < 8 => _random.NextDouble() * 4,
            8 => _random.NextDouble() * 30,
            _ => _random.Next(3) == 0 ? double.PositiveInfinity : 9.999 + (_random.Next(3) * 0.001),
        };
        return (seconds, _random.Next(10) switch
        {
            < 7 => ToolScript.Ok(),
            7 => ToolScript.Fails(ToolErrorType.Temporary, nothingHappened: _random.Next(2) == 0),
            8 => ToolScript.Fails(ToolErrorType.NotFound),
            _ => ToolScript.Fails(ToolErrorType.Unknown),
        });
    }
}
