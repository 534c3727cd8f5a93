using RealtimeVoiceTools.Benchmarks.DeadAir.Calls;
using RealtimeVoiceTools.Benchmarks.Tests.DeadAir.Support;
using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Benchmarks.Tests.DeadAir.Calls;

public class PlannedModelTests
{
    private static readonly EmulatedItem Result = new() { Id = "1", Kind = EmulatedItemKind.Output, Output = "{}" };
    private static readonly EmulatedItem Told = new() { Id = "2", Kind = EmulatedItemKind.Message, Role = "assistant", Text = "Finished." };
    private static readonly EmulatedItem Hello = new() { Id = "3", Kind = EmulatedItemKind.Message, Role = "user", Text = "Hello?" };

    [Fact]
    public void Respond_ResultThatNobodyHeard_IsToldAgain() => Words(Result, Hello).Should().StartWith("Finished");

    [Fact]
    public void Respond_ResultThatWasTold_IsNotToldAgain() => Words(Result, Told, Hello).Should().NotStartWith("Finished");

    private static string Words(params EmulatedItem[] items)
    {
        var model = new PlannedModel();
        model.Begin(Heard.Plan(1));
        EmulatedTurn turn = model.Respond(new EmulatedPrompt { Items = items, NewItems = [Hello] });
        return turn.Actions.Should().ContainSingle().Which.Should().BeOfType<EmulatedAction.Say>().Which.Text;
    }
}
