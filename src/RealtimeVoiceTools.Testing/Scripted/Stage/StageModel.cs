using System.Text.Json;

namespace RealtimeVoiceTools.Testing;

/// <summary>The model of a conversation: the application's own, or the script's turns one after the other.</summary>
internal sealed class StageModel(IEmulatedModel? own) : IEmulatedModel
{
    private readonly object gate = new();
    private readonly Queue<EmulatedTurn> turns = new();

    /// <summary>The script says what the model does.</summary>
    public bool IsScripted => own is null;

    /// <summary>How many turns of the script are still to come.</summary>
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

    public void Add(EmulatedTurn turn)
    {
        if (own is not null)
        {
            throw new InvalidOperationException("The conversation has a model of its own (ScriptedConversationOptions.Model), so the script cannot say what the model does.");
        }

        lock (gate)
        {
            turns.Enqueue(turn);
        }
    }

    /// <inheritdoc/>
    public EmulatedTurn Respond(EmulatedPrompt prompt)
    {
        if (own is not null)
        {
            return own.Respond(prompt);
        }

        if (prompt.ExactWords is { } words)
        {
            return EmulatedTurn.Say(words);
        }

        lock (gate)
        {
            if (turns.TryDequeue(out EmulatedTurn? turn))
            {
                return turn;
            }
        }

        string told = string.Join(' ', prompt.NewOutputs.Select(output => SentenceOf(output.Output)).Where(sentence => sentence.Length > 0));
        return prompt.UserText is null && told.Length > 0 ? EmulatedTurn.Say(told) : throw new UnscriptedException(prompt.UserText);
    }

    /// <summary>What a model would make of an output: its sentence for the ear.</summary>
    private static string SentenceOf(string output)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(output);
            foreach (string name in (string[])["message", "spoken_message", "note"])
            {
                if (document.RootElement.ValueKind == JsonValueKind.Object
                    && document.RootElement.TryGetProperty(name, out JsonElement sentence) && sentence.ValueKind == JsonValueKind.String)
                {
                    return sentence.GetString()!;
                }
            }
        }
        catch (JsonException)
        {
            return output;
        }

        return "Done.";
    }
}
