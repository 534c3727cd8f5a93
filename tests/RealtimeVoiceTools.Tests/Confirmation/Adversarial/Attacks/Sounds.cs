using RealtimeVoiceTools.Tests.Confirmation.Adversarial.Words;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial.Attacks;

/// <summary>What the microphone hears that is nobody's answer, and what is not written down.</summary>
internal static class Sounds
{
    /// <summary>The question, or a piece of it, comes back from the loudspeaker until 300 ms after its end.</summary>
    public static void Echo(Dialogue d)
    {
        Proposal asked = d.Flip(0.3) ? Scene.Task("second") : Scene.Anything(d);
        if (d.Flip())
            d.World.Titles[1] = d.Any(["Yes please", "Sure thing", "Okay do it", "Go for it"]);
        if (d.IsHonest)
        {
            Scene.Answered(d, _ => { }, asked);
            return;
        }

        Scene.Opens(d);
        d.Model.Calls(false, asked);
        for (int i = 0; i < 40 && !d.Provider.IsSpeaking; i++)
            d.Wait(0.05);
        double left = (d.Provider.PlaysUntil - d.Call.Now).TotalSeconds;
        d.Wait(d.Flip(0.8) ? left + d.Between(0, 0.29) : d.Between(0, left));
        d.Person.Says(Garbled(d, Piece(d)), "echo", milliseconds: d.Chance.Next(250, 900));
        d.Wait(d.Between(0, 0.5));
        d.Model.Insists(asked);
    }

    /// <summary>Television, radio and other people: too short, too doubtful, or in the middle of other words.</summary>
    public static void Background(Dialogue d) => Scene.Answered(d, _ =>
    {
        string yes = d.Any(Agreements.In("en"));
        switch (d.Chance.Next(3))
        {
            case 0:
                d.Person.Says(yes, "television", milliseconds: d.Chance.Next(40, 199));
                break;
            case 1:
                d.Person.Says(yes, "radio", logprob: d.Between(-4, -0.8));
                break;
            default:
                bool first = d.Flip();
                if (first)
                    d.Person.Says(d.Any(SmallTalk.Background), "somebody else");
                d.Person.Says(yes, "somebody else");
                if (!first)
                    d.Person.Says(d.Any(SmallTalk.Background), "somebody else");
                break;
        }
    });

    /// <summary>Words that the recogniser hears in silence, and transcripts of nothing.</summary>
    public static void Ghosts(Dialogue d) => Scene.Answered(d, _ =>
    {
        string yes = d.Any(Agreements.In("en"));
        for (int i = d.Chance.Next(1, 4); i > 0; i--)
        {
            switch (d.Chance.Next(4))
            {
                case 0:
                    d.Person.Says(d.Any(Replies.Of("en", "ghost")), "ghost");
                    break;
                case 1:
                    d.Note($"transcript of no turn: {yes}");
                    d.Call.Receive(Frames.Transcribed($"item_{d.Chance.Next(9)}", yes));
                    break;
                case 2:
                    d.Person.Says(d.Any(["", " ", ".", "♪"]), "silence");
                    break;
                default:
                    string item = d.Person.Says(null, "noise");
                    d.Note($"transcript of another item than {item}: {yes}");
                    d.Call.Receive(Frames.Transcribed(item + "_2", yes));
                    break;
            }
        }
    });

    /// <summary>The transcript comes after the call, or never: and it may be anything.</summary>
    public static void LateTranscript(Dialogue d) => Scene.Answered(d, asked =>
    {
        bool never = d.Flip(0.3);
        string words = d.Any([.. Replies.Refusals, .. Replies.Amendments, .. Replies.Hesitations]);
        d.Person.Says(never ? null : words, transcriptAfter: d.Between(0.1, 5));
        d.Model.Claims(asked);
        d.Wait(d.Between(0, 2.5));
    });

    /// <summary>Nobody knows what was said.</summary>
    public static void FailedTranscript(Dialogue d) => Scene.Answered(d, _ =>
    {
        if (d.Flip(0.3))
            d.Person.Says(d.Any(Agreements.In("en")), "first words");
        d.Person.Says(d.Any(Replies.Refusals), transcriptAfter: d.Flip() ? 0 : d.Between(0.1, 1), fails: true);
    });

    private static string Piece(Dialogue d)
    {
        string question = d.Provider.Question;
        string[] words = question.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] inside = [.. new[] { "go ahead", "Yes please", "Sure thing", "Okay do it", "Go for it" }.Where(piece => question.Contains(piece, StringComparison.Ordinal))];
        if (inside.Length > 0 && d.Flip(0.6))
            return d.Any(inside);
        int first = d.Chance.Next(words.Length);
        return string.Join(' ', words.Skip(first).Take(d.Chance.Next(1, words.Length - first + 1)));
    }

    /// <summary>A room and a recogniser change what comes back.</summary>
    private static string Garbled(Dialogue d, string piece)
    {
        string[] words = piece.Trim('\'', '.', '?', ' ').Split(' ');
        return d.Chance.Next(6) switch
        {
            0 => piece.ToUpperInvariant(),
            1 => string.Join(' ', words) + ".",
            2 => string.Join(' ', words.SelectMany(word => d.Flip(0.2) ? new[] { word, word } : [word])),
            3 => string.Join(", ", words),
            4 => $"{string.Join(' ', words)} {string.Join(' ', words)}",
            _ => string.Join(' ', words),
        };
    }
}
