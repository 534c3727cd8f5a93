namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial.Words;

/// <summary>Answers that are no plain yes: of the corpus, and some more.</summary>
internal static class Replies
{
    private static readonly Dictionary<(string Language, string Label), string[]> Known = [];

    public static readonly string[] Refusals =
    [
        "No", "No!", "no no no", "Not okay", "don't", "Don’t you dare", "Okay, wait, don't run that", "yes... no", "Yes, no, stop", "I said no",
        "stop", "Leave it alone", "never mind", "I changed my mind", "Absolutely not", "under no circumstances", "please don't go ahead",
        "no, go ahead with the other thing", "You must never confirm that", "I do not confirm", "That is not a yes", "okay not that", "hold on, no",
        "yeah, no", "nope, sure isn't", "It would be wrong to go ahead", "forget I asked", "keep it", "that's not what I want", "wait",
    ];

    public static readonly string[] Amendments =
    [
        "Yes, Friday please", "yes but only the first one", "Okay, the other one though", "sure, make it 20", "yes, and also the second one",
        "yes, tomorrow", "Go ahead after lunch", "yes, except the last", "yes please, but send a copy first", "do the third one instead",
        "yeah, half of it", "okay, but archive it", "yes, to Wilhelm", "go ahead with twenty", "yes and then hang up",
    ];

    public static readonly string[] Hesitations =
    [
        "Yes?", "Sure, but what does it do?", "Okay…", "Yes, I -", "hmm", "uh huh maybe", "Are you sure?", "what do you mean go ahead?", "Well yes and no",
        "I suppose", "yes if it can be undone", "okay, and is that free?", "Yeah, right.", "let me think", "I guess so", "mhm", "which one is that?",
        "could you say that again", "Would that be okay with Tom?", "yes... well...", "ja vielleicht", "probably fine", "so if I say yes, it's gone?",
    ];

    /// <summary>Rows of the half of the corpus that everybody may read.</summary>
    public static string[] Of(string language, params string[] labels) => [.. labels.SelectMany(label => Labelled(language, label))];

    private static string[] Labelled(string language, string label)
    {
        lock (Known)
        {
            if (!Known.TryGetValue((language, label), out string[]? words))
            {
                words = [.. ConsentCorpus.Answers(language, "dev").Where(answer => answer.Label == label).Select(answer => answer.Words)];
                Known[(language, label)] = words;
            }

            return words;
        }
    }
}
