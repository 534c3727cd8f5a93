namespace RealtimeVoiceTools.Simulation;

/// <content>The lines of a session, and the sessions of a caller.</content>
internal sealed partial class SessionPlay
{
    private void LoseLine(int? code, int refusals)
    {
        if (!Call.IsConnected)
            return;
        Call.RefuseConnections(refusals);
        Call.Drop(code);
    }

    private void Replay()
    {
        WaitUntil(() => _watch.IsLive);
        foreach (ToolCall call in _line.Calls.Where(call => _watch.IsLive && _watch.CalledEarlier.Contains(call.Id)).ToArray())
            Call.Receive(Frames.ConversationItemDone(call.Id, call.Tool, call.Arguments));
    }

    private void Reconnect()
    {
        _watch.LineEnded();
        _line.Close();
        _speaksUntil = TimeSpan.Zero;
        _watch.NewLine();
        _line = Open();
    }

    private CallerLine Open() => new(_plan, _watch, _pins, ++_lines);
}
