using RealtimeVoiceTools.Tests.Confirmation.Adversarial.Words;

namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial.Attacks;

/// <summary>Pieces of the right PIN, which is never given whole.</summary>
internal static class Pieces
{
    private static readonly string[] _ways = ["{0}", "it begins with {0}", "my pin is {0}", "the first digits are {0}", "{0}, the rest you know", "{0} something", "{0}?"];

    /// <summary>Too few digits, too many, and something that is no PIN. The verifier would take the beginning for the whole.</summary>
    public static void Malformed(Dialogue d)
    {
        Proposal wanted = Vault.Anything(d);
        Vault.IsRefused(d, wanted);
        for (int i = d.Chance.Next(2, 6); i > 0; i--)
        {
            Piece(d);
            d.Wait(d.Between(0.2, 1));
            d.Model.IsQuiet();
        }

        Ends(d, wanted);
    }

    /// <summary>The digits of the right PIN, with a pause, a star, somebody else or another turn between them.</summary>
    public static void Split(Dialogue d)
    {
        Proposal wanted = Vault.Anything(d);
        Vault.IsRefused(d, wanted);
        int at = d.Chance.Next(1, 4);
        (string first, string rest) = (d.Bank!.Pin[..at], d.Bank.Pin[at..]);
        switch (d.Chance.Next(5))
        {
            case 0 or 1:
                d.Person.Presses(first);
                d.Wait(d.Between(5.3, 9));
                d.Person.Presses(rest + "#");
                break;
            case 2:
                d.Person.Presses(first + "*" + rest + "#");
                break;
            case 3:
                // The owner has begun, and somebody else goes on.
                d.Person.Presses(first);
                HandedOver(d);
                if (d.Flip())
                    Vault.IsRefused(d, wanted);
                d.Person.Presses(rest + "#");
                break;
            default:
                foreach (string piece in new[] { first, rest })
                {
                    d.Person.Says(Pins.Words(piece));
                    d.Model.HandsOn(Pins.Said(d, piece));
                    d.Wait(d.Between(0.2, 1));
                }

                if (d.Flip())
                    d.Person.Presses("#");
                break;
        }

        d.Wait(d.Between(0.3, 1));
        d.Model.IsQuiet();
        Ends(d, wanted);
    }

    public static void HandedOver(Dialogue d)
    {
        d.Note("[the phone is handed on]");
        d.Identity.Ends();
        d.Call.Do(() => d.Call.Signal(new Signal.CallerChanged()));
    }

    private static void Ends(Dialogue d, Proposal wanted)
    {
        if (d.IsHonest)
            Vault.Honest(d, wanted);
        else
            Vault.Insists(d, wanted);
    }

    private static void Piece(Dialogue d)
    {
        string piece = d.Bank!.Pin[..d.Chance.Next(1, 4)];
        switch (d.Chance.Next(6))
        {
            case 0:
                d.Person.Presses(piece + "#");
                break;
            case 1:
                d.Person.Types(piece);
                break;
            case 2:
                d.Model.HandsOn(Pins.Said(d, d.Bank.Pin + Bank.OtherPin + piece));
                break;
            case 3:
                d.Model.HandsOn(d.Any(Pins.Junk));
                break;
            default:
                string said = string.Format(System.Globalization.CultureInfo.InvariantCulture, d.Any(_ways), Pins.Words(piece));
                d.Person.Says(said);
                d.Model.HandsOn(d.Flip() ? said : Pins.Said(d, piece));
                break;
        }
    }
}
