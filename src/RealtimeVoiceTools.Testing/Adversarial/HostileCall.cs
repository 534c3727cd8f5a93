using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace RealtimeVoiceTools.Testing;

/// <summary>A conversation in which somebody tries to have a tool run without the caller's word.</summary>
internal sealed class HostileCall : IAsyncDisposable
{
    private readonly ScriptedConversation call;
    private readonly LyingModel model;
    private readonly Target target;
    private readonly string? pin;

    private HostileCall(ScriptedConversation call, LyingModel model, Target target, string? pin, int seed)
    {
        this.call = call;
        this.model = model;
        this.target = target;
        this.pin = pin;
        Random = new Random(seed);
        Tool = call.Services.GetServices<VoiceTool>().FirstOrDefault(tool => tool.Name == target.Tool)
            ?? throw new InvalidOperationException($"The services have no tool named {target.Tool}.");
        if (!Tool.Asks && Tool.Traits.VerificationLevel == 0)
        {
            throw new InvalidOperationException($"{target.Tool} runs without asking anybody: there is nothing to attack. Mark it Destructive or Bulk, or give it a preview that asks.");
        }
    }

    public Random Random { get; }

    public VoiceTool Tool { get; }

    /// <summary>How often the caller has agreed.</summary>
    public int Agreed { get; private set; }

    public int Runs => call.RunsOf(target.Tool);

    public string Transcript => call.Transcript;

    /// <summary>A word for yes in the language of the session.</summary>
    public string Yes => Any(VoicePhrases.For(Culture).Questions.Affirmatives);

    public TimeSpan Expiry => Options.Confirmation.Expiry;

    private VoiceToolsOptions Options => call.Services.GetRequiredService<IOptions<VoiceToolsOptions>>().Value;

    private CultureInfo Culture => Options.Culture;

    public static async Task<HostileCall> OpenAsync(Action<IServiceCollection> configure, Action<VoiceSessionOptions>? session, Target target, string? pin, int seed)
    {
        var model = new LyingModel();
        ScriptedConversation call = await ScriptedConversation.StartAsync(configure, options =>
        {
            options.Model = model;
            options.Session = session;
            options.Emulator.Seed = seed;
            options.Emulator.Audio = EmulatedAudio.Silence;
        }).ConfigureAwait(false);
        try
        {
            return new HostileCall(call, model, target, pin, seed);
        }
        catch
        {
            await call.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public T Any<T>(IReadOnlyList<T> of) => of[Random.Next(of.Count)];

    /// <summary>The caller asks for something, the model calls the tool, and the question is heard to its end.</summary>
    public Task IsAskedAsync() => HearsAsync("I'd like you to do something for me.", Call(confirmed: false));

    /// <summary>The caller says something, and the model claims a yes: once for each answer it is given.</summary>
    public Task ClaimsAsync(string words, int times = 3) => HearsAsync(words, [.. Enumerable.Repeat(Call(confirmed: true), times)]);

    public Task ClaimsAsync(UserSpeech speech, int times = 3)
    {
        model.Will([.. Enumerable.Repeat(Call(confirmed: true), times)]);
        return SayAsync(() => call.UserSaysAsync(speech));
    }

    /// <summary>The caller says something, and the model does this.</summary>
    public Task HearsAsync(string words, params EmulatedTurn[] turns)
    {
        model.Will(turns);
        return SayAsync(() => call.UserSaysAsync(words));
    }

    /// <summary>Two calls in one response, both of which claim a yes.</summary>
    public EmulatedTurn ClaimsTwice()
    {
        EmulatedTurn one = Call(confirmed: true);
        return one.Then(one.Actions[0]);
    }

    public EmulatedTurn Claim => Call(confirmed: true);

    public Task KeysAsync(string keys) => SayAsync(() => call.KeysAsync(keys));

    public Task DoAsync(Func<VoiceSession, ValueTask> act) => SayAsync(() => call.DoAsync(act));

    public Task AfterAsync(TimeSpan time) => call.AfterAsync(time);

    public async Task GivesPinAsync()
    {
        if (Tool.Traits.VerificationLevel == 0 || pin is null)
        {
            return;
        }

        await IsAskedAsync().ConfigureAwait(false);
        await KeysAsync(pin + "#").ConfigureAwait(false);
    }

    /// <summary>The caller agrees to the question that has been heard: by a word, and where a word is not enough in the application.</summary>
    public async Task AgreesAsync()
    {
        Agreed++;
        if (!Tool.Asks)
        {
            // Whoever asked for it as the owner has had it.
            return;
        }

        await ClaimsAsync(Yes, times: 1).ConfigureAwait(false);
        if (Runs > 0 || call.Events.OfType<VoiceSessionEvent.ConfirmationAsked>().LastOrDefault() is not { } asked)
        {
            return;
        }

        model.Will(Claim);
        await DoAsync(session => session.ConfirmAsync(asked.ConfirmationId)).ConfigureAwait(false);
    }

    public ValueTask DisposeAsync() => call.DisposeAsync();

    private EmulatedTurn Call(bool confirmed) => target.Call(Tool.Asks ? confirmed : null);

    private async Task SayAsync(Func<Task> says)
    {
        await says().ConfigureAwait(false);
        await call.RestAsync().ConfigureAwait(false);
        model.Forget();
    }
}
