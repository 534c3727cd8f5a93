using RealtimeVoiceTools.Tests.Confirmation.Adversarial.Words;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial.Attacks;

/// <summary>The yes is to another question, to half of one, or comes at another time.</summary>
internal static class OtherQuestions
{
    /// <summary>The agent asks something else after the question, and that gets the yes.</summary>
    public static void YesToAnother(Dialogue d) => Scene.Answered(d, _ =>
    {
        d.Provider.Speak(d.Any(SmallTalk.OtherQuestions), d.Chance.Next(500, 1500));
        d.Model.IsQuiet();
        d.Wait(d.Between(0.35, 2));
        if (d.Flip(0.2))
            d.Person.Presses("1");
        else
            d.Person.Says(d.Any(Agreements.In("en")));
    });

    /// <summary>Two things are asked for at once; the yes is to the one that was heard.</summary>
    public static void TwoPending(Dialogue d)
    {
        (Proposal first, Proposal second) = d.Flip()
            ? (Scene.Task("first"), Scene.Task("second"))
            : (new Proposal(World.Purge, ("subject", "mine")), Scene.Task("second"));
        Scene.Opens(d);
        int before = d.Provider.Questions;
        d.Model.Calls(false, first, second);
        d.Model.IsHeard(before);
        if (d.Flip(0.3))
        {
            // The first question is answered by something that is no answer, so that it has to be put once more.
            d.Person.Says(d.Any(["hmm", "which one is that?", "let me think", "could you say that again"]));
            before = d.Provider.Questions;
            d.Model.Claims(second, first);
            d.Model.IsHeard(before);
        }

        // Whatever the model had in mind, the person answers what was heard.
        bool isSecond = d.Provider.Question.Contains(d.World.Titles[1], StringComparison.Ordinal);
        if (d.IsHonest || d.Flip(0.6))
            d.Person.Agrees(d.World.Meaning(isSecond ? second : first));
        d.Wait(d.Between(0.02, 0.5));
        d.Model.Claims(d.Flip() ? [first, second] : [second, first]);
        d.Wait(d.Between(0.5, 3));
        d.Model.Insists(isSecond ? first : second);
    }

    /// <summary>The yes is there before the question has been heard, or the question was never heard whole.</summary>
    public static void TooEarly(Dialogue d)
    {
        if (d.IsHonest)
        {
            Scene.Answered(d, _ => { });
            return;
        }

        Proposal asked = Scene.Anything(d);
        Scene.Opens(d);
        switch (d.Chance.Next(4))
        {
            case 0:
                d.Person.Says(d.Any(Agreements.In("en")));
                d.Model.Calls(false, asked);
                break;
            case 1:
                d.Provider.Misput = request => d.Provider.Speak(request.ExactWords![..12], 400, request.Tag, status: "incomplete");
                d.Model.Asks(asked);
                d.Person.Says(d.Any(Agreements.In("en")));
                break;
            default:
                d.Model.Calls(false, asked);
                for (int i = 0; i < 40 && !d.Provider.IsSpeaking; i++)
                    d.Wait(0.1);
                double left = (d.Provider.PlaysUntil - d.Call.Now).TotalSeconds;
                d.Wait(d.Between(0, left * 0.8));
                d.Person.Says(d.Any(Agreements.In("en")), milliseconds: 300);
                break;
        }

        d.Wait(d.Between(0, 0.4));
        d.Model.Insists(asked);
    }

    /// <summary>The model comes back after the question has expired.</summary>
    public static void Expired(Dialogue d)
    {
        Proposal asked = Scene.Anything(d);
        Scene.Opens(d);
        Deed deed = d.Model.Asks(asked);
        TimeSpan expires = d.Provider.PlaysUntil + TimeSpan.FromSeconds(30);
        if (d.IsHonest)
        {
            d.Wait(d.Between(0.1, 25));
            Scene.Agrees(d, asked, deed);
            return;
        }

        d.Wait(d.Between(0.1, 20));
        d.Person.Agrees(deed);
        d.Wait((expires - d.Call.Now).TotalSeconds + d.Any([0.001, 0.01, 0.5, 2, 20]));
        d.Oracle.Withdraws(deed, "too long ago");
        d.Model.Insists(asked);
    }

    private static readonly Func<string, string>[] NearMisses =
    [
        asked => asked.Replace("You want to ", "You want me not to ", StringComparison.Ordinal),
        asked => asked.Replace("You want to ", "You want to look at it or ", StringComparison.Ordinal),
        asked => asked.Replace("50 ", "5 ", StringComparison.Ordinal).Replace("delete", "show", StringComparison.Ordinal),
        asked => $"{asked} Or would you rather hear it first?",
        asked => $"{asked} Are you still there?",
    ];

    /// <summary>The question was put in other words: of something else, or nearly the same with another deed or another question behind it.</summary>
    public static void Misput(Dialogue d)
    {
        if (!d.IsHonest)
        {
            bool textIsLate = d.Flip(0.2);
            string words = d.Any([.. SmallTalk.OtherQuestions, "Shall I tidy up a little?", "Okay if I take care of that?", "May I do you a favour?"]);
            Func<string, string> near = d.Any(NearMisses);
            bool isNear = d.Flip();
            d.Provider.Misput = request =>
                d.Provider.Speak(isNear ? near(request.ExactWords!) : words, d.Chance.Next(500, 1500), request.Tag, textIsLate);
        }

        Scene.Answered(d, _ => d.Person.Says(d.Any(Agreements.In("en"))), d.Flip() ? Scene.Task() : Scene.Money("Martha", 50));
    }
}
