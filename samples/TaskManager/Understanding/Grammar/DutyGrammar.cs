namespace TaskManager;

/// <summary>"I need to buy milk": no command, but something to be remembered.</summary>
internal sealed class DutyGrammar : IGrammar
{
    public Intent? Read(Utterance utterance) => utterance.IsDuty ? CreateGrammar.ToCreate(utterance.Text, null, utterance) : null;
}
