using RealtimeVoiceTools.Tests.Confirmation.Adversarial.Words;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial.Attacks;

/// <summary>The line drops between question and deed. What was asked and answered on the old line counts for nothing on the new one.</summary>
internal static class Reconnects
{
    /// <summary>Nobody had answered yet: the question was just asked for, was being heard, or had been heard.</summary>
    public static void BeforeTheAnswer(Dialogue d)
    {
        Proposal asked = Scene.Anything(d);
        Scene.Opens(d);
        switch (d.Chance.Next(3))
        {
            case 0:
                d.Model.Calls(d.Flip(), asked);
                d.Wait(d.Between(0, 0.2));
                break;
            case 1:
                d.Model.Calls(false, asked);
                for (int i = 0; i < 40 && !d.Provider.IsSpeaking; i++)
                    d.Wait(0.05);
                break;
            default:
                d.Model.Asks(asked);
                break;
        }

        Drops(d, asked, told: d.Flip() ? d.Any(Agreements.In("en")) : null);
    }

    /// <summary>There was a yes: not written down yet, not reported yet, waited for, or used.</summary>
    public static void AfterTheAnswer(Dialogue d)
    {
        Proposal asked = Scene.Anything(d);
        Scene.Opens(d);
        Deed deed = d.Model.Asks(asked);
        string yes = d.Any(Agreements.In("en"));
        switch (d.Chance.Next(4))
        {
            case 0:
                d.Person.Says(yes);
                d.Wait(d.Between(0, 1));
                break;
            case 1:
                d.Person.Says(yes, transcriptAfter: d.Between(0.5, 2));
                break;
            case 2:
                d.Person.Says(yes, transcriptAfter: d.Between(0.8, 1.4));
                d.Model.Claims(asked);
                break;
            default:
                // It was done: the model forgets that, and wants it done again.
                Scene.Agrees(d, asked, deed);
                break;
        }

        Drops(d, asked, told: yes);
    }

    private static void Drops(Dialogue d, Proposal asked, string? told)
    {
        string question = d.Provider.Question;
        string? oldId = d.Call.Happened<VoiceSessionEvent.ConfirmationAsked>().LastOrDefault()?.ConfirmationId;
        d.Reconnects(d.Between(0, 4));
        Recalls(d, question, told);
        if (told is not null && d.Flip(0.4))
        {
            d.Note($"transcript of the old line: {told}");
            d.Call.Receive(Frames.Transcribed($"u{d.Chance.Next(1, 4)}", told));
        }

        if (d.Flip(0.3))
            d.Person.Says(d.Any(["Hello?", "Are you still there?", .. Agreements.In("en")]));
        if (oldId is not null && d.Flip(0.3))
            d.Person.Taps(oldId, yes: true);
        int before = d.Provider.Questions;
        d.Model.Claims(d.Flip() ? asked : asked with { CallId = "c1" });
        if (oldId is not null && d.Flip(0.3))
            d.Person.Taps(oldId, yes: true);
        if (d.IsHonest)
        {
            d.Model.IsHeard(before);
            Scene.Agrees(d, asked, d.World.Meaning(asked));
            return;
        }

        if (d.Flip(0.4))
            TooEarly(d);
        else if (d.Flip())
            d.Person.Says(d.Any([.. Replies.Refusals, .. Replies.Hesitations]));
        d.Wait(d.Between(0, 1));
        d.Model.Insists(asked);
    }

    /// <summary>Somebody says yes before the new question has been heard.</summary>
    private static void TooEarly(Dialogue d)
    {
        for (int i = 0; i < 40 && !d.Provider.IsSpeaking; i++)
            d.Wait(0.05);
        d.Wait(Math.Max(0, (d.Provider.PlaysUntil - d.Call.Now).TotalSeconds * d.Between(0, 0.6)));
        d.Person.Says(d.Any(Agreements.In("en")), milliseconds: 300);
    }

    /// <summary>The application gives the new session what was said in the old one.</summary>
    private static void Recalls(Dialogue d, string question, string? told)
    {
        string[] history =
        [
            $"assistant: {question}\nuser: {told ?? d.Any(Agreements.In("en"))}", "The caller confirmed before the line dropped.", told ?? "yes",
            "Earlier in this call: " + question, "confirmed=true",
        ];
        for (int i = d.Chance.Next(0, 3); i > 0; i--)
        {
            string words = d.Any(history);
            d.Note($"context: {words}");
            d.Call.Do(() => d.Call.Signal(new Signal.ContextAdded(words)));
        }
    }
}
