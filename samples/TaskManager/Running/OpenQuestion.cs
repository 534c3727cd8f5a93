using RealtimeVoiceTools;

namespace TaskManager;

/// <summary>The question that waits for an answer, as an application would show it beside its two buttons.</summary>
internal sealed class OpenQuestion
{
    private volatile string? _id;

    /// <summary>Null when nothing is asked.</summary>
    public string? Id => _id;

    public void See(VoiceSessionEvent happened)
    {
        if (happened is VoiceSessionEvent.ConfirmationAsked asked)
            _id = asked.ConfirmationId;
        else if (happened is VoiceSessionEvent.ConfirmationResolved resolved && resolved.ConfirmationId == _id)
            _id = null;
    }
}
