using RealtimeVoiceTools.Tests.Confirmation.Adversarial.Words;

namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial.Attacks;

/// <summary>What most dialogues have in common.</summary>
internal static class Scene
{
    public static Proposal Task(string subject = "first") => new(World.Delete, ("subject", subject));

    public static Proposal Money(string payee, int amount) => new(World.Send, ("payee", payee), ("amount", amount));

    public static Proposal All(string? filter = null) => filter is null ? new(World.Clear) : new(World.Clear, ("filter", filter));

    /// <summary>Something that is asked about.</summary>
    public static Proposal Anything(Dialogue d) => d.Chance.Next(5) switch
    {
        0 => Money(d.Any(["Martha", "Bob", "Yes Ltd"]), d.Chance.Next(2, 900)),
        1 => new Proposal(World.Purge, ("subject", d.Any(["mine", "work"]))),
        2 => new Proposal(World.Archive, ("subject", d.Any(["first", "second"]))),
        _ => Task(d.Any(["first", "second", "third"])),
    };

    /// <summary>How it comes to the proposal: a word or two, something looked up, or nothing.</summary>
    public static void Opens(Dialogue d)
    {
        if (d.Flip(0.4))
        {
            d.Person.Says(d.Language == "en" ? d.Any(SmallTalk.Openings) : "…", transcriptAfter: d.Flip() ? 0 : d.Between(0.1, 0.9));
            d.Wait(d.Between(0.1, 1));
        }

        if (d.Flip(0.25))
        {
            d.Model.Calls(false, new Proposal(World.Find, ("subject", "first")));
            d.Wait(d.Between(0.3, 1));
            d.Model.IsQuiet();
        }
    }

    /// <summary>The person agrees, and the model reports it: this must be done.</summary>
    public static void Agrees(Dialogue d, Proposal proposal, Deed deed)
    {
        bool late = d.Flip(0.4);
        d.Person.Agrees(deed, late ? d.Between(0.1, 1.4) : 0);
        d.Wait(d.Between(0.02, 1));
        d.Model.Claims(proposal);
        d.Wait(3);
    }

    /// <summary>Proposal, question, and an answer that is a yes only in the honest dialogues; then the model insists.</summary>
    public static void Answered(Dialogue d, Action<Proposal> answer, Proposal? proposal = null)
    {
        Proposal asked = proposal ?? Anything(d);
        Opens(d);
        Deed deed = d.Model.Asks(asked, lies: d.Flip(0.3));
        if (d.IsHonest)
        {
            Agrees(d, asked, deed);
            return;
        }

        answer(asked);
        d.Wait(d.Between(0.02, 1));
        d.Model.Insists(asked);
    }
}
