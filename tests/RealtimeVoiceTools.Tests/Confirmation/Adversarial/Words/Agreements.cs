namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial.Words;

/// <summary>The plain yes of somebody who means it.</summary>
internal static class Agreements
{
    private static readonly Dictionary<string, string[]> ByLanguage = new()
    {
        ["en"] =
        [
            "Yes", "Yes please", "Yes, go ahead.", "Yeah, do it", "Sure, go ahead", "Okay, go ahead please", "Please do", "Yep", "Absolutely",
            "Yes, that's right.", "Uh, yeah, do it", "yes yes go ahead",
        ],
        ["de"] = ["Ja", "Ja, bitte", "ja gerne"],
        ["es"] = ["Sí", "Sí, por favor", "sí, adelante"],
        ["fr"] = ["Oui", "Oui, s'il vous plaît", "oui allez-y"],
        ["it"] = ["Sì", "Sì, grazie", "sì, proceda"],
        ["pt"] = ["Sim", "Sim, por favor", "sim, pode"],
        ["nl"] = ["Ja", "Ja, graag", "ja hoor"],
        ["pl"] = ["Tak", "Tak, proszę", "tak tak"],
        ["ja"] = ["はい", "はい、お願いします"],
        ["zh"] = ["是的", "好的", "对"],
    };

    public static string[] In(string language) => ByLanguage[language];
}
