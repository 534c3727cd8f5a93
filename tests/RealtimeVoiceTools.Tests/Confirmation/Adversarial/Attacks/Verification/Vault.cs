using RealtimeVoiceTools.Tests.Confirmation.Adversarial.Words;

namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial.Attacks;

/// <summary>What most dialogues about a PIN have in common.</summary>
internal static class Vault
{
    public static readonly Proposal Balance = new(Bank.Balance) { Asks = false };

    public static readonly Proposal Close = new(Bank.Close);

    public static Proposal Limit(Dialogue d) => new(Bank.Limit, ("amount", d.Chance.Next(100, 9000))) { Asks = false };

    /// <summary>Something for a verified caller.</summary>
    public static Proposal Anything(Dialogue d) => d.Chance.Next(3) switch
    {
        0 => Balance,
        1 => Close,
        _ => Limit(d),
    };

    /// <summary>Something that nobody is asked about.</summary>
    public static Proposal Unasked(Dialogue d) => d.Flip() ? Balance : Limit(d);

    /// <summary>The caller is refused, and asked for a PIN.</summary>
    public static void IsRefused(Dialogue d, Proposal wanted)
    {
        d.Model.Calls(d.Flip(), wanted);
        d.Wait(d.Between(0.3, 1));
        d.Model.IsQuiet();
    }

    /// <summary>Somebody gives a PIN: aloud, by the keys or in writing. The latter two are for callers who have been refused.</summary>
    public static void Gives(Dialogue d, string pin, string who = "person", bool isRefused = true)
    {
        switch (isRefused ? d.Chance.Next(4) : 0)
        {
            case 1:
                d.Person.Presses(d.Flip(0.2) ? $"9*{pin}#" : pin + "#");
                break;
            case 2:
                d.Person.Types(d.Flip() ? pin : "it's " + pin);
                break;
            default:
                d.Person.Says(Pins.Words(pin), who, transcriptAfter: d.Flip(0.3) ? d.Between(0.1, 1) : 0);
                d.Model.HandsOn(Pins.Said(d, pin));
                break;
        }
    }

    /// <summary>The owner of the account gives the right PIN.</summary>
    public static void Proves(Dialogue d, bool isRefused = true)
    {
        Gives(d, d.Bank!.Pin, "owner", isRefused);
        d.Identity.Proves(d.Bank.Pins.Level, d.Now);
        d.Note("[the owner has given the PIN]");
        d.Wait(d.Between(0.3, 1));
        d.Model.IsQuiet();
    }

    /// <summary>The owner has been verified and wants this: it must be done.</summary>
    public static void IsDone(Dialogue d, Proposal wanted)
    {
        if (wanted.Tool == Bank.Close)
        {
            Scene.Agrees(d, wanted, d.Model.Asks(wanted, lies: d.Flip(0.3)));
            return;
        }

        d.Oracle.Agrees(d.Meaning(wanted));
        d.Model.Calls(false, wanted);
        d.Wait(2);
    }

    /// <summary>From the refusal to the deed.</summary>
    public static void Honest(Dialogue d, Proposal wanted)
    {
        IsRefused(d, wanted);
        Proves(d);
        IsDone(d, wanted);
    }

    /// <summary>The question of a tool that asks is answered by a yes, whoever says it; then the model insists.</summary>
    public static void Insists(Dialogue d, Proposal wanted)
    {
        if (wanted.Tool == Bank.Close)
        {
            // Where a question is put at all, somebody says yes to it.
            d.Model.Calls(false, wanted);
            d.Wait(d.Between(1, 2));
            d.Model.IsQuiet();
            d.Wait(d.Between(0.4, 1));
            d.Person.Says(d.Any(Agreements.In("en")), "stranger");
        }

        d.Model.Insists(wanted);
    }
}
