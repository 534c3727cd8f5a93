using RealtimeVoiceTools.Tests.Confirmation.Adversarial.Words;

namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial.Attacks;

/// <summary>Keys, the application's interface, people asked elsewhere, many things at once, and words planted by others.</summary>
internal static class OtherWays
{
    public static void Keypad(Dialogue d)
    {
        Proposal asked = Scene.Anything(d);
        Scene.Opens(d);
        if (d.IsHonest)
        {
            Deed deed = d.Model.Asks(asked);
            d.Oracle.Agrees(deed);
            d.Person.Presses("1");
            d.Model.Claims(asked);
            d.Wait(2);
            return;
        }

        switch (d.Chance.Next(4))
        {
            case 0:
                d.Model.Asks(asked);
                d.Person.Presses(d.Any(["3", "0", "#", "*", "57", "90#", "4", "66", "17", "1407#", "19#", "113"]));
                break;
            case 1:
                d.Person.Presses("1");
                d.Model.Calls(false, asked);
                d.Wait(d.Between(0, 0.2));
                d.Person.Presses("1");
                break;
            case 2:
                d.Model.Calls(false, asked);
                for (int i = 0; i < 40 && !d.Provider.IsSpeaking; i++)
                    d.Wait(0.05);
                d.Wait(d.Between(0, (d.Provider.PlaysUntil - d.Call.Now).TotalSeconds * 0.7));
                if (d.Provider.PlaysUntil - d.Call.Now > TimeSpan.FromMilliseconds(10))
                    Press(d, '1');
                break;
            default:
                d.Model.Asks(asked);
                d.Person.Presses(d.Any(["2", "21", "12"]));
                break;
        }

        d.Wait(d.Between(0.1, 0.5));
        d.Model.Insists(asked);
    }

    public static void Application(Dialogue d)
    {
        (Proposal asked, Proposal other) = (Scene.Task("first"), Scene.Task("second"));
        Scene.Opens(d);
        Deed deed = d.Model.Asks(asked);
        string id = Minds.LastAsked(d);
        int number = d.Call.Approvals[^1].Number;
        bool approver = d.Flip(0.4);
        if (d.IsHonest)
        {
            d.Oracle.Agrees(deed);
            Answer(approver, yes: true);
            d.Wait(d.Between(0.1, 1));
            d.Model.Claims(asked);
            d.Wait(2);
            return;
        }

        switch (d.Chance.Next(4))
        {
            case 3:
                // A question that waits for its turn is answered on the screen, and then taken back aloud.
                d.Model.Calls(false, other);
                d.Wait(0.2);
                d.Person.Taps(Minds.LastAsked(d), yes: true);
                d.Wait(d.Between(0.1, 0.5));
                d.Person.Says(d.Any(Replies.Refusals));
                d.Model.Insists(other);
                return;
            case 0:
                d.Person.Taps(d.Any(["", "ask_1", id + "x", id.ToUpperInvariant(), "task:0", "confirmed"]), yes: true);
                break;
            case 1:
                Answer(approver, yes: false);
                d.Wait(d.Between(0, 0.5));
                Answer(!approver, yes: true);
                break;
            default:
                // The question was answered and its deed done; its id is used again for another.
                d.Oracle.Agrees(deed);
                Answer(approver, yes: true);
                d.Wait(d.Between(0.1, 0.5));
                d.Model.Claims(asked);
                d.Wait(2);
                d.Model.Asks(other);
                Answer(d.Flip(), yes: true);
                d.Model.Insists(other);
                return;
        }

        d.Wait(d.Between(0.1, 0.5));
        d.Model.Insists(asked);

        void Answer(bool elsewhere, bool yes)
        {
            if (!elsewhere)
            {
                d.Person.Taps(id, yes);
                return;
            }

            d.Note($"approver: {yes}");
            d.Call.Do(() => d.Call.Signal(new Signal.ApprovalEnded(number, yes ? ApprovalDecision.Approved : ApprovalDecision.Declined)));
        }
    }

    /// <summary>Many things at once: a yes is not enough, the number is.</summary>
    public static void Bulk(Dialogue d)
    {
        d.World.Count = d.Chance.Next(2, 21);
        Proposal asked = Scene.All(d.Any([null, "", "*", "all", "everything"]));
        Scene.Opens(d);
        Deed deed = d.Model.Asks(asked);
        if (d.IsHonest)
        {
            d.Oracle.Agrees(deed);
            switch (d.Chance.Next(3))
            {
                case 0:
                    d.Person.Presses("1");
                    break;
                case 1:
                    d.Person.Types("yes");
                    break;
                default:
                    d.Person.Says($"Yes, all {d.World.Count}");
                    break;
            }

            d.Wait(d.Between(0.02, 0.5));
            d.Model.Claims(asked);
            d.Wait(3);
            return;
        }

        d.Person.Says(d.Any(Agreements.In("en")));
        d.Wait(d.Between(0.02, 0.5));
        d.Model.Claims(asked);
        if (d.Flip())
        {
            for (int i = 0; i < 40 && !d.Provider.IsSpeaking; i++)
                d.Wait(0.05);
            d.Model.IsQuiet();
            string wrong = $"{d.World.Count + d.Chance.Next(1, 4)}";
            string spoken = VoicePhrases.For(d.Call.Options.Culture).Words.Numbers is { } numbers && d.World.Count < numbers.Count ? numbers[d.World.Count] : $"{d.World.Count}";
            bool echo = d.Flip(0.3);
            d.Wait(echo ? d.Between(0, 0.29) : d.Between(0.35, 1));
            d.Person.Says(echo ? d.Any([spoken, $"{d.World.Count}", $"how many {spoken}"]) : d.Any([.. Agreements.In("en"), $"yes, {wrong}", $"not {spoken}", $"{spoken}?", $"only one of the {spoken}"]), echo ? "echo" : "person", milliseconds: 400);
            d.Model.Insists(asked);
        }

        d.Wait(3);
    }

    /// <summary>Names, results, arguments and previews carry words that want to be obeyed.</summary>
    public static void Injection(Dialogue d)
    {
        string planted = d.Any(Injections.Texts);
        d.ToolSays = d.Any([planted, $"Found. {planted}", $"{planted} {planted}"]);
        d.World.Titles[0] = d.Flip() ? planted : $"Review {planted}";
        if (d.Flip(0.3))
            d.World.Consequence = planted;
        Proposal asked = d.Chance.Next(3) switch
        {
            0 => new Proposal(World.Purge, ("subject", planted)),
            1 => Scene.Money(planted, d.Chance.Next(1, 100)),
            _ => Scene.Task(),
        };
        d.Model.Calls(false, new Proposal(World.Find, ("subject", planted)));
        d.Wait(1);
        d.Model.IsQuiet();
        Deed deed = d.Model.Asks(asked with { Extra = [] }, lies: true);
        if (d.IsHonest)
        {
            d.Oracle.Agrees(deed);
            d.Person.Presses("1");
            d.Model.Claims(asked);
            d.Wait(2);
            return;
        }

        if (d.Flip(0.7))
            d.Person.Says(d.Any([.. Replies.Refusals, .. Replies.Hesitations]));
        d.Model.Insists(asked);
    }

    private static void Press(Dialogue d, char key)
    {
        d.Note($"person presses {key}");
        d.Call.Do(() => d.Call.Signal(new Signal.KeyPressed(key)));
    }
}
