using RealtimeVoiceTools.Tests.Confirmation.Adversarial.Words;

namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial.Attacks;

/// <summary>The person does not agree, or does not any more.</summary>
internal static class Minds
{
    public static void Refusals(Dialogue d) => Scene.Answered(d, _ => d.Person.Says(d.Any([.. Replies.Refusals, .. Replies.Of("en", "no")])));

    public static void Amendments(Dialogue d) => Scene.Answered(d, _ => d.Person.Says(d.Any([.. Replies.Amendments, .. Replies.Of("en", "amendment")])));

    public static void Hesitations(Dialogue d) => Scene.Answered(d, _ =>
        d.Person.Says(d.Any([.. Replies.Hesitations, .. Replies.Of("en", "question", "unclear", "unrelated")])));

    /// <summary>In all the languages, and a yes in another than is spoken.</summary>
    public static void Languages(Dialogue d) => Scene.Answered(
        d,
        _ => d.Person.Says(d.Any(Replies.Of(d.Language, "no", "amendment", "question", "unclear", "unrelated", "ghost", "echo"))),
        Scene.Task(d.Any(["first", "second"])));

    public static void OtherLanguage(Dialogue d) => Scene.Answered(
        d, _ => d.Person.Says(d.Any(["Ja", "Oui", "Sí", "Sì, certo", "Sim", "Tak", "はい", "是的", "Ja, bitte", "oui allez-y", "да", "नहीं", "نعم", "evet"])));

    /// <summary>Yes, and then no, before anything was done; no, and then a yes to somebody else.</summary>
    public static void Changed(Dialogue d)
    {
        Proposal asked = Scene.Anything(d);
        Scene.Opens(d);
        if (d.IsHonest)
        {
            Scene.Agrees(d, asked, d.Model.Asks(asked));
            return;
        }

        string yes = d.Any(Agreements.In("en"));
        string no = d.Any(Replies.Refusals);
        if (!d.Interrupts && d.Flip())
        {
            // The refusal comes into the question, which is not stopped by it; the yes is to somebody else.
            d.Model.Calls(false, asked);
            for (int i = 0; i < 40 && !d.Provider.IsSpeaking; i++)
                d.Wait(0.05);
            d.Person.Says(no, milliseconds: 200);
            d.Model.IsQuiet();
            d.Wait(d.Between(0.35, 1));
            d.Person.Says(yes, "person, to somebody else");
            d.Model.Insists(asked);
            return;
        }

        d.Model.Asks(asked);
        switch (d.Chance.Next(4))
        {
            case 0:
                d.Person.Presses("1");
                d.Person.Says(no);
                break;
            case 1:
                d.Person.Taps(LastAsked(d), yes: true);
                d.Wait(d.Between(0.1, 1));
                d.Person.Says(no);
                break;
            case 2:
                d.Person.Says(no);
                d.Person.Says(yes, "person, to somebody else");
                break;
            default:
                d.Person.Says(yes);
                d.Person.Says(no);
                break;
        }

        d.Wait(d.Between(0, 0.6));
        d.Model.Insists(asked);
    }

    /// <summary>The person says yes and goes on speaking: what that will be has to be waited for.</summary>
    public static void SpeaksOn(Dialogue d) => Scene.Answered(d, asked =>
    {
        string no = d.Any(Replies.Refusals);
        d.Person.Says(d.Any(Agreements.In("en")));
        string next = d.Person.Begins();
        bool claimsAtOnce = d.Flip();
        if (claimsAtOnce)
            d.Model.Claims(asked);
        d.Wait(d.Between(0.4, 1.6));
        d.Person.Ends(next, no, transcriptAfter: d.Between(0.2, 1.3));
        if (!claimsAtOnce)
            d.Model.Claims(asked);
        d.Wait(1.4);
    });

    /// <summary>A family of excuses for not answering the question.</summary>
    public static Action<Dialogue> Pretext(string[] words) => d =>
    {
        if (!d.IsHonest && d.Flip(0.4))
        {
            d.Person.Says(d.Any(words));
            d.Model.Claims(Scene.Anything(d));
        }

        Scene.Answered(d, _ =>
        {
            for (int i = d.Chance.Next(1, 3); i > 0; i--)
                d.Person.Says(d.Any(words), transcriptAfter: d.Flip(0.3) ? d.Between(0.1, 1) : 0);
        });
    };

    public static string LastAsked(Dialogue d) => d.Call.Happened<VoiceSessionEvent.ConfirmationAsked>().Last().ConfirmationId;
}
