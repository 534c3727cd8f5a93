namespace RealtimeVoiceTools;

/// <summary>
/// Keeps what the model was told in step with what is learned: fast tools are called without a word, slow ones after a short line.
/// The session is declared anew only while nothing else happens, and seldom, since a provider reads its instructions again from the start.
/// </summary>
internal sealed class PreambleGuide(EngineSettings settings, SessionHandshake handshake, FloorTracker floor)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    // A tool near the limit does not swing to and fro.
    private const double Margin = 0.2;

    private HashSet<string> _silent = Silent(settings);
    private int _seen = settings.Latencies.Version;
    private TimeSpan _nextAt = Pause;
    private TimeSpan _lookAt;

    /// <summary>Nothing runs and nothing is to be said: tells the model what has changed, or looks again when nobody is heard any more.</summary>
    public void Idle(Step step)
    {
        if (_seen == settings.Latencies.Version || floor.UserSpeaking || !handshake.IsDone || !settings.Options.Filler.RedeclarePreambles)
            return;
        // When the provider stops playing, it says so: there is nothing to reckon with until then.
        if (floor.EndIsTold)
            return;
        TimeSpan quiet = floor.PlaybackEnd(step.Now);
        TimeSpan due = quiet > _nextAt ? quiet : _nextAt;
        if (due <= step.Now)
        {
            Compare(step);
        }
        else if (due != _lookAt)
        {
            _lookAt = due;
            step.SetTimerAt(TimerKind.Idle, 0, due);
        }
    }

    private void Compare(Step step)
    {
        _seen = settings.Latencies.Version;
        if (!settings.Tools.All.Any(HasChanged))
            return;
        // Those near the limit are told anew with the others.
        _silent = Silent(settings);
        _nextAt = step.Now + Pause;
        handshake.Redeclare(step, SessionInstructions.Build(
            settings.Options.Instructions, settings.Tools.All, settings.Phrases, step.WallTime, settings.TimeZone, settings.Latencies));
    }

    private static HashSet<string> Silent(EngineSettings settings) =>
        [.. settings.Tools.All.Where(tool => SessionInstructions.IsSilent(tool, settings.Latencies)).Select(tool => tool.Name)];

    private bool HasChanged(VoiceTool tool)
    {
        if (tool.Traits.Preamble != PreamblePolicy.Auto || settings.Latencies.Typical(tool.Name) is not { } typical)
            return false;
        return _silent.Contains(tool.Name)
            ? typical > SessionInstructions.SilentBelow * (1 + Margin)
            : typical < SessionInstructions.SilentBelow * (1 - Margin);
    }
}
