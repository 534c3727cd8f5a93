using System.ComponentModel;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Privacy;

/// <summary>Whose data is used is said by the session, at connect, and by nobody later.</summary>
[Trait("Case", "126")]
public class SessionValuesTests
{
    private readonly List<string> _used = [];

    [Fact]
    public async Task Model_ThatSendsAnAccountOfItsOwn_IsRefusedAndTheSessionsIsUsed()
    {
        ScriptedModel model = new ScriptedModel(EmulatedTurn.Call("balance", """{"account_id":"B2"}"""), EmulatedTurn.Call("balance"))
            .WhenOutputOf("balance", item => item.Output.Contains("unknown name", StringComparison.Ordinal) ? EmulatedTurn.Say("I cannot.") : EmulatedTurn.Say("It is five."));
        await using LiveCall call = Prepare(model);
        VoiceSessionOptions kept = null!;
        await using VoiceSession session = await call.Factory.ConnectAsync(options =>
        {
            kept = options;
            options.CallerId = "+49";
            options.AccountId = "Account-One";
            options.Values["Tenant"] = "T1";
        });

        // Nothing that the application does to its options later reaches the tools.
        kept.Values["Tenant"] = "T3";
        kept.CallerId = kept.AccountId = "C3";
        (await AskAsync(session)).ErrorType.Should().Be(ToolErrorType.Validation);
        (await AskAsync(session)).ErrorType.Should().BeNull();

        _used.Should().Equal("Account-One of +49 in T1");
        call.Log.Lines.Should().NotContain(line => line.Contains("Account-One", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Connect_WithoutAValueThatAToolNeeds_SaysWhichAndHow()
    {
        await using LiveCall call = Prepare(new ScriptedModel());

        Func<Task> connect = async () => await call.Factory.ConnectAsync(options => options.Values["region"] = "eu");

        (await connect.Should().ThrowAsync<InvalidOperationException>()).WithMessage(
            "*parameter 'accountId' of tool 'balance' needs the session value 'account_id': set options.AccountId at connect*"
            + "parameter 'callerId' of tool 'balance' needs the session value 'caller_id': set options.CallerId at connect*"
            + "parameter 'house' of tool 'balance' needs the session value 'tenant': set options.Values[\"tenant\"] at connect");
        call.Emulator.Connections.Should().BeEmpty("nothing is dialled that cannot work");
    }

    [Fact]
    public async Task Connect_WithAValueOfAnotherType_NamesTheTypesAndNotTheValue()
    {
        await using LiveCall call = Prepare(new ScriptedModel());

        Func<Task> connect = async () => await call.Factory.ConnectAsync(options =>
        {
            options.CallerId = "+49";
            options.Values["account_id"] = 4711;
            options.Values["tenant"] = "T1";
        });

        (await connect.Should().ThrowAsync<InvalidOperationException>()).Which.Message
            .Should().Contain("needs the session value 'account_id' as String and not as Int32").And.NotContain("4711");
    }

    [Fact]
    public async Task Connect_WithTwoValuesOfOneName_IsRefused()
    {
        await using LiveCall call = Prepare(new ScriptedModel());

        Func<Task> connect = async () => await call.Factory.ConnectAsync(options =>
        {
            options.CallerId = "+49";
            options.Values["Caller-ID"] = "+1";
        });

        (await connect.Should().ThrowAsync<InvalidOperationException>()).WithMessage("*more than one value named 'Caller-ID'*").Which.Message.Should().NotContain("+1");
    }

    [Fact]
    public async Task Connect_WithoutTheTool_NeedsNoValueOfIt()
    {
        await using LiveCall call = Prepare(new ScriptedModel());

        await using VoiceSession session = await call.Factory.ConnectAsync(options => options.ToolNames = []);

        session.State.Should().Be(VoiceSessionState.Live);
    }

    private static async Task<VoiceSessionEvent.ToolSettled> AskAsync(VoiceSession session)
    {
        IAsyncEnumerable<VoiceSessionEvent> events = session.ReadEventsAsync();
        await session.SendUserTextAsync("What is my balance?");
        VoiceSessionEvent.ToolSettled? settled = null;
        await LiveCall.FirstAsync<VoiceSessionEvent>(events, happened => (settled ??= happened as VoiceSessionEvent.ToolSettled) is not null && happened is VoiceSessionEvent.AgentSaid { IsFiller: false });
        return settled!;
    }

    private LiveCall Prepare(IEmulatedModel model) => LiveCall.Prepare(
        model,
        builder => builder.AddTool(
            "balance", "Use when asked.", ([FromSession] string accountId, [FromSession] string callerId, [FromSession("tenant")] string house, [FromSession] string? region) =>
            {
                _used.Add($"{accountId} of {callerId} in {house}");
                return 5;
            },
            new VoiceToolTraits { ReadOnly = true }));
}
