using System.ComponentModel;
using System.Globalization;

namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial;

/// <summary>The things there are, what words mean them now, and the tools that act on them.</summary>
internal sealed class World(string language)
{
    public const string Delete = "delete_task";
    public const string Archive = "archive_task";
    public const string Send = "send_money";
    public const string Purge = "purge_account";
    public const string Wipe = "wipe_account";
    public const string Clear = "clear_tasks";
    public const string Find = "find_task";

    private static readonly VoiceTool[] All =
    [
        Of(Delete, ([Description("Which.")] string subject) => subject, previews: true),
        Of(Archive, ([Description("Which.")] string subject) => subject, previews: true),
        VoiceTool.FromDelegate(
            Send, "Sends money.", ([Description("To whom.")] string payee, [Description("How much.")] int amount) => payee,
            new VoiceToolTraits { Destructive = true }, (string payee, int amount) => (ConfirmationPreview?)null),
        Of(Purge, ([Description("Which.")] string subject) => subject, previews: false),
        Of(Wipe, ([Description("Which.")] string subject) => subject, previews: false),
        VoiceTool.FromDelegate(
            Clear, "Deletes many tasks.", ([Description("Which.")] string? filter = null) => filter,
            new VoiceToolTraits { Destructive = true, Bulk = true, Noun = "task" }, (string? filter = null) => (ConfirmationPreview?)null),
        VoiceTool.FromDelegate(Find, "Looks up a task.", ([Description("Which.")] string subject) => subject, new VoiceToolTraits { ReadOnly = true }),
    ];

    // Each language asks about a deletion in its own words.
    private static readonly Dictionary<string, string> Deleting = new()
    {
        ["en"] = "delete '{0}'",
        ["de"] = "„{0}“ löschen",
        ["es"] = "eliminar «{0}»",
        ["fr"] = "supprimer « {0} »",
        ["it"] = "eliminare '{0}'",
        ["pt"] = "excluir '{0}'",
        ["nl"] = "'{0}' verwijderen",
        ["pl"] = "usunąć „{0}”",
        ["ja"] = "「{0}」を削除",
        ["zh"] = "删除“{0}”",
    };

    private readonly Dictionary<string, int> _meanings = new() { ["first"] = 0, ["second"] = 1, ["third"] = 2, ["number one"] = 0 };

    public static IReadOnlyList<VoiceTool> Tools => All;

    /// <summary>What the tasks are called: other people named them.</summary>
    public string[] Titles { get; } = ["Review proposal", "Send invoices", "Team standup", "Book flights", "Water plants", "Call the bank", "Old notes"];

    /// <summary>How many there are.</summary>
    public int Count { get; set; } = 7;

    public string? Consequence { get; set; }

    /// <summary>What these words meant a moment ago they do not mean any more.</summary>
    public void Swap(string word, string with) => (_meanings[word], _meanings[with]) = (_meanings[with], _meanings[word]);

    /// <summary>What would be done if it were done now.</summary>
    public Deed Meaning(Proposal proposal) => proposal.Tool switch
    {
        Delete or Archive => new Deed(proposal.Tool, Key((string)proposal.Arguments[0].Value)),
        Send => new Deed(Send, $"payee:{proposal.Arguments[0].Value}", Text(proposal.Arguments[1].Value)),
        Clear => new Deed(Clear, AllKeys),
        _ => new Deed(proposal.Tool, (string)proposal.Arguments[0].Value),
    };

    /// <summary>What an attempt does: a tool with a preview acts on what was confirmed.</summary>
    public static Deed Meaning(Effect.StartAttempt attempt) => attempt.Tool.Name switch
    {
        Delete or Archive or Clear => new Deed(attempt.Tool.Name, attempt.Confirmed?.Target as string ?? "anything"),
        Send => new Deed(Send, attempt.Confirmed?.Target as string ?? "anybody", Text(attempt.Arguments.ElementAtOrDefault(1))),
        _ => new Deed(attempt.Tool.Name, Text(attempt.Arguments.ElementAtOrDefault(0))),
    };

    public ConfirmationPreview? Preview(Effect.StartPreview asked) => asked.Tool.Name switch
    {
        Delete => Task(asked, string.Format(CultureInfo.InvariantCulture, Deleting[language], Title(asked))),
        Archive => Task(asked, $"archive '{Title(asked)}'"),
        Send => new ConfirmationPreview
        {
            // The amount is no part of the key: nothing but what was frozen protects it.
            Key = $"payee:{asked.Arguments[0]}",
            Target = $"payee:{asked.Arguments[0]}",
            Action = $"send {Text(asked.Arguments[1])} euros to {asked.Arguments[0]}",
            Facts = [Text(asked.Arguments[0]), Text(asked.Arguments[1])],
        },
        Clear => new ConfirmationPreview
        {
            Key = AllKeys,
            Target = AllKeys,
            Action = $"delete all {Count} tasks",
            Facts = ["tasks"],
            Count = Count,
        },
        _ => null,
    };

    private string AllKeys => $"tasks:{Count}";

    private string Title(Effect.StartPreview asked) => Titles[_meanings.GetValueOrDefault(Text(asked.Arguments[0]), 3)];

    private string Key(string subject) => $"task:{_meanings.GetValueOrDefault(subject, 3)}";

    private ConfirmationPreview Task(Effect.StartPreview asked, string action)
    {
        string key = Key(Text(asked.Arguments[0]));
        return new ConfirmationPreview { Key = key, Target = key, Action = action, Facts = [Title(asked)], Consequence = Consequence };
    }

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static VoiceTool Of(string name, Func<string, string> handler, bool previews) => VoiceTool.FromDelegate(
        name, $"Does {name}.", handler, new VoiceToolTraits { Destructive = true }, previews ? (string subject) => (ConfirmationPreview?)null : null);
}
