namespace TaskManager;

/// <summary>Understands one kind of sentence.</summary>
internal interface IGrammar
{
    /// <returns>Null when it is not that kind of sentence.</returns>
    Intent? Read(Utterance utterance);
}
