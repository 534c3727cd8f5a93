using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace RealtimeVoiceTools.Testing;

/// <summary>
/// A whole phone call as a test: the application's own tools and services and the real session, with an emulated provider at the other end,
/// in virtual time. A call of minutes takes milliseconds, and the same script gives the same conversation each time.
/// </summary>
/// <remarks>
/// Used by one test at a time, one step after the other. The clock moves only while nothing else does: a tool that awaits something real is given
/// real time, one that awaits the <see cref="TimeProvider"/> of its services waits for the clock. What fails throws <see cref="ScriptFailedException"/>.
/// </remarks>
public sealed partial class ScriptedConversation : IAsyncDisposable
{
    private readonly List<TranscriptLine> said = [];
    private readonly Dictionary<EmulatorConnection, TimeSpan> openedAt = [];
    private readonly ScriptedConversationOptions options;
    private readonly Stage stage;
    private VoiceSession? session;
    private Func<ValueTask>? deferred;

    private ScriptedConversation(Stage stage, ScriptedConversationOptions options)
    {
        this.stage = stage;
        this.options = options;
    }

    /// <summary>The conversation's clock. It moves by itself; a test may read it, and moves it with <see cref="AfterAsync"/>.</summary>
    public VirtualTimeProvider Time => stage.Time;

    /// <summary>The real session.</summary>
    public VoiceSession Session => session!;

    /// <summary>The application's services.</summary>
    public IServiceProvider Services => stage.Services;

    /// <summary>The provider, for its faults.</summary>
    public RealtimeEmulator Emulator => stage.Emulator;

    /// <summary>The provider's side of the newest connection, for what the script has no word for.</summary>
    public EmulatorConnection Line => stage.Emulator.Connections[^1];

    /// <summary>What happened in the session, in order.</summary>
    public IReadOnlyList<VoiceSessionEvent> Events => [.. stage.Observations.Events.Select(seen => seen.Event)];

    /// <summary>What the caller heard of the agent, in order.</summary>
    public IReadOnlyList<HeardWords> Heard
    {
        get
        {
            string[] fillers = [.. Events.OfType<VoiceSessionEvent.AgentSaid>().Where(words => words.IsFiller).Select(words => words.Text)];
            return
            [
                .. Connections.SelectMany(line => line.Connection.Utterances.Select(heard => new HeardWords(heard.Text, line.OpenedAt + heard.StartsAt, line.OpenedAt + heard.EndsAt)
                {
                    IsFiller = heard.IsOutOfBand || fillers.Contains(heard.Text),
                    IsCutOff = heard.IsCutOff,
                })).OrderBy(heard => heard.StartsAt),
            ];
        }
    }

    /// <summary>Every call that has been answered, in the order in which the calls were made.</summary>
    public IReadOnlyList<ToolReply> Replies => [.. CallBook.Read(Connections).Entries.Where(call => call.Output is not null).Select(ReplyTo)];

    /// <summary>The longest time in which the caller heard nothing and was owed something.</summary>
    public TimeSpan LongestSilence => Session.Timeline.DeadAirSummary.Longest;

    /// <summary>The conversation so far, one line for each thing that happened, with times in seconds.</summary>
    public string Transcript => TranscriptText.Write(Lines());

    private IEnumerable<(TimeSpan OpenedAt, EmulatorConnection Connection)> Connections => stage.Emulator.Connections.Select(line => (OpenedAt: OpeningOf(line), line));

    /// <summary>Connects a session of these services to the emulated provider.</summary>
    /// <param name="configure">Adds the application's services, <c>AddRealtimeVoiceTools</c> and tools included. A provider is not needed, and one that is chosen is not used.</param>
    /// <param name="set">Sets the options, or null for the defaults.</param>
    /// <exception cref="InvalidOperationException">The services lack a session, or the session cannot be declared.</exception>
    /// <exception cref="RealtimeVoiceTools.Transports.RealtimeConnectException">The emulated provider was told to refuse.</exception>
    public static async Task<ScriptedConversation> StartAsync(Action<IServiceCollection> configure, Action<ScriptedConversationOptions>? set = null)
    {
        ArgumentNullException.ThrowIfNull(configure);
        ScriptedConversationOptions options = new();
        set?.Invoke(options);
        ScriptedConversation conversation = new(new Stage(configure, options), options);
        try
        {
            conversation.session = await conversation.stage.ConnectAsync(options.Session, options.LongestStep).ConfigureAwait(false);
            await conversation.stage.QuietAsync().ConfigureAwait(false);
            return conversation;
        }
        catch
        {
            await conversation.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Hangs up, lets what still runs come to its end on the clock, and disposes of the services.</summary>
    public async ValueTask DisposeAsync()
    {
        await stage.EndAsync(session).ConfigureAwait(false);
        await stage.DisposeAsync().ConfigureAwait(false);
    }

    internal int RunsOf(string tool) => stage.Observations.Runs.Count(run => run.Tool == tool);

    internal ConfirmationPreview? PreviewOf(string callId) => stage.Observations.PreviewOf(callId);

    private TimeSpan OpeningOf(EmulatorConnection line)
    {
        if (!openedAt.TryGetValue(line, out TimeSpan opened))
        {
            openedAt[line] = opened = Time.Elapsed - line.Elapsed;
        }

        return opened;
    }

    private ToolReply ReplyTo(CallBook.Entry call)
    {
        ToolErrorType? error = Events.OfType<VoiceSessionEvent.ToolSettled>().LastOrDefault(settled => settled.CallId == call.CallId)?.ErrorType;
        ToolRun[] runs = [.. stage.Observations.Runs.Where(run => run.CallId == call.CallId)];
        return new ToolReply(call.Tool, call.CallId, call.Arguments, call.Output!, error, runs, FailedTranscript);
    }

    private IEnumerable<TranscriptLine> Lines()
    {
        foreach (TranscriptLine line in said)
        {
            yield return line;
        }

        foreach (HeardWords heard in Heard)
        {
            string cut = heard.IsCutOff ? string.Create(CultureInfo.InvariantCulture, $" (cut off after {(heard.EndsAt - heard.StartsAt).TotalSeconds:0.0} s)") : "";
            yield return new TranscriptLine(heard.StartsAt, heard.IsFiller ? TranscriptVoice.Filler : TranscriptVoice.Agent, heard.Text + cut);
        }

        foreach (CallBook.Entry call in CallBook.Read(Connections).Entries)
        {
            yield return new TranscriptLine(call.MadeAt, TranscriptVoice.Call, $"{call.Tool} {call.Arguments}");
            if (call.Output is not null)
            {
                yield return new TranscriptLine(call.AnsweredAt, TranscriptVoice.Output, $"{call.Tool} {call.Output}");
            }
        }

        foreach (ToolRun run in stage.Observations.Runs)
        {
            string took = run.EndedAt is { } ended ? string.Create(CultureInfo.InvariantCulture, $"ran for {(ended - run.StartedAt).TotalSeconds:0.00} s") : "is still running";
            yield return new TranscriptLine(run.StartedAt, TranscriptVoice.Tool, $"{run.Tool} {took}");
        }

        foreach ((TimeSpan at, VoiceSessionEvent happened) in stage.Observations.Events)
        {
            if (TranscriptText.Of(happened) is { } told)
            {
                yield return new TranscriptLine(at, told.Voice, told.Text);
            }
        }

        foreach (TimelineSpan silence in session?.Timeline.DeadAir.Where(silence => silence.Length >= TimeSpan.FromSeconds(1)) ?? [])
        {
            yield return new TranscriptLine(silence.Start, TranscriptVoice.Silence, string.Create(CultureInfo.InvariantCulture, $"{silence.Length.TotalSeconds:0.0} s in which the caller hears nothing"));
        }
    }

    private string FailedTranscript() => "The conversation until then, in seconds:\n" + TranscriptText.Write(Lines().Append(new TranscriptLine(Time.Elapsed, TranscriptVoice.Failed, "here")));

    private ScriptFailedException Failure(string reason, Exception? inner = null) => new(reason, FailedTranscript(), inner);
}
