using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>How a question is put the first time, and otherwise when it is put again.</summary>
internal static class QuestionWords
{
    public static string Of(PendingConfirmation pending, VoicePhrases phrases, ConfirmationOptions options)
    {
        QuestionPhrases words = phrases.Questions;
        string gap = phrases.Words.Space;
        string question = pending.Question;
        if (pending.TimesAsked > 1 && words.Again.Count > 0)
            question = words.Again[(pending.TimesAsked - 2) % words.Again.Count] + gap + question;
        if (pending.AsksForNumber)
            question += gap + PhraseTemplate.Fill(words.SayNumber, ("count", pending.Count.ToString(CultureInfo.InvariantCulture)));
        return options.OffersKeypad && pending.TimesAsked > 1 ? question + gap + words.PressKey : question;
    }
}
