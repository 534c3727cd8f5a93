using RealtimeVoiceTools;
using Spectre.Console;

namespace TaskManager;

/// <summary>One call of the demonstration: the emulated caller, who follows the script and then says what is typed, and the conversation they are in.</summary>
internal sealed class DemoCall(EmulatedCaller caller, VoiceSession session, RunningConversation conversation, Pin pin, IAnsiConsole console, TimeProvider time) : ICaller
{
    private static readonly TimeSpan _betweenKeys = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan _longestComparison = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _reaction = TimeSpan.FromSeconds(1);

    /// <returns>False when the line went dead.</returns>
    public async Task<bool> PlayAsync(IEnumerable<DemoStep> steps)
    {
        bool isAlive = true;
        foreach (DemoStep step in steps)
            isAlive = isAlive && await PlayAsync(step);
        return isAlive;
    }

    public Task<bool> SayAsync(string sentence) => caller.SayAsync(sentence, conversation.Ended);

    public Task<bool> PressAsync(string keys) => PressAsync(keys, _reaction);

    public async Task<bool> AnswerAsync(bool yes)
    {
        if (!await conversation.AnswerAsync(yes))
            return false;
        // It takes a moment until the line hears of it.
        await WaitAsync(_reaction);
        return await caller.ListenAsync(conversation.Ended);
    }

    private Task<bool> PlayAsync(DemoStep step) => step switch
    {
        DemoStep.Say say => SayAsync(say.Words),
        DemoStep.SayPin => SayAsync(pin.InWords()),
        DemoStep.KeyInPin => PressAsync(pin.InKeys(), _longestComparison),
        DemoStep.KeyInWrongPin => PressAsync(pin.Wrong().InKeys(), _longestComparison),
        _ => HandOverAsync(),
    };

    private async Task<bool> PressAsync(string keys, TimeSpan patience)
    {
        Task compared = conversation.NextPinAnswer;
        conversation.ShowKeys(keys.Length);
        foreach (char key in keys)
        {
            caller.Press(key);
            await WaitAsync(_betweenKeys);
        }

        await Task.WhenAny(compared, WaitAsync(patience));
        return await caller.ListenAsync(conversation.Ended);
    }

    private Task<bool> HandOverAsync()
    {
        console.MarkupLine("[grey]The telephone is handed on: nobody is verified any more.[/]");
        session.InvalidateCaller();
        return Task.FromResult(true);
    }

    private async Task WaitAsync(TimeSpan length) =>
        await Task.Delay(length, time, conversation.Ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
