using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Cases;

/// <summary>Tools that fail, hang, repeat and flood.</summary>
public class RunningToolsCases
{
    [Fact]
    [Trait("Case", "34")]
    public void Failures_AHundredInARow_AreAllAnsweredAndEndNothing()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", null, _ => (0.05, ToolScript.Fails(ToolErrorType.Unknown))), options => options.Calls.MaxPerMinute = 1000);
        for (int i = 0; i < 100; i++)
        {
            call.Calls($"r{i}", ($"c{i}", "save", $$"""{"subject":"{{i}}"}"""));
            call.RunFor(0.2);
            call.Speak($"a{i}");
            call.RunFor(1.5);
        }

        call.Ended.Should().BeNull();
        call.Outputs.Should().HaveCount(100).And.OnlyContain(output => output.Output.Contains("\"error_type\""));
    }

    [Fact]
    [Trait("Case", "35")]
    public void OneCall_RepeatedFiveHundredTimes_StopsRunningAndTheModelHasToSpeak()
    {
        ToolScript tools = new ToolScript().Add("hangup");
        VirtualCall call = Wire.Open(tools);
        for (int i = 0; i < 500; i++)
        {
            call.Calls($"r{i}", ($"c{i}", "hangup", "{}"));
            call.RunFor(0.3);
            call.Begin($"a{i}");
            call.Receive(Frames.Done($"a{i}", tag: call.Requests.Last().Tag));
        }

        call.Outputs.Should().HaveCount(500);
        tools.Ledger.Count.Should().BeLessThanOrEqualTo(5 * 3, "five in a minute, and it took less than three");
        call.Requests.Last().AllowTools.Should().BeFalse();
    }

    [Fact]
    [Trait("Case", "36")]
    public void Write_ThatCommitsAndThenTimesOut_IsNotRepeatedAndNotCalledFailed()
    {
        ToolScript tools = new ToolScript().Add("book", null, _ => (0.5, ToolScript.Fails(ToolErrorType.OutcomeUnknown)));
        VirtualCall call = Wire.Open(tools);
        call.Calls("r1", ("c1", "book", "{}"));
        call.RunFor(30);

        tools.Ledger.Should().ContainSingle();
        call.OutputOf("c1").GetProperty("error_type").GetString().Should().Be("outcome_unknown");
        call.OutputOf("c1").GetProperty("retryable").GetBoolean().Should().BeFalse();
    }

    [Fact]
    [Trait("Case", "36")]
    public void IdempotentTool_ThatFailsInPassing_IsRetriedUnderOneKey()
    {
        ToolScript tools = new ToolScript().Add(
            "sync", new VoiceToolTraits { Idempotent = true }, run => (0.1, run.Attempt < 3 ? ToolScript.Fails(ToolErrorType.Temporary) : ToolScript.Ok()));
        VirtualCall call = Wire.Open(tools);
        call.Calls("r1", ("c1", "sync", "{}"));
        call.RunFor(6);

        tools.Ledger.Select(run => run.Attempt).Should().Equal(1, 2, 3);
        tools.Ledger.Select(run => run.IdempotencyKey).Distinct().Should().ContainSingle();
        call.OutputOf("c1").GetProperty("success").GetBoolean().Should().BeTrue();
    }

    [Fact]
    [Trait("Case", "37")]
    public void Result_AfterTheTimeout_IsToldAsDataAndNotAsASecondOutput()
    {
        ToolScript tools = new ToolScript().Add("book", 6, new VoiceToolTraits { Timeout = TimeSpan.FromSeconds(5) });
        VirtualCall call = Wire.Open(tools);
        call.Calls("r1", ("c1", "book", "{}"));
        call.RunFor(5.5);
        call.OutputOf("c1").GetProperty("error_type").GetString().Should().Be("outcome_unknown");
        call.RunFor(10);

        call.Outputs.Should().ContainSingle();
        call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddContext>().Should().ContainSingle().Which.Text.Should().Contain("Done.");
    }

    [Theory]
    [Trait("Case", "37")]
    [InlineData(4.999, true)]
    [InlineData(5.001, false)]
    public void Result_AroundTheDeadline_IsEitherInTimeOrUnknown(double seconds, bool inTime)
    {
        ToolScript tools = new ToolScript().Add("book", seconds, new VoiceToolTraits { Timeout = TimeSpan.FromSeconds(5) });
        VirtualCall call = Wire.Open(tools);
        call.Calls("r1", ("c1", "book", "{}"));
        call.RunFor(10);

        call.OutputOf("c1").GetProperty("success").GetBoolean().Should().Be(inTime);
    }

    [Fact]
    [Trait("Case", "38")]
    public void TwoHundredCalls_OfOneResponse_AreBoundedAndAllAnswered()
    {
        int most = 0, running = 0;
        var tools = new ToolScript();
        tools.Add("save", null, _ => (1, ToolScript.Ok()));
        VirtualCall call = Wire.Open(tools, options => options.Calls.MaxPerMinute = 1000);
        call.Calls("r1", [.. Enumerable.Range(0, 200).Select(i => ($"c{i}", "save", $$"""{"subject":"{{i}}"}"""))]);
        call.RunFor(8);
        foreach ((_, object what) in call.Trace)
        {
            running += what is Effect.StartAttempt ? 1 : what is Signal.AttemptEnded ? -1 : 0;
            most = Math.Max(most, running);
        }

        most.Should().Be(8);
        tools.Ledger.Should().HaveCount(8 + 32);
        call.Outputs.Should().HaveCount(200);
        call.Outputs.Select(output => output.CallId).Should().OnlyHaveUniqueItems();
        call.Requests.Count(request => !request.OutOfBand).Should().Be(1);
    }

    [Fact]
    [Trait("Case", "42")]
    public void AHundredCalls_InOneSession_AreAllAnswered()
    {
        ToolScript tools = new ToolScript().Add("look", 0.1, new VoiceToolTraits { ReadOnly = true });
        VirtualCall call = Wire.Open(tools);
        for (int i = 0; i < 100; i++)
        {
            call.Hears($"u{i}", "another one");
            call.Calls($"r{i}", ($"c{i}", "look", $$"""{"subject":"{{i}}"}"""));
            call.RunFor(0.5);
            call.Speak($"a{i}");
            call.RunFor(2);
        }

        tools.Ledger.Should().HaveCount(100);
        call.Outputs.Should().HaveCount(100);
    }

    [Fact]
    public void EarlyRead_WhoseItemCompletesLate_IsNeitherTimedOutNorBridged()
    {
        ToolScript tools = new ToolScript().Add("look", 0.1, new VoiceToolTraits { ReadOnly = true });
        VirtualCall call = Wire.Open(tools);
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ArgumentsDone("r1", "c1", "look", "{}"));
        for (int i = 0; i < 15; i++)
        {
            call.RunFor(1);
            call.Receive(Frames.ArgumentsDelta("r1", "other", "x"));
        }

        call.Receive(Frames.ItemDone("r1", "c1", "look", "{}"));
        call.Receive(Frames.Done("r1"));

        call.OutputOf("c1").GetProperty("success").GetBoolean().Should().BeTrue();
        call.Requests.Should().ContainSingle().Which.OutOfBand.Should().BeFalse();
    }

    [Fact]
    public void Calls_OfAResponseWhoseEndWasLost_AreAnsweredAllTheSame()
    {
        ToolScript tools = new ToolScript().Add("save");
        VirtualCall call = Wire.Open(tools);
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ItemDone("r1", "c1", "save", "{}"));
        call.Hears("u1", "hello?");
        call.Receive(Frames.Created("r2"));
        call.RunFor(5);
        call.Receive(Frames.Done("r2"));
        call.RunFor(5);

        tools.Ledger.Should().BeEmpty("nobody knows that the response completed");
        call.Outputs.Should().ContainSingle();
    }
}
