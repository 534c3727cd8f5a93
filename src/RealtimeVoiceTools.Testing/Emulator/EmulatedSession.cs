using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Testing;

/// <summary>One session at the provider: its parts, joined, and the clients that take part in it.</summary>
internal sealed class EmulatedSession
{
    private readonly List<ClientPort> ports = [];
    private readonly SessionHolder settings;
    private readonly ClientEvents events;
    private readonly StalledReader reader;
    private readonly TaskCompletionSource<RealtimeCloseStatus> closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public EmulatedSession(RealtimeEmulatorOptions options, IEmulatedModel model, EmulatorFaults asked, TimeProvider time, int seed, bool isCall)
    {
        ProviderTraits traits = ProviderTraits.Of(options.Provider);
        ConnectionFaults faults = new(asked, seed ^ 0x5F17);
        Loop = new EmulatorLoop(time);
        Log = new FrameLog(options.MaxLoggedBytes);
        FaultyLine line = new(faults, Loop, Deliver, Close);
        Wire = new EmulatorWire(traits, new EmulatedIds(seed, traits.IsXAI), faults, isCall, line.Pass);
        EmulatedConversation conversation = new(Wire);
        Playback = new PlaybackLedger(Loop);
        OutputBuffer? output = isCall ? new OutputBuffer(Loop, Wire, Playback, conversation) : null;
        settings = new(Wire, faults, new SessionState
        {
            Id = Wire.Ids.Session(),
            Model = options.Model ?? traits.Model,
            Voice = traits.Voice,
            ExpiresAt = (time.GetUtcNow() + options.SessionLifetime).ToUnixTimeSeconds(),
            TurnDetection = traits.DetectsTurns ? new TurnDetection { SilenceMilliseconds = traits.SilenceMilliseconds } : null,
        });
        Responses = new ResponseBoard(options, Loop, Wire, faults, conversation, Playback, output, model);
        Transcriber transcriber = new(options, Loop, Wire);
        Ear = new EmulatedEar(options, Loop, Wire, conversation, () => settings.State, transcriber);
        events = new ClientEvents(options, Wire, faults, settings, conversation, Responses, Ear, Playback, output);
        reader = new StalledReader(Loop, faults, options.MaxQueuedMessages, Handle, () => Close(CloseCode.Lost, "The emulator does not read."));
        QuietWatch quiet = new(
            Loop,
            () => Responses.IsAnyActive || Ear.IsListening || transcriber.IsBusy || conversation.HasOpenCall || line.IsBusy || reader.IsStalled,
            () => Playback.EndsAt);
        Waits = new ConnectionWaits(Loop, Log, quiet);
        Loop.Drained = () =>
        {
            if (Responses.ModelFault is { } fault)
            {
                Waits.Fail("The emulated model threw.", fault);
            }

            quiet.Look();
        };
        Log.Observe(frame =>
        {
            if (frame.Type != "input_audio_buffer.append")
            {
                quiet.Touch();
            }
        });
        Responses.Ended = () => Ear.Idle(Playback.EndsAt);
        Ear.Interrupting = () =>
        {
            if (output is not null)
            {
                output.Clear(() => Responses.CancelOwn("turn_detected"));
            }
            else
            {
                Playback.Cut();
                Responses.CancelOwn("turn_detected");
            }
        };
        Ear.Answering = () =>
        {
            if (Responses.Active is null)
            {
                Responses.Create(ResponseRequest.OfSession(settings.State) with { IsFromVoiceDetection = true }, settings.State);
            }
        };
    }

    public EmulatorLoop Loop { get; }

    public FrameLog Log { get; }

    public EmulatorWire Wire { get; }

    public PlaybackLedger Playback { get; }

    public ResponseBoard Responses { get; }

    public EmulatedEar Ear { get; }

    public ConnectionWaits Waits { get; }

    public Task<RealtimeCloseStatus> Closed => closed.Task;

    /// <summary>Completes when the clients' messages are read.</summary>
    public Task Reading => reader.Reading;

    /// <summary>When a client last sent anything.</summary>
    public TimeSpan LastReceived { get; private set; }

    /// <summary>Greets the client that opened the session.</summary>
    public void Announce()
    {
        settings.AnnounceCreated();
        EmulatedGreeting.Send(Wire, Loop.Time);
    }

    public void Attach(ClientPort port) => Loop.Post(() =>
    {
        if (Wire.IsClosed)
        {
            port.Close(1000, "The call has ended.");
        }
        else
        {
            ports.Add(port);
        }
    });

    public void Detach(ClientPort port) => Loop.Post(() => ports.Remove(port));

    public void Receive(ClientPort port, byte[] message) => Loop.Post(() =>
    {
        if (!Wire.IsClosed)
        {
            LastReceived = Loop.Elapsed;
            reader.Take(port, message);
        }
    });

    /// <summary>The provider ends the session, for all its clients.</summary>
    public void Close(int code, string? reason)
    {
        if (!Wire.IsClosed)
        {
            ClientPort[] left = [.. ports];
            End(new RealtimeCloseStatus(code == CloseCode.Lost ? null : code, reason));
            Array.ForEach(left, port => port.Close(code, reason));
        }
    }

    /// <summary>The client that opened the session has gone, and the session with it.</summary>
    public void Leave(RealtimeCloseStatus status)
    {
        ClientPort[] sidebands = [.. ports.Where(port => port.IsSideband)];
        End(status);
        Array.ForEach(sidebands, port => port.Close(1000, "The call has ended."));
    }

    private void Handle(ClientPort port, byte[] message)
    {
        if (Wire.IsClosed)
        {
            return;
        }

        string type = ClientEvents.TypeOf(message);
        Log.Add(new EmulatorFrame(Loop.Elapsed, EmulatorFrameDirection.FromClient, type, message) { IsSideband = port.IsSideband });
        Wire.Asking = port;
        events.Handle(message, type);
        Wire.Asking = null;
    }

    private void Deliver(OutgoingMessage message)
    {
        if (Wire.IsClosed)
        {
            return;
        }

        Log.Add(new EmulatorFrame(Loop.Elapsed, EmulatorFrameDirection.ToClient, message.Type, message.Json) { IsSideband = message.Only?.IsSideband == true });
        foreach (ClientPort port in message.Only is { } only ? [only] : ports.ToArray())
        {
            port.Send(message.Json);
        }
    }

    private void End(RealtimeCloseStatus status)
    {
        Wire.Close();
        Loop.Stop();
        reader.End();
        ports.Clear();
        closed.TrySetResult(status);
        Waits.Fail("The connection ended first.");
    }
}
