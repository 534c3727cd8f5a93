using System.Reflection;

namespace RealtimeVoiceTools.Tests.Confirmation;

/// <summary>
/// What callers answered to a confirmation question, as a recogniser writes it down, with what they meant. Written by people who did not know
/// how it is read. The <c>unseen</c> half is not looked at by whoever works on the classifier: it is only run.
/// </summary>
internal static class ConsentCorpus
{
    public static readonly string[] Languages = ["en", "de", "es", "fr", "it", "pt", "nl", "pl", "ja", "zh"];

    public static readonly string[] Halves = ["dev", "unseen"];

    public static readonly string[] Labels = ["yes", "no", "amendment", "question", "unrelated", "unclear", "ghost", "echo"];

    /// <summary>What the callers were asked.</summary>
    public static readonly string[] Questions =
    [
        "You want to delete 'Review proposal'. This can't be undone. Should I go ahead?",
        "You want to move 'Dentist' to Friday, November 27. Should I go ahead?",
        "You want to delete all 7 tasks. This can't be undone. Should I go ahead?",
    ];

    /// <summary>What is to be done stands in a question's first sentence.</summary>
    public static string ActionOf(string question)
    {
        for (int i = 1; i < question.Length; i++)
        {
            bool ends = question[i] is '。' or '？' || (question[i] is '.' or '?' or '!' && (i + 1 == question.Length || question[i + 1] == ' '));
            // "Dr." ends no sentence.
            if (ends && (question[i] != '.' || i - question.LastIndexOf(' ', i) > 4))
                return question[..(i + 1)];
        }

        return question;
    }

    public static IReadOnlyList<(string Label, string Words)> Answers(string language, string half) => Read($"{language}.{half}.tsv");

    /// <summary>Questions, each with the plain yes of a cooperative caller.</summary>
    public static IReadOnlyList<(string Question, string Words)> Honest(string language) => Read($"{language}.honest.tsv");

    private static List<(string, string)> Read(string file)
    {
        using Stream data = Assembly.GetExecutingAssembly().GetManifestResourceStream("ConsentCorpus." + file)
            ?? throw new InvalidOperationException($"There is no {file} in the corpus.");
        using var reader = new StreamReader(data);
        var lines = new List<(string, string)>();
        while (reader.ReadLine() is { } line)
        {
            string[] parts = line.Split('\t');
            lines.Add((parts[0], parts[1]));
        }

        return lines;
    }
}
