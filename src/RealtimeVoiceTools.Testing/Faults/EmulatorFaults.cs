namespace RealtimeVoiceTools.Testing;

/// <summary>What is to go wrong next. Each fault happens once, on whichever connection meets it first, unless it says otherwise.</summary>
/// <remarks>Safe from any thread.</remarks>
public sealed class EmulatorFaults
{
    private readonly object gate = new();
    private readonly Dictionary<string, int> lostFromClient = [];
    private readonly Dictionary<string, int> droppedToClient = [];
    private readonly Dictionary<string, int> doubledToClient = [];
    private readonly HashSet<string> hiddenTools = [];
    private readonly Queue<EmulatedEnding> endings = new();
    private readonly Queue<string> sessionRefusals = new();
    private readonly Queue<int> connectFailures = new();
    private int refusals;
    private bool doublesCarriers;

    /// <summary>Refuses the next <c>response.create</c> with <c>conversation_already_has_active_response</c>, though nothing is active.</summary>
    public void RefuseNextResponseCreate(int times = 1) => Change(() => refusals += times);

    /// <summary>Loses the next <c>response.create</c>: no answer of any kind.</summary>
    public void LoseNextResponseCreate(int times = 1) => LoseNextClientEvent("response.create", times);

    /// <summary>Loses the next client event of a type, as if it had never arrived.</summary>
    public void LoseNextClientEvent(string type, int times = 1) => Change(() => Add(lostFromClient, type, times));

    /// <summary>Does not send the next server event of a type (its GA name).</summary>
    public void DropNextServerEvent(string type, int times = 1) => Change(() => Add(droppedToClient, type, times));

    /// <summary>Sends the next server event of a type (its GA name) twice, with two event ids.</summary>
    public void DuplicateNextServerEvent(string type, int times = 1) => Change(() => Add(doubledToClient, type, times));

    /// <summary>From now on sends every event that shows a call complete twice.</summary>
    public void DuplicateCarriers() => Change(() => doublesCarriers = true);

    /// <summary>Ends the next response otherwise than its turn says.</summary>
    public void EndNextResponse(EmulatedEnding ending) => Change(() => endings.Enqueue(ending));

    /// <summary>From now on leaves a tool out of every <c>session.updated</c>, and keeps it from the model.</summary>
    public void DropToolFromSession(string name) => Change(() => hiddenTools.Add(name));

    /// <summary>Refuses the next <c>session.update</c> as a whole with <c>unknown_parameter</c> for a path such as <c>session.reasoning</c>.</summary>
    public void RefuseNextSessionUpdate(string parameter) => Change(() => sessionRefusals.Enqueue(parameter));

    /// <summary>Refuses the next connection with an HTTP status, such as 503.</summary>
    public void RefuseNextConnection(int status) => Change(() => connectFailures.Enqueue(status));

    internal bool TakeRefusal() => Take(() => refusals > 0 && refusals-- > 0);

    internal bool TakeLoss(string type) => Take(() => Use(lostFromClient, type));

    internal EmulatedEnding? TakeEnding() => Take(() => endings.TryDequeue(out EmulatedEnding ending) ? ending : (EmulatedEnding?)null);

    internal string? TakeSessionRefusal() => Take(() => sessionRefusals.TryDequeue(out string? parameter) ? parameter : null);

    internal int? TakeConnectFailure() => Take(() => connectFailures.TryDequeue(out int status) ? status : (int?)null);

    internal bool Hides(string tool) => Take(() => hiddenTools.Contains(tool));

    internal int CopiesOf(string type) => Take(() =>
        Use(droppedToClient, type) ? 0
        : Use(doubledToClient, type) || (doublesCarriers && IsCarrier(type)) ? 2
        : 1);

    private static bool IsCarrier(string type) =>
        type is "response.function_call_arguments.done" or "response.output_item.done" or "response.done";

    private static void Add(Dictionary<string, int> counts, string type, int times) => counts[type] = counts.GetValueOrDefault(type) + times;

    private static bool Use(Dictionary<string, int> counts, string type)
    {
        int left = counts.GetValueOrDefault(type);
        counts[type] = Math.Max(0, left - 1);
        return left > 0;
    }

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
