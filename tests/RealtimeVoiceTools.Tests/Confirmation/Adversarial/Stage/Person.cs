using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial;

/// <summary>What comes in by the microphone and the keys: the person's words, and those of whoever else is near.</summary>
internal sealed class Person(Dialogue dialogue)
{
    private int _turns;

    /// <summary>A turn, from its beginning to its transcript.</summary>
    /// <param name="words">As they are written down; null when they never are.</param>
    /// <param name="who">For the record.</param>
    /// <param name="milliseconds">How long the speech lasts.</param>
    /// <param name="logprob">How sure the transcription is.</param>
    /// <param name="transcriptAfter">Seconds from the end of the speech to its transcript.</param>
    /// <param name="fails">The transcription says that it failed.</param>
    public string Says(string? words, string who = "person", int? milliseconds = null, double? logprob = null, double transcriptAfter = 0, bool fails = false)
    {
        int length = milliseconds ?? dialogue.Chance.Next(350, 1800);
        string item = Begins(who);
        dialogue.Wait((length + 500) / 1000.0);
        Ends(item, words, who, length, logprob, transcriptAfter, fails);
        return item;
    }

    public string Begins(string who = "person")
    {
        string item = $"u{++_turns}";
        dialogue.Note($"{who} begins to speak");
        dialogue.Call.Receive(Frames.SpeechStarted(item));
        dialogue.Provider.Interrupted();
        return item;
    }

    public void Ends(string item, string? words, string who = "person", int milliseconds = 600, double? logprob = null, double transcriptAfter = 0, bool fails = false)
    {
        dialogue.Call.Receive(Frames.SpeechStopped(item, milliseconds));
        dialogue.Call.Receive(Frames.Committed(item));
        if (fails)
            Written(transcriptAfter, $"{who}: (transcription failed: {words})", Provider.TranscriptionFailed(item));
        else if (words is null)
            dialogue.Note($"{who}: (never written down)");
        else
            Written(transcriptAfter, $"{who}: {words}{(milliseconds < 200 ? $" ({milliseconds} ms)" : "")}", Frames.Transcribed(item, words, logprob));
    }

    /// <summary>The person gives the plain yes of somebody who means it.</summary>
    public void Agrees(Deed deed, double transcriptAfter = 0)
    {
        dialogue.Oracle.Agrees(deed);
        Says(dialogue.Any(Words.Agreements.In(dialogue.Language)), transcriptAfter: transcriptAfter);
    }

    public void Types(string words)
    {
        dialogue.Note($"person types: {words}");
        dialogue.Call.Do(() => dialogue.Call.Signal(new Signal.UserTyped(words)));
    }

    public void Presses(string keys)
    {
        foreach (char key in keys)
        {
            dialogue.Note($"person presses {key}");
            dialogue.Call.Do(() => dialogue.Call.Signal(new Signal.KeyPressed(key)));
            dialogue.Wait(dialogue.Between(0.05, 0.3));
        }
    }

    /// <summary>The application's interface, or somebody who pretends to be it.</summary>
    public void Taps(string id, bool yes)
    {
        dialogue.Note($"interface: {(yes ? "confirm" : "decline")} {id}");
        dialogue.Call.Do(() => dialogue.Call.Signal(new Signal.ConfirmationAnswered(id, yes)));
    }

    private void Written(double after, string line, string frame)
    {
        if (after <= 0)
        {
            dialogue.Note(line);
            dialogue.Call.Receive(frame);
            return;
        }

        dialogue.Later(after, () =>
        {
            dialogue.Note($"{line} (late)");
            dialogue.Call.Receive(frame);
        });
    }
}
