using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Sessions;

/// <summary>What is said and done in a conversation appears nowhere but where an application asks for it: every word of it begins with "canary".</summary>
public class PrivacyTests
{
    private const string Canary = "canary";
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Words_AreInNoLogNoTextAndNoTimelineUnlessAskedFor(bool isAskedFor)
    {
        var heard = new TaskCompletionSource();
        await using LiveCall call = await ConnectAsync(heard, options => options.Timeline.IncludeContent = isAskedFor, clip: null);
        List<VoiceSessionEvent> events = await TalkAsync(call, heard);

        Texts(events).Should().Contain(["canary-progress", "canary-answer", "canary-sorry", "canary-heard"], "the application sees what happens");
        ShouldBeSilent(call, events);
        call.Session.Timeline.Spans.Count(span => span.Content?.Contains(Canary, StringComparison.Ordinal) == true)
            .Should().Be(isAskedFor ? 7 : 0, "two turns, two calls, a filler and two answers");
        string page = await PageAsync(call.Session.Timeline);
        page.Contains(Canary, StringComparison.Ordinal).Should().Be(isAskedFor);
    }

    [Fact]
    public async Task Words_OfClips_AreInNoLogAndNoText()
    {
        var heard = new TaskCompletionSource();
        List<FillerMoment> moments = [];
        FillerClip clip = FillerClip.PlayedElsewhere(TimeSpan.FromMilliseconds(50)) with { Words = "canary-clip" };
        await using LiveCall call = await ConnectAsync(heard, clip: moment =>
        {
            moments.Add(moment);
            return clip;
        });
        List<VoiceSessionEvent> events = await TalkAsync(call, heard);

        Texts(events).Should().Contain("canary-clip");
        moments.Should().NotBeEmpty().And.OnlyContain(moment => moment.Words == "canary-progress");
        ShouldBeSilent(call, events);
        $"{clip} {string.Join(' ', moments)}".Should().NotContain(Canary);
        call.Session.Timeline.Spans.Should().OnlyContain(span => span.Content == null);
    }

    private static async Task<LiveCall> ConnectAsync(TaskCompletionSource heard, Action<VoiceToolsOptions>? configure = null, Func<FillerMoment, FillerClip?>? clip = null)
    {
        ScriptedModel model = new ScriptedModel(EmulatedTurn.Call("slow", """{"subject":"canary-argument"}"""))
            .WhenOutputOf("slow", _ => EmulatedTurn.Say("canary-answer"))
            .When("again", EmulatedTurn.Call("broken", """{"subject":"canary-argument"}"""))
            .WhenOutputOf("broken", _ => EmulatedTurn.Say("canary-sorry"));
        return await LiveCall.ConnectAsync(
            model,
            builder =>
            {
                builder
                    .AddTool("slow", "Use when asked.", async ([Description("What it is about.")] string subject, IProgress<string> progress) =>
                    {
                        progress.Report("canary-progress");
                        await heard.Task.WaitAsync(_patience);
                        return $"canary-result of {subject}";
                    })
                    .AddTool("broken", "Use when asked again.", string ([Description("What it is about.")] string subject) => throw new InvalidOperationException($"canary-exception of {subject}"));
                if (clip is not null)
                    builder.Services.AddSingleton<IFillerPlayer>(new Player(clip));
            },
            options =>
            {
                options.Filler.SilenceBudget = options.Filler.ModelDelay = TimeSpan.FromMilliseconds(20);
                options.Filler.FastCall = TimeSpan.FromMilliseconds(100);
                configure?.Invoke(options);
            });
    }

    /// <summary>The slow tool ends when words have bridged it; then the broken one fails, and the caller hangs up.</summary>
    private static async Task<List<VoiceSessionEvent>> TalkAsync(LiveCall call, TaskCompletionSource heard)
    {
        List<VoiceSessionEvent> events = [];
        IAsyncEnumerable<VoiceSessionEvent> happening = call.Session.ReadEventsAsync();
        Task reading = Task.Run(async () =>
        {
            await foreach (VoiceSessionEvent happened in happening)
            {
                events.Add(happened);
                if (happened is VoiceSessionEvent.AgentSaid { IsFiller: true })
                    heard.TrySetResult();
            }
        });
        using var limit = new CancellationTokenSource(_patience);
        call.Line.UserSays("canary-heard");
        await call.Line.WhenQuietAsync(TimeSpan.FromMilliseconds(300), limit.Token);
        call.Line.UserSays("canary-heard again");
        await call.Line.WhenQuietAsync(TimeSpan.FromMilliseconds(300), limit.Token);
        await call.Session.DisposeAsync();
        await reading.WaitAsync(_patience);
        return events;
    }

    private static void ShouldBeSilent(LiveCall call, List<VoiceSessionEvent> events)
    {
        call.Log.Lines.Should().NotBeEmpty().And.NotContain(line => line.Contains(Canary, StringComparison.Ordinal));
        events.Select(happened => happened.ToString()).Should().NotContain(text => text.Contains(Canary, StringComparison.Ordinal));
        call.Session.Timeline.Spans.Select(span => span.ToString()).Should().NotContain(text => text.Contains(Canary, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Texts(IEnumerable<VoiceSessionEvent> events) => events.Select(happened => happened switch
    {
        VoiceSessionEvent.AgentSaid said => said.Text,
        VoiceSessionEvent.UserSaid said => said.Text,
        _ => string.Empty,
    });

    private static async Task<string> PageAsync(SessionTimeline timeline)
    {
        var page = new TimelinePage("A call");
        page.Add("Call", timeline);
        using var html = new StringWriter();
        page.Write(html);
        await html.FlushAsync();
        return html.ToString();
    }

    private sealed class Player(Func<FillerMoment, FillerClip?> choose) : IFillerPlayer
    {
        public FillerClip? Choose(FillerMoment moment) => choose(moment);
    }
}
