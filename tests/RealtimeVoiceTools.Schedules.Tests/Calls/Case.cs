namespace RealtimeVoiceTools.Schedules.Tests.Calls;

internal enum RunningTool { None, Obeys, Ignores }

internal enum ReaderState { Reads, Stopped, NeverStarted, Throws }

internal enum LineState { Alive, Stalled, ClosedByPeer }

/// <summary>How a session stands at the moment it is disposed of. Words bridge a wait only while a call runs.</summary>
internal sealed record Case(RunningTool Tool, bool Filler, bool Question, ReaderState Reader, LineState Line)
{
    public static IEnumerable<Case> All()
    {
        bool[] either = [false, true];
        return from tool in Enum.GetValues<RunningTool>()
               from filler in either
               from question in either
               from reader in Enum.GetValues<ReaderState>()
               from line in Enum.GetValues<LineState>()
               where !filler || tool != RunningTool.None
               select new Case(tool, filler, question, reader, line);
    }
}
