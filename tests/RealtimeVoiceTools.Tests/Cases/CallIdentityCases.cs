using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Cases;

/// <summary>What makes a call one call, and when it is whole.</summary>
public class CallIdentityCases
{
    [Fact]
    [Trait("Case", "13")]
    public void Call_InEverySubsetOrderAndNumberOfCarriers_RunsOnceAndIsAnsweredOnce()
    {
        const string Arguments = """{"subject":"x"}""";
        Func<RealtimeEvent>[] carriers =
        [
            () => new RealtimeEvent.ArgumentsDone("r1", "item_c1", "c1", "save", Arguments),
            () => new RealtimeEvent.OutputItemDone("r1", 0, BareEngine.Call("c1", "save", Arguments)),
            () => new RealtimeEvent.ItemDone(BareEngine.Call("c1", "save", Arguments)),
            () => new RealtimeEvent.ResponseDone("r1", null, ResponseStatus.Completed, null, null, [BareEngine.Call("c1", "save", Arguments)]),
        ];
        for (int set = 1; set < 16; set++)
        {
            int[] chosen = [.. Enumerable.Range(0, 4).Where(carrier => (set & (1 << carrier)) != 0)];
            foreach (int[] order in Permutations(chosen))
            {
                for (int times = 1; times <= 3; times++)
                {
                    var engine = new BareEngine("save");
                    engine.Receive(new RealtimeEvent.ResponseCreated("r1", null));
                    foreach (int carrier in order)
                    {
                        for (int i = 0; i < times; i++)
                            engine.Receive(carriers[carrier]());
                    }

                    string how = $"carriers {string.Join(",", order)} times {times}";
                    bool ends = order.Contains(3);
                    engine.Effects.OfType<Effect.StartAttempt>().Should().HaveCount(ends ? 1 : 0, how);
                    foreach (Effect.StartAttempt run in engine.Effects.OfType<Effect.StartAttempt>().ToArray())
                        engine.Handle(new Signal.AttemptEnded(run.Call, run.Attempt, ToolScript.Ok()));
                    engine.Sent<RealtimeCommand.AddCallOutput>().Should().HaveCount(ends ? 1 : 0, how);
                }
            }
        }
    }

    [Fact]
    [Trait("Case", "13")]
    public void Item_BeforeItsResponseIsNamed_StillWaitsForTheEndOfThatResponse()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 0.1));
        call.Receive(Frames.ConversationItemDone("c1", "save", "{}"));
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ItemDone("r1", "c1", "save", "{}"));
        call.RunFor(3);
        call.Happened<VoiceSessionEvent.ToolStarted>().Should().BeEmpty("the response may still be cancelled");

        call.Receive(Frames.Done("r1", "cancelled", "turn_detected"));
        call.RunFor(3);

        call.Happened<VoiceSessionEvent.ToolStarted>().Should().BeEmpty();
        call.Outputs.Should().ContainSingle();
    }

    [Fact]
    [Trait("Case", "14")]
    public void ArgumentsDone_OfACancelledResponse_RunsNothingThatChangesAnything()
    {
        ToolScript tools = new ToolScript().Add("save").Add("look", 0.5, new VoiceToolTraits { ReadOnly = true });
        VirtualCall call = Wire.Open(tools);
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ArgumentsDone("r1", "c1", "save", "{}"));
        call.Receive(Frames.ArgumentsDone("r1", "c2", "look", "{}"));
        tools.Ledger.Should().ContainSingle("a read may begin early").Which.Tool.Name.Should().Be("look");

        call.Receive(Frames.Done("r1", "cancelled", "turn_detected", null, Frames.Item("c1", "save", "{}", "incomplete"), Frames.Item("c2", "look", "{}", "incomplete")));
        call.RunFor(15);

        tools.RunsOf("save").Should().Be(0);
        tools.Cancelled.Should().ContainSingle("nobody waits for the read");
        call.Outputs.Should().BeEmpty("neither item was ever completed");
    }

    [Theory]
    [Trait("Case", "15")]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Name_FromWhicheverCarrierHasIt_IsFound(bool inAdded, bool inItemDone)
    {
        ToolScript tools = new ToolScript().Add("save");
        VirtualCall call = Wire.Open(tools);
        call.Receive(Frames.Created("r1"));
        if (inAdded)
            call.Receive(Frames.ItemAdded("r1", "c1", "save"));
        call.Receive(Frames.ArgumentsDone("r1", "c1", null, "{}"));
        if (inItemDone || inAdded)
            call.Receive(Frames.ItemDone("r1", "c1", inItemDone ? "save" : null, "{}"));
        call.Receive(Frames.Done("r1", output: [Frames.Item("c1", "save", "{}")]));
        call.RunFor(1);

        tools.Ledger.Should().ContainSingle();
    }

    [Fact]
    [Trait("Case", "16")]
    public void FinalArguments_ThatDifferFromTheirPieces_AreTheOnesThatCount()
    {
        ToolScript tools = new ToolScript().Add("save");
        VirtualCall call = Wire.Open(tools);
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ArgumentsDelta("r1", "c1", """{"subject":"wr"""));
        call.Receive(Frames.ItemDone("r1", "c1", "save", """{"subject":"right"}"""));
        call.Receive(Frames.Done("r1"));

        tools.Ledger.Should().ContainSingle().Which.Arguments[0].Should().Be("right");
    }

    [Fact]
    [Trait("Case", "17")]
    public void Deltas_OfEightCallsInAnyInterleaving_StayApart()
    {
        string[] arguments = [.. Enumerable.Range(0, 8).Select(i => $$"""{"subject":"\u00e9\ud83d\ude00 number {{i}}"}""")];
        for (int seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var engine = new BareEngine("save");
            engine.Receive(new RealtimeEvent.ResponseCreated("r1", null));
            int[] sent = new int[8];
            while (Enumerable.Range(0, 8).Where(i => sent[i] < arguments[i].Length).ToArray() is { Length: > 0 } left)
            {
                int i = left[random.Next(left.Length)];
                engine.Receive(new RealtimeEvent.ArgumentsDelta("r1", $"item_c{i}", null, arguments[i][sent[i]++].ToString()));
            }

            for (int i = 0; i < 8; i++)
                engine.Receive(new RealtimeEvent.OutputItemDone("r1", i, BareEngine.Call($"c{i}", "save", null)));
            engine.Receive(new RealtimeEvent.ResponseDone("r1", null, ResponseStatus.Completed, null, null, []));

            engine.Effects.OfType<Effect.StartAttempt>().Select(run => (string?)run.Arguments[0])
                .Should().Equal(Enumerable.Range(0, 8).Select(i => $"é😀 number {i}"), $"seed {seed}");
        }
    }

    [Fact]
    [Trait("Case", "18")]
    public void InventedTool_FiveTimes_IsAnsweredWithTheNamesThatExist()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        for (int i = 0; i < 5; i++)
        {
            call.Calls($"r{i}", ($"c{i}", "teleport", "{}"));
            call.RunFor(0.1);
            call.Speak($"answer{i}");
            call.RunFor(2);
        }

        call.Ended.Should().BeNull();
        call.Outputs.Should().HaveCount(5).And.OnlyContain(output => output.Output.Contains("unknown_tool") && output.Output.Contains("save"));
        call.Requests.Should().HaveCount(5);
    }

    [Theory]
    [Trait("Case", "19")]
    [InlineData("Save")]
    [InlineData("functions.save")]
    public void Name_ThatIsNotExact_RunsNothing(string name)
    {
        ToolScript tools = new ToolScript().Add("save");
        VirtualCall call = Wire.Open(tools);
        call.Calls("r1", ("c1", name, "{}"));

        tools.Ledger.Should().BeEmpty();
        call.OutputOf("c1").GetProperty("error_type").GetString().Should().Be("unknown_tool");
    }

    [Fact]
    [Trait("Case", "20")]
    public void Strays_InEveryState_RunNothingAndEndNothing()
    {
        ToolScript tools = new ToolScript().Add("save", 1);
        VirtualCall call = Wire.Open(tools);
        string[] strays =
        [
            Frames.ArgumentsDelta("gone", "x", "{"),
            """{"type":"response.output_item.done","response_id":"gone","item":{"id":"i","type":"function_call","status":"completed","name":"save","arguments":"{}"}}""",
            """{"type":"response.function_call_arguments.done","response_id":"gone","arguments":"{}"}""",
            Frames.Done("gone"),
            Frames.Audio("gone", "gone_item", 20),
            Frames.Error("item_truncate_invalid_item_id"),
        ];
        Action[] steps =
        [
            () => call.Receive(Frames.Created("r1")),
            () => call.Receive(Frames.ItemDone("r1", "c1", "save", "{}")),
            () => call.Receive(Frames.Done("r1")),
            () => call.RunFor(1.5),
            () => call.Speak("r2"),
            () => call.RunFor(3),
        ];
        foreach (Action step in steps)
        {
            step();
            foreach (string stray in strays)
                call.Receive(stray);
        }

        call.Ended.Should().BeNull();
        tools.Ledger.Should().ContainSingle();
        call.Outputs.Should().ContainSingle();
        call.Requests.Count(request => !request.OutOfBand).Should().Be(1);
    }

    [Fact]
    [Trait("Case", "21")]
    public void UnknownTypesAndValues_Everywhere_AreTolerated()
    {
        ToolScript tools = new ToolScript().Add("save");
        VirtualCall call = Wire.Open(tools);
        call.Receive("""{"type":"response.thought.delta","delta":7}""");
        call.Receive("""{"type":"response.created","response":{"id":"r1","status":"pondering","metadata":{"other":"x"},"output":null}}""");
        call.Receive("""{"type":"response.output_item.added","response_id":"r1","item":{"id":"t","type":"thought","status":"glowing"}}""");
        call.Receive(Frames.ItemDone("r1", "c1", "save", "{}", "completed"));
        call.Receive("""{"type":"response.done","response":{"id":"r1","status":"completed","status_details":"unimplemented","output":[{"type":"thought","status":"glowing"}]}}""");
        call.RunFor(1);

        tools.Ledger.Should().ContainSingle();
        call.Outputs.Should().ContainSingle();
    }

    [Fact]
    [Trait("Case", "22")]
    public void Tools_OfASession_AreThoseItBeganWith()
    {
        ToolScript tools = new ToolScript().Add("save");
        VirtualCall call = Wire.Open(tools);
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ItemAdded("r1", "c1", "later"));
        tools.Add("later");
        call.Receive(Frames.ItemDone("r1", "c1", "later", "{}"));
        call.Receive(Frames.Done("r1"));

        tools.Ledger.Should().BeEmpty("what was never declared is never run");
        call.OutputOf("c1").GetProperty("error_type").GetString().Should().Be("unknown_tool");
    }

    private static IEnumerable<int[]> Permutations(int[] values) => values.Length <= 1
        ? [values]
        : values.SelectMany(first => Permutations([.. values.Where(value => value != first)]).Select(rest => (int[])[first, .. rest]));
}
