using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Tests.Sessions;

public class ConnectTests
{
    private static readonly VoiceToolTraits Destructive = new() { Destructive = true };

    [Fact]
    [Trait("Case", "73")]
    public async Task Connect_ServerAcceptsAllButOneTool_FailsAndNamesIt()
    {
        await using LiveCall call = LiveCall.Prepare(new ScriptedModel(), tools => tools.AddTool("one", "Use when one.", () => 1).AddTool("two", "Use when two.", () => 2));
        call.Emulator.Faults.DropToolFromSession("two");

        Func<Task> connect = async () => await call.Factory.ConnectAsync();

        (await connect.Should().ThrowAsync<RealtimeConnectException>()).WithMessage("*two*").And.IsPermanent.Should().BeTrue();
    }

    [Fact]
    public async Task Connect_ServerRefusesTheVoice_GoesOnWithoutIt()
    {
        await using LiveCall call = LiveCall.Prepare(new ScriptedModel(), _ => { }, options => options.Voice = "nobody");
        call.Emulator.Faults.RefuseNextSessionUpdate("session.audio.output.voice");

        await using VoiceSession session = await call.Factory.ConnectAsync();

        session.State.Should().Be(VoiceSessionState.Live);
    }

    [Fact]
    public async Task Connect_ServerRefusesTheWholeDeclaration_FailsLoudly()
    {
        await using LiveCall call = LiveCall.Prepare(new ScriptedModel(), _ => { });
        call.Emulator.Faults.RefuseNextSessionUpdate("session.tools");

        Func<Task> connect = async () => await call.Factory.ConnectAsync();

        (await connect.Should().ThrowAsync<RealtimeConnectException>()).WithMessage("*session.tools*", "the message names what was refused");
    }

    [Fact]
    public async Task Connect_KeyRefused_IsPermanent()
    {
        var emulator = new RealtimeEmulator(new RealtimeEmulatorOptions { ApiKey = "right" }, new ScriptedModel());
        await using EmulatorServer server = EmulatorServer.Start(emulator);
        await using ServiceProvider services = Services(builder => builder.UseOpenAI(openAI =>
        {
            openAI.Endpoint = server.Endpoint;
            openAI.ApiKey = "wrong";
        }));

        Func<Task> connect = async () => await services.GetRequiredService<VoiceSessionFactory>().ConnectAsync();

        RealtimeConnectException refusal = (await connect.Should().ThrowAsync<RealtimeConnectException>()).Which;
        refusal.StatusCode.Should().Be(401);
        refusal.IsPermanent.Should().BeTrue();
        refusal.ToString().Should().NotContain("wrong");
    }

    [Fact]
    public async Task Connect_RightKey_TalksToTheServer()
    {
        var emulator = new RealtimeEmulator(new RealtimeEmulatorOptions { ApiKey = "right" }, new ScriptedModel());
        await using EmulatorServer server = EmulatorServer.Start(emulator);
        await using ServiceProvider services = Services(builder => builder.UseOpenAI(openAI =>
        {
            openAI.Endpoint = server.Endpoint;
            openAI.ApiKey = "right";
        }));

        await using VoiceSession session = await services.GetRequiredService<VoiceSessionFactory>().ConnectAsync();

        session.State.Should().Be(VoiceSessionState.Live);
    }

    [Fact]
    public async Task Connect_OptionOutOfRange_NamesOptionAndRange()
    {
        await using LiveCall call = LiveCall.Prepare(new ScriptedModel(), _ => { }, options =>
        {
            options.Calls.MaxParallel = 0;
            options.Confirmation.Expiry = TimeSpan.Zero;
        });

        Func<Task> connect = async () => await call.Factory.ConnectAsync();

        (await connect.Should().ThrowAsync<OptionsValidationException>()).WithMessage("*Calls.MaxParallel is 0; it must be from 1 to 64*Confirmation.Expiry*");
    }

    [Fact]
    public async Task Connect_TwoToolsOfOneName_NamesThem()
    {
        await using LiveCall call = LiveCall.Prepare(new ScriptedModel(), tools => tools.AddTool("same", "Use when one.", () => 1).AddTool("same", "Use when two.", () => 2));

        Func<Task> connect = async () => await call.Factory.ConnectAsync();

        (await connect.Should().ThrowAsync<InvalidOperationException>()).WithMessage("*same*");
    }

    [Fact]
    public async Task Connect_DestructiveToolAndNoTranscription_SaysThatNobodyCouldHearTheYes()
    {
        await using LiveCall call = LiveCall.Prepare(
            new ScriptedModel(), tools => tools.AddTool("wipe", "Wipes. Cannot be undone. Use when asked.", () => 1, Destructive), options => options.TranscriptionModel = null);

        Func<Task> connect = async () => await call.Factory.ConnectAsync();

        (await connect.Should().ThrowAsync<InvalidOperationException>()).WithMessage("*wipe*TranscriptionModel*");
    }

    [Fact]
    public async Task Connect_UnknownToolNameForTheSession_NamesIt()
    {
        await using LiveCall call = LiveCall.Prepare(new ScriptedModel(), tools => tools.AddTool("one", "Use when one.", () => 1));

        Func<Task> connect = async () => await call.Factory.ConnectAsync(options => options.ToolNames = ["one", "three"]);

        (await connect.Should().ThrowAsync<InvalidOperationException>()).WithMessage("*three*");
    }

    [Fact]
    public void Factory_NoProviderChosen_SaysWhatToCall()
    {
        using ServiceProvider services = Services(_ => { });

        Action resolve = () => services.GetRequiredService<VoiceSessionFactory>();

        resolve.Should().Throw<InvalidOperationException>().WithMessage("*UseOpenAI*");
    }

    private static ServiceProvider Services(Action<VoiceToolsBuilder> build)
    {
        var services = new ServiceCollection();
        build(services.AddRealtimeVoiceTools());
        return services.BuildServiceProvider();
    }
}
