using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools;

/// <summary>Connects sessions. A singleton, safe to use from many threads.</summary>
public sealed class VoiceSessionFactory
{
    private const int MaxConversationId = 256;

    private readonly IOptionsMonitor<VoiceToolsOptions> _options;
    private readonly IReadOnlyList<VoiceTool> _tools;
    private readonly RealtimeProvider _provider;
    private readonly IServiceScopeFactory _scopes;
    private readonly IResultFormatter _results;
    private readonly IReadOnlyList<IToolFailureMapper> _mappers;
    private readonly IErrorSpeechFormatter _errors;
    private readonly IReadOnlyList<IConfirmationApprover> _approvers;
    private readonly IFillerPlayer? _player;
    private readonly IVerificationStore? _verifications;
    private readonly IReadOnlyList<IVoiceAuditSink> _sinks;
    private readonly IReadOnlyList<ICallLimit> _limits;
    private readonly ICallJournal? _journal;
    private readonly CallerRates _callers;
    private readonly ToolLatencies _latencies;
    private readonly TimeProvider _time;
    private readonly ILogger<VoiceSession> _logger;
    private readonly SessionActivity? _activity;

    internal VoiceSessionFactory(
        IOptionsMonitor<VoiceToolsOptions> options, IEnumerable<VoiceTool> tools, RealtimeProvider provider, IServiceScopeFactory scopes,
        IResultFormatter results, IErrorSpeechFormatter errors, IEnumerable<IToolFailureMapper> mappers, IEnumerable<IConfirmationApprover> approvers,
        IFillerPlayer? player, IVerificationStore? verifications, IEnumerable<IVoiceAuditSink> sinks, IEnumerable<ICallLimit> limits, ICallJournal? journal,
        TimeProvider time, ILogger<VoiceSession> logger, SessionActivity? activity)
    {
        _options = options;
        _tools = [.. tools];
        _latencies = new ToolLatencies(_tools);
        _provider = provider;
        _scopes = scopes;
        _results = results;
        _mappers = [.. mappers];
        _errors = errors;
        _approvers = [.. approvers];
        _player = player;
        _verifications = verifications;
        _sinks = [.. sinks];
        _limits = [.. limits];
        _journal = journal;
        _callers = new CallerRates(time);
        _time = time;
        _logger = logger;
        _activity = activity;
        foreach (VoiceTool tool in _tools)
        {
            foreach (string advice in ToolAdvice.Of(tool))
                SessionLog.Advise(logger, tool.Name, advice);
        }
    }

    /// <summary>Connects, declares the session and its tools, and returns when the provider has accepted them. The session then runs until it ends.</summary>
    /// <param name="configure">What is particular to this session, or null.</param>
    /// <param name="cancellationToken">Gives up connecting.</param>
    /// <exception cref="RealtimeConnectException">The provider could not be reached, or refused the session.</exception>
    /// <exception cref="Exception">The call journal could not be read: what an earlier process left open is not known. Whatever the journal threw.</exception>
    /// <exception cref="OptionsValidationException">An option is out of its range, or <see cref="VoiceSessionOptions.AttachTo"/> is no id; the message names it.</exception>
    /// <exception cref="InvalidOperationException">The tools cannot be declared, or lack a value of the session; the message names each problem and the way out.</exception>
    public async Task<VoiceSession> ConnectAsync(Action<VoiceSessionOptions>? configure = null, CancellationToken cancellationToken = default)
    {
        VoiceToolsOptions options = _options.CurrentValue;
        var sessionOptions = new VoiceSessionOptions();
        configure?.Invoke(sessionOptions);
        CallIds.Check(sessionOptions.AttachTo);
        ToolSet tools = Select(sessionOptions, options);
        SessionValues values = SessionValues.Of(sessionOptions);
        values.Check(tools.All);
        if (options.Audit.Required && _sinks.Count == 0)
            throw new InvalidOperationException("Audit.Required is on, and there is no sink. Add one with AddAudit or UseJsonLinesAudit.");
        if (sessionOptions.ConversationId is { } conversation && (string.IsNullOrWhiteSpace(conversation) || conversation.Length > MaxConversationId))
            throw new InvalidOperationException("ConversationId is empty or longer than 256 characters. Give the same short id whenever the conversation is taken up again, or null.");
        IReadOnlyList<JournaledCall> journaled = _journal is null || sessionOptions.ConversationId is null
            ? []
            : await _journal.ReadAsync(sessionOptions.ConversationId, cancellationToken).ConfigureAwait(false);
        IRealtimeTransport transport = await _provider.Connector.ConnectAsync(new() { CallId = sessionOptions.AttachTo }, cancellationToken).ConfigureAwait(false);
        SessionLoop loop;
        try
        {
            loop = Create(options, sessionOptions, values, tools, journaled, transport);
        }
        catch
        {
            // Code of the application runs there, such as its phrases.
            await transport.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        loop.Start();
        try
        {
            await loop.Ready.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await loop.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        return new VoiceSession(loop);
    }

    private ToolSet Select(VoiceSessionOptions session, VoiceToolsOptions options)
    {
        string[] unknown = [.. (session.ToolNames ?? []).Except(_tools.Select(tool => tool.Name))];
        if (unknown.Length > 0)
            throw new InvalidOperationException($"The session names tools that were not added: {string.Join(", ", unknown)}. Add them, or take them out of ToolNames.");
        VoiceTool[] tools = [.. _tools.Where(tool => session.ToolNames is null || session.ToolNames.Contains(tool.Name))];
        if (_verifications is not null)
            tools = [.. tools, VerifyCallerTool.Instance];
        ToolChecks.Check(tools);
        bool otherwise = options.Confirmation.OffersKeypad || options.Confirmation.ConfirmsInApplication || _approvers.Count > 0;
        if (options.TranscriptionModel is null && !otherwise && tools.FirstOrDefault(tool => tool.Traits.Destructive || tool.Traits.Bulk) is { } asks)
        {
            throw new InvalidOperationException(
                $"The tool '{asks.Name}' needs the caller's spoken yes, and {nameof(VoiceToolsOptions.TranscriptionModel)} is null: nobody could hear it. Set a transcription model, or Confirmation.OffersKeypad or Confirmation.ConfirmsInApplication, or register an {nameof(IConfirmationApprover)}, or leave the tool out.");
        }

        return new ToolSet(tools);
    }

    private SessionLoop Create(
        VoiceToolsOptions options, VoiceSessionOptions session, SessionValues values, ToolSet tools, IReadOnlyList<JournaledCall> journaled,
        IRealtimeTransport transport)
    {
        string sessionId = NewId(options.Random);
        CultureInfo culture = session.Culture ?? options.Culture;
        TimeZoneInfo timeZone = session.TimeZone ?? _time.LocalTimeZone;
        VoicePhrases phrases = options.Phrases?.Invoke(culture) ?? VoicePhrases.For(culture);
        DateTimeOffset now = TimeZoneInfo.ConvertTime(_time.GetUtcNow(), timeZone);
        LearnedLatencies latencies = _latencies.Snapshot(tools.All);
        var log = new SessionLog(_logger, sessionId);
        var audit = new AuditLog(sessionId, _sinks, options.Audit, _time, timeZone, log);
        JournalWriter? journal = _journal is null ? null : new JournalWriter(session.ConversationId ?? sessionId, _journal, options.Journal, _time, log);
        var engine = new ConversationEngine(new EngineSettings
        {
            Options = options,
            Tools = tools,
            Configuration = SessionDeclaration.Create(options, tools, phrases, culture, timeZone, now, latencies),
            Phrases = phrases,
            Errors = _errors,
            Culture = culture,
            TimeZone = timeZone,
            SessionId = sessionId,
            Latencies = latencies,
            PlaysClips = _player is not null,
            Execution = session.Execution,
            VerifiesCallers = _verifications is not null,
            JournalDigest = journal?.Digest,
            Journaled = journaled,
            AuditDigest = audit.Digest,
            Dialect = _provider.Dialect.Capabilities,
            Random = options.Random,
        });
        var limits = new SessionLimits(options.Limits, _callers, session.CallerId ?? sessionId, _time);
        var guard = new RunGuard(_limits, limits, options.Limits, audit, _time, log);
        var invoker = new ToolInvoker(_results, phrases, _mappers, _activity?.Scheduler ?? ToolScheduler.Shared, guard);
        var contexts = new CallContexts(sessionId, session.CallerId, values, culture, timeZone, _time, phrases.Transfer);
        if (options.Timeline.IncludeContent)
            log.ContentIsRecorded();
        if (options.Confirmation.AcceptWithoutTranscript)
            log.AcceptsWithoutTranscript();
        if (_verifications is null && tools.All.Where(tool => tool.Traits.VerificationLevel > 0).ToArray() is { Length: > 0 } refused)
            log.VerifierIsMissing(refused);
        ApprovalRuns? approvals = _approvers.Count == 0 ? null : new ApprovalRuns(_approvers, _activity?.Scheduler ?? TaskScheduler.Default, _time, log);
        PinChecks? pins = _verifications is null
            ? null
            : new PinChecks(_scopes, new PinCheck(_verifications, options.Verification, session, sessionId), _time, options.Calls.Timeout, log, _activity);
        return new SessionLoop(
            sessionId, engine,
            loop => new SessionConnections(_provider.Connector, transport, _provider.Dialect, log)
            {
                Post = loop.Post,
                Received = message => loop.Tap(message),
                CallId = session.AttachTo,
                Time = _time,
            },
            _provider.Dialect, options, _time, timeZone,
            post => new SessionWork(new CallRuns(_scopes, invoker, contexts, _time, options.Calls.Timeout, post, _activity, journal), approvals, pins, post, journal), log)
        {
            Latencies = _latencies,
            Audit = audit,
            Activity = _activity,
            Clips = _player is null ? null : new ClipChoice(_player, sessionId, culture, options.OutputFormat),
        };
    }

    private static string NewId(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        lock (random)
            random.NextBytes(bytes);
        return Convert.ToHexString(bytes);
    }
}
