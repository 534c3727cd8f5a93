using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Verification;

/// <summary>Verification in real sessions, as an application registers it.</summary>
public sealed class VerificationSessionTests
{
    private const string Pin = "93728";
    private static readonly VoiceToolTraits _verified = new() { VerificationLevel = 1, ReadOnly = true };
    private static readonly PinHash _hash = PinHash.Create(Pin);

    [Fact]
    [Trait("Case", "118")]
    public async Task Pin_IsInNoLogActivityMetricEventOrTimeline()
    {
        var measured = new ConcurrentQueue<string>();
        using MeterListener meters = Listen(measured);
        using ActivityListener activities = Watch(measured);
        ActivitySource.AddActivityListener(activities);
        await using LiveCall call = await LiveCall.ConnectAsync(
            Model(Pin), builder => builder.UsePins((_, _) => ValueTask.FromResult<PinHash?>(_hash)).AddTool("balance", "Use when asked.", Balance, _verified),
            options => options.Timeline.IncludeContent = true);
        List<VoiceSessionEvent> events = await TalkAsync(call, "nine three seven two eight");

        events.OfType<VoiceSessionEvent.CallerVerified>().Should().ContainSingle();
        events.OfType<VoiceSessionEvent.ToolSettled>().Last().Output.Should().Contain("canary-balance");
        IEnumerable<string> told = events.SelectMany(happened => happened.GetType().GetProperties().Select(property => $"{property.GetValue(happened)}"))
            .Concat(call.Session.Timeline.Spans.Select(span => $"{span.Content}{span}")).Concat(call.Log.Lines).Concat(measured);
        told.Should().NotContain(text => text.Contains(Pin) || text.Contains("nine three"));
        call.Log.Lines.Should().NotContain(line => line.Contains("canary"));
    }

    [Fact]
    public async Task WithoutAVerifier_ItIsSaidAtTheStart_AndRefusedEachTime()
    {
        await using LiveCall call = await LiveCall.ConnectAsync(Model(Pin), builder => builder.AddTool("balance", "Use when asked.", Balance, _verified));

        call.Log.Lines.Should().ContainSingle(line => line.Contains("no verifier is registered") && line.Contains("balance") && line.Contains("UsePins"));
    }

    [Fact]
    public async Task BrokenVerifier_IsLoggedByItsTypeAlone()
    {
        await using LiveCall call = await LiveCall.ConnectAsync(
            Model(Pin), builder => builder.UseCallerVerifier<BrokenVerifier>().AddTool("balance", "Use when asked.", Balance, _verified));
        List<VoiceSessionEvent> events = await TalkAsync(call, "nine three seven two eight");

        events.OfType<VoiceSessionEvent.ToolSettled>().Should().Contain(settled => settled.ErrorType == ToolErrorType.Temporary);
        call.Log.Lines.Should().Contain(line => line.Contains("InvalidOperationException")).And.NotContain(line => line.Contains(Pin));
    }

    [Theory]
    [InlineData(3, 8, "MinPinLength is 3")]
    [InlineData(6, 5, "no PIN could have that length")]
    [InlineData(4, 13, "MaxPinLength is 13")]
    public async Task Options_ThatMakeNoSense_AreNamed(int least, int most, string problem)
    {
        await using LiveCall call = LiveCall.Prepare(
            Model(Pin), _ => { }, options => (options.Verification.MinPinLength, options.Verification.MaxPinLength) = (least, most));
        Func<Task> connect = () => call.Factory.ConnectAsync();

        (await connect.Should().ThrowAsync<OptionsValidationException>()).Which.Message.Should().Contain(problem);
    }

    [Fact]
    public async Task LongestLock_ThatIsShorterThanTheFirst_IsNamed()
    {
        await using LiveCall call = LiveCall.Prepare(Model(Pin), _ => { }, options => options.Verification.LongestLock = TimeSpan.FromMinutes(1));
        Func<Task> connect = () => call.Factory.ConnectAsync();

        (await connect.Should().ThrowAsync<OptionsValidationException>()).Which.Message.Should().Contain("Verification.LongestLock is less");
    }

    [Fact]
    public async Task VerifyCaller_IsAlwaysListed_AlsoBesideASubsetOfTools()
    {
        await using LiveCall call = LiveCall.Prepare(Model(Pin), builder => builder
            .UsePins((_, _) => ValueTask.FromResult<PinHash?>(_hash)).AddTool("balance", "Use when asked.", Balance).AddTool("look", "Use when asked.", Balance));
        await using VoiceSession session = await call.Factory.ConnectAsync(options => options.ToolNames = ["look"]);

        EmulatorFrame declared = call.Line.Frames.First(frame => frame.Type == "session.update");
        declared.Parse().GetProperty("session").GetProperty("tools").EnumerateArray().Select(tool => tool.GetProperty("name").GetString())
            .Should().Equal("look", "verify_caller");
    }

    private static string Balance([Description("What about.")] string? subject = null) => "canary-balance" + subject;

    private static ScriptedModel Model(string pin)
    {
        int asked = 0;
        return new ScriptedModel(EmulatedTurn.Call("balance", "{}"))
            .WhenOutputOf("balance", _ => asked++ == 0 ? EmulatedTurn.Say("Please say your PIN.") : EmulatedTurn.Say("canary-told"))
            .When("nine", EmulatedTurn.Call("verify_caller", $$"""{"pin":"{{pin}}"}"""))
            .WhenOutputOf("verify_caller", _ => EmulatedTurn.Call("balance", "{}"));
    }

    private static async Task<List<VoiceSessionEvent>> TalkAsync(LiveCall call, string words)
    {
        List<VoiceSessionEvent> events = [];
        IAsyncEnumerable<VoiceSessionEvent> happening = call.Session.ReadEventsAsync();
        Task reading = Task.Run(async () =>
        {
            await foreach (VoiceSessionEvent happened in happening)
                events.Add(happened);
        });
        IAsyncEnumerable<VoiceSessionEvent> settling = call.Session.ReadEventsAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        call.Line.UserSays("What is my balance?");
        await call.Line.WhenQuietAsync(TimeSpan.FromMilliseconds(300), limit.Token);
        call.Line.UserSays(words);
        await LiveCall.FirstAsync<VoiceSessionEvent.ToolSettled>(settling, settled => settled.Tool == "verify_caller").WaitAsync(limit.Token);
        await call.Line.WhenQuietAsync(TimeSpan.FromMilliseconds(300), limit.Token);
        await call.Session.DisposeAsync();
        await reading.WaitAsync(limit.Token);
        return events;
    }

    private static MeterListener Listen(ConcurrentQueue<string> measured)
    {
        var meters = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == "RealtimeVoiceTools")
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        meters.SetMeasurementEventCallback<double>((_, _, tags, _) => Add(tags));
        meters.SetMeasurementEventCallback<long>((_, _, tags, _) => Add(tags));
        meters.Start();
        return meters;

        void Add(ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            foreach (KeyValuePair<string, object?> tag in tags)
                measured.Enqueue($"{tag.Key}={tag.Value}");
        }
    }

    private static ActivityListener Watch(ConcurrentQueue<string> measured) => new()
    {
        ShouldListenTo = source => source.Name == "RealtimeVoiceTools",
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        ActivityStopped = activity => measured.Enqueue($"{activity.DisplayName} {string.Join(' ', activity.TagObjects)} {activity.StatusDescription}"),
    };

    public sealed class BrokenVerifier : ICallerVerifier
    {
        public ValueTask<VerifiedCaller?> VerifyAsync(VerificationRequest request, CancellationToken cancellationToken) =>
            throw new InvalidOperationException($"The database does not know {request.Pin}.");
    }
}
