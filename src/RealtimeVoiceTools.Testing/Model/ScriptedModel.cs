namespace RealtimeVoiceTools.Testing;

/// <summary>
/// A model for tests that follows a script: turns to be taken in order, and rules for what may come at any time.
/// </summary>
/// <remarks>
/// A request for exact words is answered with these words and uses up nothing, unless <see cref="Paraphrase"/> is set. Otherwise the first
/// rule that fits answers, else the next turn of the queue. When neither fits, <see cref="Respond"/> throws and says what was asked.
/// Rules and turns may be added from any thread.
/// </remarks>
public sealed class ScriptedModel : IEmulatedModel
{
    private readonly object gate = new();
    private readonly List<(Func<EmulatedPrompt, bool> Fits, Func<EmulatedPrompt, EmulatedTurn> Answer)> rules = [];
    private readonly Queue<Func<EmulatedPrompt, EmulatedTurn>> turns = new();
    private readonly List<EmulatedPrompt> prompts = [];

    /// <summary>Creates a script from turns to be taken in order.</summary>
    public ScriptedModel(params EmulatedTurn[] turns)
    {
        foreach (EmulatedTurn turn in turns)
        {
            Next(turn);
        }
    }

    /// <summary>How the model words a sentence that it was asked to say exactly. Null (default) is word for word.</summary>
    public Func<string, string>? Paraphrase { get; set; }

    /// <summary>Every prompt the model was given, oldest first. A copy.</summary>
    public IReadOnlyList<EmulatedPrompt> Prompts
    {
        get
        {
            lock (gate)
            {
                return [.. prompts];
            }
        }
    }

    /// <summary>How many turns of the queue are still to come.</summary>
    public int Remaining
    {
        get
        {
            lock (gate)
            {
                return turns.Count;
            }
        }
    }

    /// <summary>Adds a turn to the end of the queue.</summary>
    public ScriptedModel Next(EmulatedTurn turn) => Next(_ => turn);

    /// <summary>Adds a turn to the end of the queue that is decided when it is reached.</summary>
    public ScriptedModel Next(Func<EmulatedPrompt, EmulatedTurn> turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        lock (gate)
        {
            turns.Enqueue(turn);
        }

        return this;
    }

    /// <summary>Adds a rule: whenever the newest unanswered user turn contains these words, in any letter case.</summary>
    public ScriptedModel When(string userSays, EmulatedTurn turn) =>
        When(prompt => prompt.UserText?.Contains(userSays, StringComparison.OrdinalIgnoreCase) == true, _ => turn);

    /// <summary>Adds a rule: whenever an output of this tool is unanswered and the user has said nothing since.</summary>
    public ScriptedModel WhenOutputOf(string tool, Func<EmulatedItem, EmulatedTurn> turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return When(
            prompt => prompt.UserText is null && prompt.NewOutputs.Any(output => output.Name == tool),
            prompt => turn(prompt.NewOutputs.Last(output => output.Name == tool)));
    }

    /// <summary>Adds a rule.</summary>
    public ScriptedModel When(Func<EmulatedPrompt, bool> fits, Func<EmulatedPrompt, EmulatedTurn> turn)
    {
        ArgumentNullException.ThrowIfNull(fits);
        ArgumentNullException.ThrowIfNull(turn);
        lock (gate)
        {
            rules.Add((fits, turn));
        }

        return this;
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">Neither a rule nor a turn is left for this prompt.</exception>
    public EmulatedTurn Respond(EmulatedPrompt prompt)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        Func<EmulatedPrompt, EmulatedTurn>? answer;
        lock (gate)
        {
            prompts.Add(prompt);
            if (prompt.ExactWords is { } words)
            {
                return EmulatedTurn.Say(Paraphrase is null ? words : Paraphrase(words));
            }

            answer = rules.Find(rule => rule.Fits(prompt)).Answer;
            if (answer is null && !turns.TryDequeue(out answer))
            {
                throw new InvalidOperationException(
                    $"The script has no answer for response {prompts.Count} ({prompt}); the newest user words are: {prompt.UserText ?? "none"}. Add a rule or a turn.");
            }
        }

        return answer(prompt);
    }
}
