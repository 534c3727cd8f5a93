namespace TaskManager;

/// <summary>The person on the line, as far as this program acts for them. Each member waits until the agent has answered, and gives false once nobody listens any more.</summary>
internal interface ICaller
{
    Task<bool> SayAsync(string sentence);

    /// <param name="keys">0 to 9, * and #; they may be those of a PIN.</param>
    Task<bool> PressAsync(string keys);

    /// <summary>Answers the open question in the application's own interface.</summary>
    Task<bool> AnswerAsync(bool yes);
}
