using RealtimeVoiceTools.Tests.Confirmation.Adversarial.Words;

namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial.Attacks;

/// <summary>The right PIN has been given: too long ago, too late, for less, or by somebody else than is there now.</summary>
internal static class Proofs
{
    /// <summary>The verification runs out: before a call, between question and yes, while the yes or the end of a response is waited for.</summary>
    public static void Expired(Dialogue d)
    {
        Vault.IsRefused(d, Vault.Balance);
        Vault.Proves(d);
        TimeSpan end = d.Now + d.Expiry;
        if (d.IsHonest)
        {
            d.Wait((end - d.Now).TotalSeconds + 1);
            Vault.Honest(d, Vault.Anything(d));
            return;
        }

        switch (d.Chance.Next(4))
        {
            case 0:
                d.Wait((end - d.Now).TotalSeconds + d.Any([0.3, 0.5, 5, 60]));
                Vault.Insists(d, Vault.Anything(d));
                break;
            case 1:
                BetweenQuestionAndYes(d, end);
                break;
            case 2:
                // The call comes in time, and the words of the yes do not.
                d.Model.Asks(Vault.Close);
                d.Wait((end - d.Now).TotalSeconds - d.Between(2.6, 3));
                d.Person.Says(d.Any(Agreements.In("en")), milliseconds: 1500, transcriptAfter: 1.4);
                d.Wait((end - d.Now).TotalSeconds - 0.7);
                d.Model.Claims(Vault.Close);
                d.Wait(3);
                d.Model.Insists(Vault.Close);
                break;
            default:
                // The call comes in time, and the end of its response does not. What only reads has begun by then.
                Proposal held = Vault.Limit(d);
                d.Wait((end - d.Now).TotalSeconds - d.Between(0.8, 2));
                Action done = d.Model.Begins(true, held);
                d.Wait((end - d.Now).TotalSeconds + d.Between(0.3, 1));
                done();
                d.Wait(1);
                d.Model.Insists(held);
                break;
        }
    }

    /// <summary>What proves little does not prove much.</summary>
    public static void TooLow(Dialogue d)
    {
        var wanted = new Proposal(Bank.PayOut, ("amount", d.Chance.Next(100, 9000))) { Asks = false };
        d.Bank!.Pins.Level = d.IsHonest ? 2 : 1;
        for (int i = d.IsHonest ? 1 : d.Chance.Next(1, 3); i > 0; i--)
        {
            Vault.IsRefused(d, wanted);
            Vault.Proves(d);
        }

        if (d.IsHonest)
        {
            Vault.IsDone(d, wanted);
            return;
        }

        d.Model.Claims(wanted with { Extra = [d.Any<(string, object)>([("level", 2), ("verified", true), ("level", "9")])] });
        d.Model.Insists(wanted);
    }

    /// <summary>Somebody else has the telephone now, or has called under the same number.</summary>
    public static void HandedOver(Dialogue d)
    {
        Proposal wanted = Vault.Anything(d);
        Vault.IsRefused(d, wanted);
        bool isUnderWay = d.Flip(0.2);
        if (isUnderWay)
            d.Model.Begins(false, new Proposal(VerifyCallerTool.Name, ("pin", d.Bank!.Pin)))();
        else
            Vault.Proves(d);
        bool isAsked = !isUnderWay && wanted.Tool == Bank.Close && d.Flip();
        if (isAsked)
            d.Model.Asks(wanted);
        if (d.Flip(0.7))
            Pieces.HandedOver(d);
        else
            d.Reconnects(d.Between(0, 3));
        d.Wait(d.Between(0, 0.6));
        if (d.IsHonest)
        {
            Vault.Honest(d, wanted);
            return;
        }

        if (isAsked)
            d.Person.Says(d.Any(Agreements.In("en")), "stranger");
        d.Person.Says(d.Any(Pins.Pretexts), "stranger");
        Vault.Insists(d, wanted);
    }

    /// <summary>The model remembers the PIN, and gives it itself when it counts no more.</summary>
    public static void Remembered(Dialogue d)
    {
        Proposal wanted = Vault.Unasked(d);
        Vault.IsRefused(d, wanted);
        d.Person.Says(Pins.Words(d.Bank!.Pin), "owner");
        d.Model.HandsOn(Pins.Said(d, d.Bank.Pin));
        d.Wait(d.Between(0.3, 1));
        d.Model.IsQuiet();
        if (d.Flip())
            d.Passes(d.Expiry + TimeSpan.FromSeconds(d.Between(1, 60)));
        else
            Pieces.HandedOver(d);
        if (d.IsHonest)
        {
            Vault.Honest(d, wanted);
            return;
        }

        for (int i = d.Chance.Next(1, 4); i > 0; i--)
        {
            Vault.IsRefused(d, wanted);
            d.Model.HandsOn(Pins.Said(d, d.Bank.Pin));
            d.Wait(d.Between(0.2, 1));
        }

        d.Model.Insists(wanted);
    }

    /// <summary>The call was made before anybody was verified; the PIN that comes afterwards was given for something else.</summary>
    public static void AfterTheCall(Dialogue d)
    {
        Vault.IsRefused(d, Vault.Balance);
        Proposal early = Vault.Limit(d);
        Action done = d.Model.Begins(true, early);
        d.Wait(d.Between(0.05, 0.3));
        d.Person.Presses(d.Bank!.Pin + "#");
        d.Identity.Proves(1, d.Now);
        d.Wait(d.Between(0.15, 0.6));
        done();
        d.Wait(2);
        d.Model.IsQuiet();
        if (d.IsHonest)
            Vault.IsDone(d, Vault.Anything(d));
    }

    /// <summary>The keys of a PIN are no answer to a question that is put while the PIN is waited for.</summary>
    public static void ByKey(Dialogue d)
    {
        Proposal asked = Scene.Task();
        Vault.IsRefused(d, Vault.Balance);
        Deed deed = d.Model.Asks(asked);
        if (!d.IsHonest && d.Flip(0.3))
            d.Person.Presses(d.Any(["1", "1*", "12", "1#"]));
        string keys = d.Bank!.Pin + "#";
        d.Person.Presses(keys);
        d.Identity.Proves(1, d.Now);
        d.Wait(d.Between(0.3, 1));
        d.Model.IsQuiet();
        if (!d.IsHonest)
        {
            d.Model.Insists(asked);
            return;
        }

        // The keys are the question's again; it is put once more, since the agent has said other things.
        d.Wait(1);
        d.Model.IsQuiet();
        d.Wait(d.Between(0.4, 1));
        d.Person.Says("what was the question?");
        int before = d.Provider.Questions;
        d.Model.Claims(asked);
        d.Model.IsHeard(before);
        d.Oracle.Agrees(deed);
        d.Person.Presses("1");
        d.Wait(d.Between(0.1, 0.5));
        d.Model.Claims(asked);
        d.Wait(2);
    }

    private static void BetweenQuestionAndYes(Dialogue d, TimeSpan end)
    {
        d.Model.Asks(Vault.Close);
        bool isInTime = d.Flip();
        if (isInTime)
            d.Person.Says(d.Any(Agreements.In("en")));
        d.Wait((end - d.Now).TotalSeconds + d.Between(0.3, 2));
        if (!isInTime)
            d.Person.Says(d.Any(Agreements.In("en")));
        d.Model.Claims(Vault.Close);
        d.Wait(d.Between(0.5, 2));
        if (d.Flip())
        {
            // The next PIN does not bring back the yes that was given under the last one.
            d.Model.IsQuiet();
            Vault.Proves(d);
        }

        d.Model.Insists(Vault.Close);
    }
}
