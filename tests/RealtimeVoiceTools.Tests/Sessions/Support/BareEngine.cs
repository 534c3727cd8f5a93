using System.Globalization;
using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Tests.Sessions.Support;

/// <summary>The engine alone: for tests of many thousand interleavings. Time stands still unless it is moved; timers do not fire.</summary>
internal sealed class BareEngine
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    private readonly ConversationEngine _engine;

    public BareEngine(params string[] tools)
        : this(new ToolSet([.. tools.Select(name => Tool(name, name.StartsWith("look", StringComparison.Ordinal)))]))
    {
    }

    public BareEngine(ToolSet tools)
    {
        // Nobody speaks here: that alone is no reason to ask.
        var options = new VoiceToolsOptions { Random = new Random(7), Confirmation = { UncertainTurns = UncertainTurnPolicy.Run } };
        VoicePhrases phrases = VoicePhrases.For(options.Culture);
        _engine = new ConversationEngine(new EngineSettings
        {
            Options = options,
            Tools = tools,
            Configuration = new SessionConfiguration { Instructions = string.Empty, Tools = [], TurnDetection = options.TurnDetection },
            Phrases = phrases,
            Errors = new ErrorSpeechFormatter(),
            Culture = CultureInfo.InvariantCulture,
            TimeZone = TimeZoneInfo.Utc,
            SessionId = "0123456789",
            Random = options.Random,
        });
        Handle(new Signal.ConnectionOpened(new RealtimeTransportCapabilities()));
        Receive(new RealtimeEvent.SessionCreated("sess", null));
        Receive(new RealtimeEvent.SessionUpdated(null, null, null));
        Effects.Clear();
    }

    public ConversationEngine Engine => _engine;

    public TimeSpan Now { get; set; }

    public List<Effect> Effects { get; } = [];

    public static VoiceTool Tool(string name, bool readOnly = false) => VoiceTool.FromDelegate(
        name, $"Use when the caller asks for {name}.",
        ([System.ComponentModel.Description("What it is about.")] string? subject = null) => subject ?? string.Empty,
        new VoiceToolTraits { ReadOnly = readOnly });

    public static RealtimeItem Call(string callId, string? name, string? arguments, ItemStatus status = ItemStatus.Completed) =>
        new() { Id = $"item_{callId}", Kind = RealtimeItemKind.FunctionCall, CallId = callId, Name = name, Arguments = arguments, Status = status };

    public IEnumerable<T> Sent<T>()
        where T : RealtimeCommand => Effects.OfType<Effect.Send>().Select(send => send.Command).OfType<T>();

    public void Receive(RealtimeEvent received) => Handle(new Signal.Received(received));

    public void Handle(Signal signal) => Effects.AddRange(_engine.Handle(signal, Now, Start + Now));
}
