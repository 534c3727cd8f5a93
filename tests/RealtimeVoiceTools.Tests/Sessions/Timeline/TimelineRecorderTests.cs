namespace RealtimeVoiceTools.Tests.Sessions.Timeline;

public class TimelineRecorderTests
{
    private readonly TimelineOptions _options = new();

    [Fact]
    public void Speech_PiecesOfOneKey_AreOneSpan()
    {
        SessionTimeline timeline = Record(20, Heard("a", 1, 1.2), Heard("a", 1.2, 1.4), Heard("b", 1.4, 2), Heard("a", 3, 3.5));

        timeline.Spans.Select(span => span.ToString()).Should().Equal("Agent 1.000-1.400", "Agent 1.400-2.000", "Agent 3.000-3.500");
    }

    [Fact]
    public void Speech_Cut_EndsThereAndWhatWaitedIsGone()
    {
        SessionTimeline timeline = Record(20, Heard("a", 1, 4), Heard("b", 4, 6, filler: true), new TimelineMark.AgentCut(At(2)), Heard("c", 5, 6));

        timeline.Spans.Select(span => (span.ToString(), span.IsCut)).Should().Equal(("Agent 1.000-2.000", true), ("Agent 5.000-6.000", false));
    }

    [Fact]
    public void Speech_CutAfterItsEnd_IsWhole()
    {
        SessionTimeline timeline = Record(20, Heard("a", 1, 2), new TimelineMark.AgentCut(At(3)));

        timeline.Spans.Should().ContainSingle().Which.IsCut.Should().BeFalse();
    }

    [Fact]
    public void Snapshot_ShowsOnlyWhatHasHappened()
    {
        SessionTimeline timeline = Record(
            10, new TimelineMark.UserBegan(At(1)), new TimelineMark.ToolStarted(1, "list_tasks", "{}", At(2)), Heard("a", 9, 12), Heard("b", 12, 14));

        timeline.Spans.Select(span => span.ToString()).Should().Equal("User 1.000-10.000", "Tool 2.000-10.000", "Agent 9.000-10.000");
        timeline.Spans.Should().OnlyContain(span => !span.IsCut);
        timeline.Length.Should().Be(At(10));
    }

    [Fact]
    public void Tools_EndEachByTheirOwnNumber()
    {
        SessionTimeline timeline = Record(
            20, new TimelineMark.ToolStarted(1, "a", "{}", At(1)), new TimelineMark.ToolStarted(2, "b", "{}", At(2)),
            new TimelineMark.ToolEnded(1, ToolErrorType.Timeout, At(3)), new TimelineMark.ToolEnded(2, null, At(5)), new TimelineMark.ToolEnded(1, null, At(9)));

        timeline.Spans.Select(span => (span.Name, span.Length.TotalSeconds, span.ErrorType)).Should().Equal(("a", 2, ToolErrorType.Timeout), ("b", 3, null));
    }

    [Fact]
    public void End_CutsToolsThatHadNoAnswerAndIsFinal()
    {
        var recorder = new TimelineRecorder(_options);
        recorder.Record(new TimelineMark.ToolStarted(1, "a", "{}", At(1)));
        recorder.Record(Heard("x", 4, 9));
        recorder.End(At(5));
        recorder.Record(new TimelineMark.DeadAir(At(6), At(7)));
        recorder.End(At(8));

        SessionTimeline timeline = recorder.Snapshot(At(30));

        timeline.Length.Should().Be(At(5));
        timeline.Spans.Select(span => (span.ToString(), span.IsCut)).Should().Equal(("Tool 1.000-5.000", true), ("Agent 4.000-5.000", false));
    }

    [Fact]
    public void User_SpokenAndTyped_AreTurnsOfTheirOwn()
    {
        SessionTimeline timeline = Record(
            20, new TimelineMark.UserEnded(At(0.5)), new TimelineMark.UserBegan(At(1)), new TimelineMark.UserBegan(At(1.5)), new TimelineMark.UserEnded(At(2)),
            new TimelineMark.UserSaid(At(3), "typed", Typed: true));

        timeline.Spans.Select(span => span.ToString()).Should().Equal("User 1.000-2.000", "User 3.000-3.000");
    }

    [Fact]
    public void Content_IsKeptOnlyWhenTheApplicationSaysSo()
    {
        TimelineMark[] marks =
        [
            new TimelineMark.UserBegan(At(1)), new TimelineMark.UserEnded(At(2)), new TimelineMark.UserBegan(At(2.5)),
            new TimelineMark.UserSaid(At(2.6), "delete it", Typed: false), new TimelineMark.ToolStarted(1, "delete_task", """{"id":7}""", At(3)),
            Heard("a", 4, 5), new TimelineMark.AgentSaid("a", "Done."),
        ];

        Record(20, marks).Spans.Should().OnlyContain(span => span.Content == null);
        _options.IncludeContent = true;
        Record(20, marks).Spans.Select(span => span.Content).Should().Equal("delete it", null, """{"id":7}""", "Done.");
    }

    [Fact]
    public void Content_IsBounded()
    {
        _options.IncludeContent = true;

        SessionTimeline timeline = Record(20, new TimelineMark.UserSaid(At(1), new string('a', 50_000), Typed: true));

        timeline.Spans.Single().Content!.Length.Should().BeLessThan(2100);
    }

    [Fact]
    public void Spans_BeyondTheBound_DropTheOldestAndAreCounted()
    {
        _options.MaxSpans = 3;

        SessionTimeline timeline = Record(20, [.. Enumerable.Range(0, 5).Select(i => new TimelineMark.DeadAir(At(i), At(i + 0.5)))]);

        timeline.Spans.Select(span => span.Start.TotalSeconds).Should().Equal(2, 3, 4);
        timeline.DroppedSpans.Should().Be(2);
    }

    [Fact]
    public void MaxSpans_Zero_KeepsNone()
    {
        _options.MaxSpans = 0;

        Record(20, new TimelineMark.UserBegan(At(1)), Heard("a", 2, 3)).Spans.Should().BeEmpty();
    }

    [Fact]
    public async Task Recorder_ReadWhileItIsWritten_GivesWholePictures()
    {
        _options.MaxSpans = 50;
        var recorder = new TimelineRecorder(_options);
        Task writing = Task.Run(() =>
        {
            for (int i = 0; i < 5000; i++)
            {
                recorder.Record(Heard($"k{i}", i, i + 1));
                recorder.Record(new TimelineMark.AgentCut(At(i + 0.5)));
            }
        });

        while (!writing.IsCompleted)
            recorder.Snapshot(At(5000)).Spans.Should().BeInAscendingOrder(span => span.Start).And.HaveCountLessThanOrEqualTo(50);

        await writing;
        recorder.Snapshot(At(5000)).DroppedSpans.Should().Be(4950);
    }

    private SessionTimeline Record(double now, params TimelineMark[] marks)
    {
        var recorder = new TimelineRecorder(_options);
        Array.ForEach(marks, recorder.Record);
        return recorder.Snapshot(At(now));
    }

    private static TimelineMark.AgentHeard Heard(string key, double from, double to, bool filler = false) => new(key, filler, At(from), At(to));

    private static TimeSpan At(double seconds) => TimeSpan.FromSeconds(seconds);
}
