namespace RealtimeVoiceTools.Testing;

/// <summary>What a model does in one response: actions in order, and how long it thinks first. Immutable.</summary>
public sealed record EmulatedTurn
{
    /// <summary>A turn of these actions.</summary>
    public EmulatedTurn(params EmulatedAction[] actions) => Actions = actions;

    /// <summary>A turn in which the model says and does nothing: a completed response with no output.</summary>
    public static EmulatedTurn Silent { get; } = new();

    /// <summary>The actions, in order.</summary>
    public IReadOnlyList<EmulatedAction> Actions { get; init; }

    /// <summary>Time from the start of the response to its first audio or text. Null (default) takes the emulator's option.</summary>
    public TimeSpan? TimeToFirstAudio { get; init; }

    /// <summary>A turn that says a text.</summary>
    public static EmulatedTurn Say(string text) => new(new EmulatedAction.Say(text));

    /// <summary>A turn that calls a tool.</summary>
    public static EmulatedTurn Call(string name, string arguments = "{}") => new(new EmulatedAction.Call(name, arguments));

    /// <summary>A turn that fails.</summary>
    public static EmulatedTurn Fail(string code, string? message = null) => new(new EmulatedAction.Fail(code, message));

    /// <summary>The same turn with one action more.</summary>
    public EmulatedTurn Then(EmulatedAction action) => this with { Actions = [.. Actions, action] };

    /// <summary>The same turn, then saying a text.</summary>
    public EmulatedTurn ThenSay(string text) => Then(new EmulatedAction.Say(text));

    /// <summary>The same turn, then calling a tool.</summary>
    public EmulatedTurn ThenCall(string name, string arguments = "{}") => Then(new EmulatedAction.Call(name, arguments));

    /// <summary>The same turn, then doing nothing for a while.</summary>
    public EmulatedTurn ThenPause(TimeSpan duration) => Then(new EmulatedAction.Pause(duration));

    /// <summary>The number of actions, without any content.</summary>
    public override string ToString() => $"{Actions.Count} actions";
}
