using System.Globalization;
using System.Text;
using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools.Tests.Sessions.Randomized;

/// <summary>
/// Calls left to chance. More of them: set RANDOM_CALLS to their number, and RANDOM_CALLS_FROM to the first seed. One alone shows its trace.
/// </summary>
public class RandomCallTests
{
    [Fact]
    public void RandomCalls_WhateverHappens_KeepTheLaws()
    {
        int first = Setting("RANDOM_CALLS_FROM", 1);
        int count = Setting("RANDOM_CALLS", 200);
        var broken = new StringBuilder();
        int found = 0;
        for (int seed = first; seed < first + count && found < 40; seed++)
        {
            foreach (string problem in Problems(seed))
            {
                broken.AppendLine(CultureInfo.InvariantCulture, $"seed {seed}: {problem}");
                found++;
            }
        }

        if (count == 1 && found > 0)
            broken.AppendJoin('\n', Trace(first));
        broken.ToString().Should().BeEmpty();
    }

    [Theory]
    [InlineData(3)]
    [InlineData(17)]
    public void RandomCall_SameSeed_SameTrace(int seed) => Trace(seed).Should().Equal(Trace(seed));

    private static IReadOnlyList<string> Problems(int seed)
    {
        try
        {
            var call = new RandomCall(seed);
            call.Run();
            return [.. CallInvariants.Broken(call)];
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return [exception.ToString()];
        }
    }

    private static string[] Trace(int seed)
    {
        var call = new RandomCall(seed);
        call.Run();
        return [.. call.Call.Trace.Select(entry => $"{entry.At} {Name(entry.What)}")];
    }

    private static string Name(object what) => what switch
    {
        Signal.Received { Event: RealtimeEvent.ResponseCreated e } => $"<< created {e.ResponseId} {e.Tag}",
        Signal.Received { Event: RealtimeEvent.ResponseDone e } => $"<< done {e.ResponseId} {e.Tag} {e.Status} {e.Reason} {e.ErrorCode}",
        Signal.Received { Event: RealtimeEvent.ErrorReceived e } => $"<< error {e.Code} {e.EventId}",
        Signal.Received { Event: RealtimeEvent.OutputItemDone e } => $"<< item {e.ResponseId} {e.Item} {e.Item.CallId} {e.Item.Name}",
        Signal.Received { Event: RealtimeEvent.ItemAdded e } => $"<< added {e.Item}",
        Signal.Received received => $"<< {received.Event}",
        Effect.Send { Command: RealtimeCommand.CreateResponse c } => $"  >> create {c.EventId} {c.Tag} {c.ExactWords} {c.OutOfBand} {c.AllowTools}",
        Effect.Send { Command: RealtimeCommand.AddCallOutput c } => $"  >> output {c.ItemId} {c.CallId} {c.Output}",
        Effect.Send { Command: RealtimeCommand.CancelResponse c } => $"  >> cancel {c.ResponseId}",
        Effect.Send send => $"  >> {send.Command}",
        Effect.Notify notify => $"  !! {notify.Event}",
        Effect.StartAttempt run => $"  -> run {run.Tool} {run.CallId} {run.Attempt}",
        Effect effect => $"  -> {effect}",
        _ => what.ToString()!,
    };

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
