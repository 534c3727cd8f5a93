using System.Text;
using System.Text.Json;

namespace RealtimeVoiceTools.Testing.Tests.Faults;

/// <summary>What happens to messages on their way, as the client sees it.</summary>
public class WireFaultTests
{
    [Fact]
    public void DelayNextServerEvent_HoldsUpWhatComesAfterIt()
    {
        Line line = Line.WithText(EmulatedTurn.Say("Hi."));
        line.Emulator.Faults.DelayNextServerEvent("response.created", TimeSpan.FromSeconds(3));

        line.Says("hi").Asks().After(2900).Types.Should().NotContain("response.created");
        line.UntilDone();

        TimeSpan created = line.TimeOf("response.created");
        created.Should().Be(TimeSpan.FromSeconds(3));
        line.TimeOf("response.done").Should().Be(created, "it was generated long ago and stood in the queue");
        line.Order().Should().ContainInConsecutiveOrder("response.created", "response.output_item.added");
    }

    [Fact]
    public async Task DelayedEvents_KeepTheConversationFromBeingQuiet()
    {
        Line line = Line.WithText(EmulatedTurn.Say("Hi."));
        line.Emulator.Faults.DelayNextServerEvent("response.done", TimeSpan.FromSeconds(3));
        Task quiet = line.Says("hi").Asks().Connection.WhenQuietAsync();

        line.After(2500);
        quiet.IsCompleted.Should().BeFalse();
        line.After(2500);
        await quiet;
    }

    [Fact]
    public void HoldNextServerEvent_LetsALaterOneOvertake()
    {
        Line line = Line.WithText(EmulatedTurn.Say("One."), EmulatedTurn.Say("Two."));
        line.Emulator.Faults.HoldNextServerEvent("response.done", until: "response.created");
        line.Says("hi").Asks().After(5000).Types.Should().NotContain("response.done");

        line.Asks().UntilDone(2);

        string[] order = [.. line.Types.Where(type => type is "response.created" or "response.done")];
        order.Should().Equal("response.created", "response.created", "response.done", "response.done");
        Id(line.All("response.done")[0]).Should().Be(Id(line.All("response.created")[0]), "the late one belongs to the first");
    }

    [Fact]
    public void ReorderCarriers_ComeTogetherAtTheEnd_InEveryOrder()
    {
        HashSet<string> orders = [];
        for (int seed = 1; seed <= 12; seed++)
        {
            Line line = new(new RealtimeEmulatorOptions { Seed = seed, Provider = EmulatedProvider.OpenAIWithoutReasoning }, EmulatedTurn.Call("a", """{"x":1}"""));
            line.Emulator.Faults.ReorderCarriers();
            line.Says("hi").Asks().UntilDone();
            line.After(0);

            string[] carriers = [.. line.Types.Where(type => type is "response.function_call_arguments.done" or "response.output_item.done" or "response.done")];
            carriers.Should().HaveCount(3).And.OnlyHaveUniqueItems();
            orders.Add(string.Join(' ', carriers));
        }

        orders.Should().HaveCountGreaterThan(2, "the order is left to chance");
    }

    [Fact]
    public void SendGarbage_PutsFramesOfEveryKindBetweenTheEvents()
    {
        Line line = Line.WithText(EmulatedTurn.Say("Hello there, this is a text of many words."));
        line.Emulator.Faults.SendGarbage(9);

        line.Says("hi").Asks().UntilDone();

        line.Connection.Frames.Where(frame => frame.Direction == EmulatorFrameDirection.ToClient && frame.Type.Length == 0)
            .Select(frame => Encoding.Latin1.GetString(frame.Json.Span)).Should().HaveCount(9).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void OmitOutputFromResponses_LeavesItNull()
    {
        Line line = Line.WithText(EmulatedTurn.Call("a"));
        line.Emulator.Faults.OmitOutputFromResponses();

        line.Says("hi").Asks().UntilDone();

        line.Last("response.done").GetProperty("response").GetProperty("output").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void LoseNextClientEvent_IsNotEvenRefused()
    {
        Line line = Line.WithText();
        line.Emulator.Faults.LoseNextClientEvent("conversation.item.create");

        line.Says("lost").Says("heard");

        line.All("conversation.item.added").Should().ContainSingle().Which.ToString().Should().Contain("heard");
    }

    [Fact]
    public void EndNextResponse_Filtered_NamesTheReason()
    {
        Line line = Line.WithText(EmulatedTurn.Say("Something that must not be said."));
        line.Emulator.Faults.EndNextResponse(EmulatedEnding.Filtered);

        line.Says("hi").Asks().UntilDone();

        line.Last("response.done").GetProperty("response").GetProperty("status_details").GetProperty("reason").GetString().Should().Be("content_filter");
    }

    private static string Id(JsonElement e) => e.GetProperty("response").GetProperty("id").GetString()!;
}
