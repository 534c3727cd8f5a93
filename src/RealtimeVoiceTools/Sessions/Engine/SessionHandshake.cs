using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>
/// Declares the session and checks the provider's answer. A declaration that is refused for one field is made again without it,
/// if the session can do without; else it fails loudly: without its tools an agent only talks.
/// </summary>
internal sealed class SessionHandshake(SessionConfiguration configuration, IdSource ids, TimeSpan timeout)
{
    private static readonly TimeSpan GreetingTimeout = TimeSpan.FromSeconds(2);

    private SessionConfiguration _configuration = configuration;
    private string? _eventId;
    private bool _declared;
    private bool _wasDone;

    public bool IsDone { get; private set; }

    /// <summary>The provider has accepted the session.</summary>
    public Action<Step> Done { get; set; } = _ => { };

    /// <summary>The provider did not answer: this connection is none.</summary>
    public Action<Step> Unanswered { get; set; } = _ => { };

    /// <summary>The provider greets first; one that does not is declared to all the same.</summary>
    public void Opened(Step step, bool greets)
    {
        (_declared, IsDone) = (false, false);
        if (greets)
            step.SetTimer(TimerKind.Handshake, 0, GreetingTimeout);
        else
            Declare(step);
    }

    /// <summary>The connection is gone: nothing of it is waited for.</summary>
    public void Lost(Step step)
    {
        (_declared, IsDone) = (false, false);
        step.CancelTimer(TimerKind.Handshake);
    }

    public void Created(Step step)
    {
        if (!_declared)
            Declare(step);
    }

    public void Updated(Step step, RealtimeEvent.SessionUpdated updated)
    {
        if (!_declared || IsDone)
            return;
        if (updated.ToolNames is { } names)
        {
            string[] missing = [.. _configuration.Tools.Select(tool => tool.Name).Except(names)];
            if (missing.Length > 0)
            {
                step.Add(new Effect.End(new(VoiceSessionEndReason.Refused, $"tools_missing: {string.Join(", ", missing)}")));
                return;
            }
        }

        (IsDone, _wasDone) = (true, true);
        step.CancelTimer(TimerKind.Handshake);
        Done(step);
    }

    /// <summary>The model is told something else from now on.</summary>
    public void Redeclare(Step step, string instructions)
    {
        _configuration = _configuration with { Instructions = instructions };
        step.Send(new RealtimeCommand.UpdateSession(ids.Next("cfg"), _configuration));
    }

    /// <summary>True when the error was about the declaration.</summary>
    public bool Refused(Step step, RealtimeEvent.ErrorReceived error)
    {
        if (!_declared || IsDone || (error.EventId is not null && error.EventId != _eventId))
            return false;
        if (Without(error) is { } reduced)
        {
            _configuration = reduced;
            step.Notify(new VoiceSessionEvent.ProviderError(error.Code, error.Param) { Time = step.WallTime });
            Declare(step);
            return true;
        }

        // What is wrong at the provider's for now is not wrong with the session.
        if (_wasDone && error is { Param: null, Code: "server_error" or "rate_limit_exceeded" })
        {
            Unanswered(step);
            return true;
        }

        string code = error.Code ?? "session_update_refused";
        step.Add(new Effect.End(new(VoiceSessionEndReason.Refused, error.Param is null ? code : $"{code}: {error.Param}")));
        return true;
    }

    public void Elapsed(Step step)
    {
        if (!_declared)
            Declare(step);
        else if (!IsDone)
            Unanswered(step);
    }

    private SessionConfiguration? Without(RealtimeEvent.ErrorReceived error)
    {
        string at = error.Param ?? string.Empty;
        if ((error.Code == "cannot_update_voice" || at.EndsWith("voice", StringComparison.Ordinal)) && _configuration.Voice is not null)
            return _configuration with { Voice = null };
        if (at.Contains("noise_reduction", StringComparison.Ordinal) && _configuration.NoiseReduction is not null)
            return _configuration with { NoiseReduction = null };
        return at.Contains("max_", StringComparison.Ordinal) && _configuration.MaxOutputTokens is not null
            ? _configuration with { MaxOutputTokens = null }
            : null;
    }

    private void Declare(Step step)
    {
        _declared = true;
        _eventId = ids.Next("cfg");
        step.Declare(new RealtimeCommand.UpdateSession(_eventId, _configuration));
        step.SetTimer(TimerKind.Handshake, 0, timeout);
    }
}
