using Microsoft.Extensions.DependencyInjection;

namespace RealtimeVoiceTools.Testing.Tests.Scripted;

public class KeypadTests
{
    private int cleared;

    [Fact]
    public async Task Pin_ByKeypad_VerifiesTheCaller()
    {
        await using ScriptedConversation call = await CallAsync();
        await call.UserSaysAsync("What is my balance?");
        await call.ModelCallsAsync("read_balance");
        call.OutputOf("read_balance").ShouldFail(ToolErrorType.VerificationRequired).ShouldNotHaveRun();

        await call.KeysAsync("4711#");
        await call.ModelCallsAsync("read_balance");

        call.ShouldHaveSeen<VoiceSessionEvent.CallerVerified>();
        call.OutputOf("read_balance").ShouldSucceed().ShouldHaveRun();
        cleared.Should().Be(1);
    }

    [Fact]
    public async Task Pin_Wrong_LeavesTheToolAlone()
    {
        await using ScriptedConversation call = await CallAsync();
        await call.UserSaysAsync("What is my balance?");
        await call.ModelCallsAsync("read_balance");

        await call.KeysAsync("0000#");
        await call.RestAsync();

        call.ShouldHaveSeen<VoiceSessionEvent.CallerNotVerified>(wrong => wrong.AttemptsLeft == 2);
        call.ShouldNotHaveRun("read_balance");
    }

    private Task<ScriptedConversation> CallAsync() => ScriptedConversation.StartAsync(
        services => services.AddRealtimeVoiceTools()
            .AddTool("read_balance", "Use when the caller asks for the balance.", () => ++cleared, new VoiceToolTraits { ReadOnly = true, VerificationLevel = 1 })
            .UsePins((_, _) => ValueTask.FromResult<PinHash?>(PinHash.Create("4711"))),
        options => options.Session = caller => caller.AccountId = "account");
}
