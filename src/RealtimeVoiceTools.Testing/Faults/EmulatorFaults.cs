namespace RealtimeVoiceTools.Testing;

/// <summary>What is to go wrong next. Each fault happens once, on whichever connection meets it first, unless it says otherwise.</summary>
/// <remarks>Types of server events are GA names, whatever the provider calls them. Safe from any thread.</remarks>
public sealed class EmulatorFaults
{
    private readonly object gate = new();
    private readonly FaultQueue<bool> lost = new();
    private readonly FaultQueue<bool> dropped = new();
    private readonly FaultQueue<bool> doubled = new();
    private readonly FaultQueue<TimeSpan> delays = new();
    private readonly FaultQueue<string> holds = new();
    private readonly FaultQueue<(int Code, string? Reason)> closes = new();
    private readonly HashSet<string> hiddenTools = [];
    private readonly Queue<EmulatedEnding> endings = new();
    private readonly Queue<string> sessionRefusals = new();
    private readonly Queue<int> connectFailures = new();
    private readonly Queue<ReadOnlyMemory<byte>> garbage = new();
    private readonly Queue<TimeSpan> stalls = new();
    private EmulatorFaultRates rates = new();
    private int refusals;
    private bool doublesCarriers;
    private bool reordersCarriers;
    private bool omitsOutput;

    /// <summary>What goes wrong by chance. Default: nothing. A new value holds from the next event on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public EmulatorFaultRates Rates
    {
        get => Take(() => rates);
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            value.Validate();
            Change(() => rates = value);
        }
    }

    /// <summary>Refuses the next <c>response.create</c> with <c>conversation_already_has_active_response</c>, though nothing is active.</summary>
    public void RefuseNextResponseCreate(int times = 1) => Change(() => refusals += times);

    /// <summary>Loses the next <c>response.create</c>: no answer of any kind.</summary>
    public void LoseNextResponseCreate(int times = 1) => LoseNextClientEvent("response.create", times);

    /// <summary>Loses the next client event of a type, as if it had never arrived.</summary>
    public void LoseNextClientEvent(string type, int times = 1) => Change(() => lost.Add(type, true, times));

    /// <summary>Does not send the next server event of a type.</summary>
    public void DropNextServerEvent(string type, int times = 1) => Change(() => dropped.Add(type, true, times));

    /// <summary>Sends the next server event of a type twice, with two event ids.</summary>
    public void DuplicateNextServerEvent(string type, int times = 1) => Change(() => doubled.Add(type, true, times));

    /// <summary>Sends the next server event of a type late. What comes after it waits behind it, as on a slow network.</summary>
    public void DelayNextServerEvent(string type, TimeSpan by, int times = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        Change(() => delays.Add(type, by, times));
    }

    /// <summary>
    /// Keeps the next server event of a type back until one of another type has been sent, such as a <c>response.done</c> until the next
    /// <c>response.created</c>. What comes between overtakes it.
    /// </summary>
    public void HoldNextServerEvent(string type, string until)
    {
        ArgumentNullException.ThrowIfNull(until);
        Change(() => holds.Add(type, until));
    }

    /// <summary>From now on sends every event that shows a call complete twice.</summary>
    public void DuplicateCarriers() => Change(() => doublesCarriers = true);

    /// <summary>
    /// From now on sends the events that show a call complete (<c>function_call_arguments.done</c>, <c>output_item.done</c>,
    /// <c>response.done</c>) at the end of their response and in a random order.
    /// </summary>
    public void ReorderCarriers() => Change(() => reordersCarriers = true);

    /// <summary>From now on leaves <c>output</c> null in every <c>response.done</c>, as some compatible servers do.</summary>
    public void OmitOutputFromResponses() => Change(() => omitsOutput = true);

    /// <summary>Sends a frame that is no event before the next server event: one of several kinds of garbage.</summary>
    public void SendGarbage(int times = 1) => Change(() =>
    {
        for (int i = 0; i < times; i++)
        {
            garbage.Enqueue(GarbageFrames.All[garbage.Count % GarbageFrames.All.Count]);
        }
    });

    /// <summary>Ends the next response otherwise than its turn says.</summary>
    public void EndNextResponse(EmulatedEnding ending) => Change(() => endings.Enqueue(ending));

    /// <summary>From now on leaves a tool out of every <c>session.updated</c>, and keeps it from the model.</summary>
    public void DropToolFromSession(string name) => Change(() => hiddenTools.Add(name));

    /// <summary>Refuses the next <c>session.update</c> as a whole with <c>unknown_parameter</c> for a path such as <c>session.reasoning</c>.</summary>
    public void RefuseNextSessionUpdate(string parameter) => Change(() => sessionRefusals.Enqueue(parameter));

    /// <summary>Refuses the next connection with an HTTP status, such as 503.</summary>
    public void RefuseNextConnection(int status) => Change(() => connectFailures.Enqueue(status));

    /// <summary>Closes the connection in place of the next server event of a type. Code 1006 loses it without a close frame.</summary>
    public void CloseAtNextServerEvent(string type, int code, string? reason = null)
    {
        CloseCode.Require(code);
        Change(() => closes.Add(type, (code, reason)));
    }

    /// <summary>From the next client event on, which waits too, the emulator reads nothing for a while. Over a socket the client feels the pressure.</summary>
    public void StallReading(TimeSpan duration)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, TimeSpan.Zero);
        Change(() => stalls.Enqueue(duration));
    }

    internal bool TakeRefusal() => Take(() => refusals > 0 && refusals-- > 0);

    internal bool TakeLoss(string type) => Take(() => lost.TryTake(type, out _));

    internal TimeSpan? TakeDelay(string type) => Take(() => delays.TryTake(type, out TimeSpan by) ? by : (TimeSpan?)null);

    internal string? TakeHold(string type) => Take(() => holds.TryTake(type, out string? until) ? until : null);

    internal (int Code, string? Reason)? TakeClose(string type) =>
        Take(() => closes.TryTake(type, out (int Code, string? Reason) close) ? close : ((int, string?)?)null);

    internal EmulatedEnding? TakeEnding() => Take(() => endings.TryDequeue(out EmulatedEnding ending) ? ending : (EmulatedEnding?)null);

    internal string? TakeSessionRefusal() => Take(() => sessionRefusals.TryDequeue(out string? parameter) ? parameter : null);

    internal int? TakeConnectFailure() => Take(() => connectFailures.TryDequeue(out int status) ? status : (int?)null);

    internal ReadOnlyMemory<byte>? TakeGarbage() => Take(() => garbage.TryDequeue(out ReadOnlyMemory<byte> frame) ? frame : (ReadOnlyMemory<byte>?)null);

    internal TimeSpan? TakeStall() => Take(() => stalls.TryDequeue(out TimeSpan duration) ? duration : (TimeSpan?)null);

    internal bool Hides(string tool) => Take(() => hiddenTools.Contains(tool));

    internal bool ReordersCarriers => Take(() => reordersCarriers);

    internal bool OmitsOutput => Take(() => omitsOutput);

    internal int CopiesOf(string type) => Take(() =>
        dropped.TryTake(type, out _) ? 0
        : doubled.TryTake(type, out _) || (doublesCarriers && ConnectionFaults.IsCarrier(type)) ? 2
        : 1);

    private void Change(Action change)
    {
        lock (gate)
        {
            change();
        }
    }

    private T Take<T>(Func<T> take)
    {
        lock (gate)
        {
            return take();
        }
    }
}
