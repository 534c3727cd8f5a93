using Spectre.Console;

namespace TaskManager;

/// <summary>Does for the caller what is typed.</summary>
internal sealed class KeyboardCall(Keyboard keyboard, IAnsiConsole console)
{
    /// <summary>Something was said or done.</summary>
    public bool HasActed { get; private set; }

    /// <summary>Goes on until there is no more line, or nobody listens any more.</summary>
    /// <returns>False when the line went dead.</returns>
    public async Task<bool> RunAsync(ICaller caller, CancellationToken ended)
    {
        bool isAlive = true;
        while (isAlive && await keyboard.ReadAsync(ended) is { } line)
        {
            HasActed = true;
            isAlive = await DoAsync(caller, TypedLine.Read(line));
        }

        return isAlive;
    }

    private Task<bool> DoAsync(ICaller caller, TypedLine line)
    {
        switch (line)
        {
            case TypedLine.Sentence sentence:
                return caller.SayAsync(sentence.Text);
            case TypedLine.Keys keys:
                return caller.PressAsync(keys.Pressed);
            case TypedLine.Answer answer:
                return caller.AnswerAsync(answer.Yes);
            default:
                console.MarkupLine("[grey]There are /keys 4711#, /yes, /no and quit. Any other line is said.[/]");
                return Task.FromResult(true);
        }
    }
}
