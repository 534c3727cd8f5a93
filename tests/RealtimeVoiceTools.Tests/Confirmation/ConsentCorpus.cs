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

    /// <summary>What the answers are to, in their language: to delete a task, to move an appointment to a Friday, to delete all of seven tasks.</summary>
    public static string[] Actions(string language) => language switch
    {
        "en" => ["delete 'Review proposal'", "move 'Dentist' to Friday, November 27", "delete all 7 tasks"],
        "de" => ["'Angebot prüfen' löschen", "'Zahnarzt' auf Freitag, den 27. November verschieben", "alle 7 Aufgaben löschen"],
        "es" => ["borrar 'Revisar la propuesta'", "mover 'Dentista' al viernes 27 de noviembre", "borrar las 7 tareas"],
        "fr" => ["supprimer 'Relire la proposition'", "déplacer 'Dentiste' au vendredi 27 novembre", "supprimer les 7 tâches"],
        "it" => ["eliminare 'Rivedere la proposta'", "spostare 'Dentista' a venerdì 27 novembre", "eliminare tutte le 7 attività"],
        "pt" => ["apagar 'Rever a proposta'", "mudar 'Dentista' para sexta-feira, 27 de novembro", "apagar todas as 7 tarefas"],
        "nl" => ["'Voorstel nakijken' verwijderen", "'Tandarts' verplaatsen naar vrijdag 27 november", "alle 7 taken verwijderen"],
        "pl" => ["usunąć 'Przegląd oferty'", "przenieść 'Dentysta' na piątek, 27 listopada", "usunąć wszystkie 7 zadań"],
        "ja" => ["「提案の確認」を削除する", "「歯医者」を11月27日金曜日に変更する", "7件のタスクをすべて削除する"],
        "zh" => ["删除“审阅提案”", "把“牙医”改到11月27日星期五", "删除全部7个任务"],
        _ => throw new ArgumentOutOfRangeException(nameof(language)),
    };

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
