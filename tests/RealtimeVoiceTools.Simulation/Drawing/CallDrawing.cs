using System.Globalization;

namespace RealtimeVoiceTools.Simulation;

/// <summary>Draws what a model calls, and what comes of it.</summary>
internal sealed class CallDrawing(Chance chance, bool hasPins)
{
    private static readonly string[] Everyday =
    [
        SimulatedTools.Look, SimulatedTools.Look, SimulatedTools.LookUp, SimulatedTools.Save, SimulatedTools.Save, SimulatedTools.Sync, SimulatedTools.Urgent,
        SimulatedTools.Quiet, SimulatedTools.Note, SimulatedTools.Count, SimulatedTools.DeleteReport, SimulatedTools.DeleteInvoice, SimulatedTools.Purge, "invented",
    ];

    private static readonly string[] Verified = [SimulatedTools.Balance, SimulatedTools.Transfer, SimulatedTools.Close];

    private static readonly string[] Broken =
        ["{\"subject\":", "not json", "[]", "{\"subject\":{\"a\":[1,2,{\"b\":null}]}}", "{\"subject\":\"a\",\"subject\":\"b\"}", "{\"sub\\u0000ject\":1}", "{\"unknown\":true}", ""];

    private readonly List<string> _ids = [];
    private int _calls;

    public ToolCall Any() => Of(hasPins && chance.Happens(0.3) ? chance.In(Verified) : chance.In(Everyday));

    public ToolCall Of(string tool, bool? confirmed = null, string? subject = null) => new(
        Id(), tool, Arguments(tool, confirmed, subject), chance.Below(800), chance.Happens(0.25), Runs());

    public ToolCall Verify(string pin) => new(Id(), VerifyCallerTool.Name, $$"""{"pin":"{{pin}}"}""", chance.Below(500), chance.Happens(0.25), Runs());

    // A model may use an id again.
    private string Id()
    {
        if (_ids.Count > 0 && chance.Happens(0.03))
            return chance.In(_ids);
        _ids.Add(string.Create(CultureInfo.InvariantCulture, $"call_{++_calls}"));
        return _ids[^1];
    }

    private string Arguments(string tool, bool? confirmed, string? subject)
    {
        if (confirmed is null && chance.Happens(0.05))
            return chance.In(Broken);
        string claims = (confirmed ?? chance.Happens(0.5)) ? "true" : "false";
        if (tool is SimulatedTools.Purge)
            return $$"""{"subject":"{{subject ?? chance.Of("alpha", "bravo", "charlie")}}","confirmed":{{claims}}}""";
        if (SimulatedTools.Asks(tool))
            return $$"""{"confirmed":{{claims}}}""";
        string what = string.Create(CultureInfo.InvariantCulture, $"{chance.Of("a", "b", "c")}{chance.Below(40)}");
        return tool == SimulatedTools.Save && chance.Happens(0.4) ? $$"""{"subject":"{{what}}","card":"{{SimulatedTools.Card}}"}""" : $$"""{"subject":"{{what}}"}""";
    }

    private ToolRun[] Runs()
    {
        var runs = new ToolRun[3];
        for (int i = 0; i < runs.Length; i++)
            runs[i] = new ToolRun(Seconds(), End(), chance.Happens(0.4));
        return runs;
    }

    private double Seconds() => chance.Below(12) switch
    {
        < 5 => chance.Between(0.01, 0.5),
        < 9 => chance.Between(0, 4),
        9 => chance.Between(0, 120),
        10 => chance.Between(5, 20),
        _ => chance.Happens(0.5) ? double.PositiveInfinity : 9.999 + (chance.Below(3) * 0.001),
    };

    private RunEnd End() => chance.Below(12) switch
    {
        < 8 => RunEnd.Works,
        8 => RunEnd.FailsForNow,
        9 => RunEnd.FailsForNowUntouched,
        10 => RunEnd.NotFound,
        _ => RunEnd.Throws,
    };
}
