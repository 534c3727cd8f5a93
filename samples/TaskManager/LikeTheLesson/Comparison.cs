using System.Globalization;
using RealtimeVoiceTools;
using Spectre.Console;

namespace TaskManager;

/// <summary>Plays the same conversation with this library and with a loop as naive as a first lesson's, and shows both side by side.</summary>
internal sealed class Comparison(IAnsiConsole console, TimeProvider time)
{
    private const string Introduction =
        "The same conversation twice: the same caller, model, tools, delays and model delay on the same emulated line, in virtual time, measured at the "
        + "caller's ear. Dead air is where the caller hears nothing and is owed something: from the end of their words to the agent's first, and between its words until all is said.";

    public async Task RunAsync(RunOptions options, string path, CancellationToken cancellationToken)
    {
        console.MarkupLine("[grey]The same conversation, once with this library and once with a loop like the lesson's, in virtual time. This takes some seconds.[/]");
        var call = new ComparedCall(DemoScript.WithDelays(options), time.GetUtcNow(), time.LocalTimeZone);
        SessionTimeline ours = await call.WithTheLibraryAsync(cancellationToken);
        SessionTimeline lesson = await call.LikeTheLessonAsync(cancellationToken);

        var page = new TimelinePage("Like the lesson, and with this library", Introduction);
        page.Add(
            "Like the lesson", lesson,
            "It reads events one by one, runs each function before it reads on, asks for a response after each, and believes the model's 'confirmed'. As the lesson "
            + "asks it to, the model says a line before every call, fast ones too; nothing is said after that line, however long the call takes. An error offers nothing, "
            + "so the conversation is shorter by the task that was not completed.");
        page.Add("With this library", ours, "Fast calls are made without a word; a slow one is bridged with what the tool itself reports. An error offers what is near, and the caller takes it.");
        await page.SaveAsync(path, cancellationToken);
        Print(lesson, ours);
        console.MarkupLineInterpolated($"[grey]Both timelines are in {path}.[/]");
    }

    private void Print(SessionTimeline lesson, SessionTimeline ours)
    {
        Line("", "like the lesson", "with this library");
        Line("longest dead air", Seconds(lesson.DeadAirSummary.Longest), Seconds(ours.DeadAirSummary.Longest));
        Line("dead air over 5 s, times", Over(lesson), Over(ours));
        Line("dead air, all together", Seconds(lesson.DeadAirSummary.Total), Seconds(ours.DeadAirSummary.Total));
        Line("median", Seconds(lesson.DeadAirSummary.Median), Seconds(ours.DeadAirSummary.Median));
        Line("the whole conversation", Seconds(lesson.Length), Seconds(ours.Length));
    }

    private void Line(string what, string lesson, string ours) => console.MarkupLineInterpolated($"{what,-26}{lesson,18}{ours,20}");

    private static string Over(SessionTimeline timeline) =>
        timeline.DeadAir.Count(silence => silence.Length > TimeSpan.FromSeconds(5)).ToString(CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s");
}
