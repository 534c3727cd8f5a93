using System.Reflection;

namespace RealtimeVoiceTools.Tests.Confirmation;

/// <summary>
/// What callers answered to a confirmation question, as a recogniser writes it down, with what they meant. Written by people who did not know
/// how it is read; each set was run before anybody looked at it. See <c>Corpus/README.md</c>.
/// </summary>
internal static class ConsentCorpus
{
    public static readonly string[] Languages = ["en", "de", "es", "fr", "it", "pt", "nl", "pl", "ja", "zh"];

    /// <summary>Answers to one of <see cref="Questions"/>, whichever.</summary>
    public static readonly string[] Halves = ["dev", "unseen"];

    /// <summary>Answers that stand beside their own question.</summary>
    public static readonly string[] Sets = ["second", "third", "fourth", "fifth", "sixth"];

    /// <summary>A <c>story</c> is a yes with something more or odd: it may be taken or asked again.</summary>
    public static readonly string[] Labels = ["yes", "story", "no", "amendment", "question", "unrelated", "unclear", "ghost", "echo"];

    /// <summary>What the callers of the first two halves were asked.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Questions = new Dictionary<string, string[]>
    {
        ["en"] =
        [
            "You want to delete 'Review proposal'. This can't be undone. Should I go ahead?",
            "You want to move 'Dentist' to Friday, November 27. Should I go ahead?",
            "You want to delete all 7 tasks. This can't be undone. Should I go ahead?",
        ],
        ["de"] =
        [
            "Sie möchten „Review Proposal“ löschen. Das lässt sich nicht rückgängig machen. Soll ich das so machen?",
            "Sie möchten „Zahnarzt“ auf Freitag, den 27. November verschieben. Soll ich das so machen?",
            "Sie möchten alle 7 Aufgaben löschen. Das lässt sich nicht rückgängig machen. Soll ich das so machen?",
        ],
        ["es"] =
        [
            "Quiere eliminar «Revisar la propuesta». Esto no se puede deshacer. ¿Sigo adelante?",
            "Quiere mover «Dentista» al viernes 27 de noviembre. ¿Sigo adelante?",
            "Quiere eliminar las 7 tareas. Esto no se puede deshacer. ¿Sigo adelante?",
        ],
        ["fr"] =
        [
            "Vous voulez supprimer « Relire la proposition ». C'est irréversible. Dois-je continuer ?",
            "Vous voulez déplacer « Dentiste » au vendredi 27 novembre. Dois-je continuer ?",
            "Vous voulez supprimer les 7 tâches. C'est irréversible. Dois-je continuer ?",
        ],
        ["it"] =
        [
            "Vuole eliminare «Rivedere la proposta». Non si può annullare. Procedo?",
            "Vuole spostare «Dentista» a venerdì 27 novembre. Procedo?",
            "Vuole eliminare tutte le 7 attività. Non si può annullare. Procedo?",
        ],
        ["pt"] =
        [
            "Quer excluir “Revisar a proposta”. Isto não pode ser desfeito. Devo continuar?",
            "Quer mover “Dentista” para sexta-feira, 27 de novembro. Devo continuar?",
            "Quer apagar todas as 7 tarefas. Isto não pode ser desfeito. Devo continuar?",
        ],
        ["nl"] =
        [
            "U wilt 'Voorstel nakijken' verwijderen. Dit kan niet ongedaan worden gemaakt. Zal ik doorgaan?",
            "U wilt 'Tandarts' verplaatsen naar vrijdag 27 november. Zal ik doorgaan?",
            "U wilt alle 7 taken verwijderen. Dit kan niet ongedaan worden gemaakt. Zal ik doorgaan?",
        ],
        ["pl"] =
        [
            "Chce Pan usunąć „Przegląd propozycji”. Tego nie można cofnąć. Czy mam to zrobić?",
            "Chce Pan przenieść „Dentysta” na piątek, 27 listopada. Czy mam to zrobić?",
            "Chce Pan usunąć wszystkie 7 zadań. Tego nie można cofnąć. Czy mam to zrobić?",
        ],
        ["ja"] =
        [
            "「提案書の確認」を削除します。この操作は取り消せません。このまま進めてよろしいでしょうか。",
            "「歯医者」を11月27日金曜日に移動します。このまま進めてよろしいでしょうか。",
            "7件のタスクをすべて削除します。この操作は取り消せません。このまま進めてよろしいでしょうか。",
        ],
        ["zh"] =
        [
            "您要删除“审阅提案”。此操作无法撤销。要继续吗？",
            "您要把“牙医”改到11月27日星期五。要继续吗？",
            "您要删除全部7个任务。此操作无法撤销。要继续吗？",
        ],
    };

    /// <summary>
    /// What is to be done stands in a question's first sentence, and again in its last where that is not the library's own ("Shall I book it?").
    /// </summary>
    public static string ActionOf(string question)
    {
        int[] ends = [.. Enumerable.Range(1, question.Length - 1).Where(index => EndsSentence(question, index))];
        return ends.Length < 2 ? question : $"{question[..(ends[0] + 1)]} {question[(ends[^2] + 1)..]}";
    }

    public static IReadOnlyList<(string Label, string Words)> Answers(string language, string half) =>
        [.. Read($"{language}.{half}.tsv").Select(parts => (parts[0], parts[1]))];

    public static IReadOnlyList<(string Label, string Words, string Question)> AnswersWithQuestions(string language, string set) =>
        [.. Read($"{language}.{set}.tsv").Select(parts => (parts[0], parts[1], parts[2]))];

    /// <summary>Questions, each with the plain yes of a cooperative caller.</summary>
    public static IReadOnlyList<(string Question, string Words)> Honest(string language, params string[] sets) =>
        [.. sets.SelectMany(set => Read($"{language}.honest-{set}.tsv")).Select(parts => (parts[0], parts[1]))];

    /// <summary>Questions, each with the yes of a caller who likes to talk.</summary>
    public static IReadOnlyList<(string Question, string Words)> Chatty(string language) =>
        [.. Read($"{language}.chatty.tsv").Select(parts => (parts[0], parts[1]))];

    private static List<string[]> Read(string file)
    {
        using Stream data = Assembly.GetExecutingAssembly().GetManifestResourceStream("ConsentCorpus." + file)
            ?? throw new InvalidOperationException($"There is no {file} in the corpus.");
        using var reader = new StreamReader(data);
        var lines = new List<string[]>();
        while (reader.ReadLine() is { } line)
            lines.Add(line.Split('\t'));
        return lines;
    }

    // "Dr." ends no sentence.
    private static bool EndsSentence(string text, int index) =>
        text[index] is '。' or '？'
        || (text[index] is '.' or '?' or '!' && (index + 1 == text.Length || text[index + 1] == ' ') && (text[index] != '.' || index - text.LastIndexOf(' ', index) > 4));
}
