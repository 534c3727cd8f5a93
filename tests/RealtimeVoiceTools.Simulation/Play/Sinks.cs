namespace RealtimeVoiceTools.Simulation;

/// <summary>Every text that leaves the engine, whoever reads it: the provider, the application, the timeline, the audit.</summary>
internal static class Sinks
{
    public static IEnumerable<string> Of(object what) => (what switch
    {
        Effect.Send send => Of(send.Command),
        Effect.Notify notify => Of(notify.Event),
        Effect.Record record => Of(record.Mark),
        Effect.Audit { Entry: { } entry } => [entry.Tool, entry.CallId, entry.ConfirmationId, entry.IntentKey, entry.ArgumentsDigest, entry.UserTurnItemId],
        Effect.StartApproval approval => [approval.Request.Question],
        _ => (string?[])[],
    }).OfType<string>();

    private static string?[] Of(RealtimeCommand command) => command switch
    {
        RealtimeCommand.AddCallOutput output => [output.CallId, output.Output],
        RealtimeCommand.AddContext context => [context.Text],
        RealtimeCommand.AddUserText text => [text.Text],
        RealtimeCommand.CreateResponse create => [create.ExactWords],
        _ => [],
    };

    private static string?[] Of(VoiceSessionEvent happened) => happened switch
    {
        VoiceSessionEvent.UserSaid said => [said.Text],
        VoiceSessionEvent.AgentSaid said => [said.Text],
        VoiceSessionEvent.ToolSettled settled => [settled.CallId, settled.Output],
        VoiceSessionEvent.ToolProgress progress => [progress.Text],
        VoiceSessionEvent.ConfirmationAsked asked => [asked.Question],
        VoiceSessionEvent.SpeechFailed failed => [failed.Words],
        VoiceSessionEvent.Ignored ignored => [ignored.What],
        _ => [],
    };

    private static string?[] Of(TimelineMark mark) => mark switch
    {
        TimelineMark.UserSaid said => [said.Text],
        TimelineMark.AgentSaid said => [said.Text],
        TimelineMark.ToolStarted started => [started.Arguments],
        _ => [],
    };
}
