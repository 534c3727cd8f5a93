using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Sessions.Engine;

/// <summary>The model is told anew which tools to call without a word, when experience says otherwise than what it was told.</summary>
public class PreambleGuideTests
{
    [Fact]
    public void Tool_ThatTurnsOutToBeFast_IsDeclaredSilentWhileNothingElseHappens()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("look", 0.2));
        Use(call, times: 8);
        call.RunFor(TimeSpan.FromMinutes(4.8));
        Declarations(call).Should().HaveCount(1, "what was declared lasts for five minutes");
        call.RunFor(15);

        Declarations(call).Should().HaveCount(2);
        Declarations(call)[0].Should().Contain("short line").And.NotBe(Declarations(call)[1]);
        SilentLine(Declarations(call)[1]).Should().Contain("look");
    }

    [Fact]
    public void Declaration_IsNotMadeAgainForTheSameExperience()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("look", 0.2));
        call.RunFor(TimeSpan.FromMinutes(6));
        for (int i = 0; i < 12; i++)
        {
            Use(call, times: 1, from: i);
            call.RunFor(TimeSpan.FromMinutes(1));
        }

        Declarations(call).Should().HaveCount(2);
    }

    [Theory]
    [InlineData(PreamblePolicy.Always)]
    [InlineData(PreamblePolicy.Never)]
    public void Tool_WhosePreambleIsFixed_IsNotDeclaredAgain(PreamblePolicy policy)
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("look", 0.2, new VoiceToolTraits { Preamble = policy }));
        call.RunFor(TimeSpan.FromMinutes(6));
        Use(call, times: 9);

        Declarations(call).Should().ContainSingle();
    }

    [Fact]
    public void Declaration_WhileACallRuns_Waits()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("look", 0.2).Add("save", 8));
        Use(call, times: 8);
        call.RunFor(TimeSpan.FromSeconds(298) - call.Now);
        call.Calls("r90", ("c90", "save", "{}"));
        call.RunFor(4);
        Declarations(call).Should().ContainSingle();
        call.RunFor(5);
        while (call.Requests.Last().OutOfBand)
        {
            call.Receive(Frames.Failed("f1", "server_error", call.Requests.Last().Tag));
            call.RunFor(0.1);
        }

        call.Speak("a90", "Saved.", 3000);
        call.RunFor(2.9);
        Declarations(call).Should().ContainSingle("the agent is still heard");
        call.RunFor(0.2);

        Declarations(call).Should().HaveCount(2);
    }

    [Fact]
    public void Declaration_WhileTheProviderPlays_WaitsForItsEnd_WithoutLookingAgainAndAgain()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("look", 0.2), serverPlays: true);
        Use(call, times: 8);
        int declared = Declarations(call).Count;
        call.RunFor(TimeSpan.FromSeconds(290) - call.Now);
        call.Receive(Frames.Created("p1"));
        call.Receive(Frames.Playback("started", "p1"));
        call.Receive(Frames.Done("p1"));
        call.RunFor(TimeSpan.FromSeconds(300.5) - call.Now);
        int before = call.Trace.Count;
        call.RunFor(0.0001);
        (call.Trace.Count - before).Should().BeLessThan(10);
        call.RunFor(10);
        Declarations(call).Should().HaveCount(declared);
        call.Receive(Frames.Playback("stopped", "p1"));
        call.RunFor(1);

        Declarations(call).Should().HaveCount(declared + 1);
    }

    [Fact]
    public void Declaration_CanBeSwitchedOff()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("look", 0.2), options => options.Filler.RedeclarePreambles = false);
        call.RunFor(TimeSpan.FromMinutes(6));
        Use(call, times: 9);

        Declarations(call).Should().ContainSingle();
    }

    [Fact]
    public void WhatOtherSessionsLearned_IsInTheFirstDeclaration()
    {
        VoiceTool tool = new ToolScript().Add("look", 0.2).Tools[0];
        var latencies = new LearnedLatencies();
        for (int i = 0; i < 10; i++)
            latencies.Record("look", TimeSpan.FromSeconds(0.2));

        SessionInstructions.IsSilent(tool, latencies).Should().BeTrue();
        SessionInstructions.IsSilent(tool, new LearnedLatencies()).Should().BeFalse();
    }

    private static void Use(VirtualCall call, int times, int from = 0)
    {
        for (int i = from; i < from + times; i++)
        {
            call.Calls($"r{i}", ($"c{i}", "look", $$"""{"subject":"{{i}}"}"""));
            call.RunFor(0.3);
            call.Speak($"a{i}", "Here.", 100);
            call.RunFor(0.5);
        }
    }

    private static List<string> Declarations(VirtualCall call) =>
        [.. call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.UpdateSession>().Select(update => update.Configuration.Instructions)];

    private static string SilentLine(string instructions) => instructions.Split('\n').First(line => line.Contains("look", StringComparison.Ordinal));
}
