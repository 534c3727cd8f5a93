using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools;

namespace Snippets;

public static class SilenceSnippets
{
    public static void AddPlayer(IServiceCollection services)
    {
        // snippet: silence-register
        services.AddSingleton<IFillerPlayer, RecordedFillers>();
        // end
    }
}

// snippet: silence-tool
public sealed partial class FlightTools(IAirlines airlines)
{
    [VoiceTool(
        "Looks for flights. Use when the caller asks how to get somewhere by air.",
        ReadOnly = true, ExpectedSeconds = 6, WorstSeconds = 20, TimeoutSeconds = 40, OnInterruption = InterruptionPolicy.Cancel)]
    public async Task<IReadOnlyList<string>> FindFlights(
        [Description("Where to, as the caller says it.")] string destination, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var found = new List<string>();
        foreach (string airline in airlines.Names)
        {
            progress.Report($"I'm asking {airline} now.");
            found.AddRange(await airlines.SearchAsync(airline, destination, cancellationToken));
        }

        return found;
    }
}
// end

// snippet: silence-player
public sealed class RecordedFillers(IReadOnlyDictionary<string, byte[]> clips) : IFillerPlayer
{
    public FillerClip? Choose(FillerMoment moment) =>
        moment.IsFirst && clips.TryGetValue(moment.Culture.TwoLetterISOLanguageName, out byte[]? clip)
            ? FillerClip.Of(clip) with { Words = "One moment, please." }
            : null;
}
// end

public interface IAirlines
{
    IReadOnlyList<string> Names { get; }

    Task<IReadOnlyList<string>> SearchAsync(string airline, string destination, CancellationToken cancellationToken);
}
