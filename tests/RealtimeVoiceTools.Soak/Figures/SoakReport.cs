using System.Globalization;

namespace RealtimeVoiceTools.Soak;

/// <summary>Draws the conclusions: the table of the figures, and a verdict on each.</summary>
/// <param name="samples">Taken after the warm-up.</param>
/// <param name="before">Taken after one call, before the others.</param>
/// <param name="after">Taken after all calls.</param>
/// <param name="ledger">What the calls added up to.</param>
internal sealed class SoakReport(IReadOnlyList<Sample> samples, Sample before, Sample after, SoakLedger ledger)
{
    /// <summary>A shorter time shows no trend: the heap of a young process still finds its size.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromMinutes(4);

    /// <summary>What may be left open: the runtime's own, such as its pipes and event queues.</summary>
    private const int Spare = 16;

    private static readonly (string Name, Func<Sample, double> Of, double? Bound)[] Figures =
    [
        ("managed heap, MB", sample => sample.HeapMegabytes, 1), ("working set, MB", sample => sample.WorkingSetMegabytes, 2),
        ("handles", sample => sample.Handles, 1), ("sockets", sample => sample.Sockets, 1), ("threads", sample => sample.Threads, 2),
        ("thread pool queue", sample => sample.Queue, null), ("sessions in memory", sample => sample.Reachable, 1),
    ];

    public IEnumerable<string> Table()
    {
        yield return "| After the warm-up | least | median | most | a minute | before | after all calls |";
        yield return "|---|---|---|---|---|---|---|";
        foreach ((string name, Func<Sample, double> of, _) in Figures)
        {
            Trend trend = Trend.Of(samples, of);
            yield return string.Create(CultureInfo.InvariantCulture,
                $"| {name} | {trend.Least:0.#} | {trend.Median:0.#} | {trend.Most:0.#} | {trend.Percent:+0.00;-0.00;0.00} % | {of(before):0.#} | {of(after):0.#} |");
        }
    }

    public IEnumerable<Verdict> Verdicts()
    {
        foreach ((string name, Func<Sample, double> of, double? bound) in Figures)
        {
            if (bound is not { } most)
                continue;
            double percent = Trend.Of(samples, of).Percent;
            yield return samples[^1].At - samples[0].At < Least
                ? new Verdict(true, $"{name}: not judged, a trend wants {Least.TotalMinutes:0} minutes")
                : new Verdict(percent < most, string.Create(CultureInfo.InvariantCulture, $"{name}: {percent:+0.00;-0.00;0.00} % of the median a minute, below {most} is flat"));
        }

        yield return new Verdict(after.Handles <= before.Handles + Spare, $"handles after all calls: {after.Handles}, at most {before.Handles} + {Spare}");
        yield return new Verdict(after.Sockets <= before.Sockets + 2, $"sockets after all calls: {after.Sockets}, at most {before.Sockets} + 2");
        yield return new Verdict(after.Reachable <= 0, $"sessions in memory after all calls: {after.Reachable}, at most 0");
        yield return new Verdict(ledger.Complaints.Count == 0, $"ledger: {ledger.Complaints.Count} complaints");
        WishKind[] missing = [.. Enum.GetValues<WishKind>().Where(kind => kind != WishKind.Broken && !ledger.Done.ContainsKey(kind))];
        yield return new Verdict(missing.Length == 0, missing.Length == 0 ? "each kind of tool did its work" : $"never done: {string.Join(", ", missing)}");
    }
}
