using System.ComponentModel;

namespace RealtimeVoiceTools.Simulation;

/// <summary>The tools of every simulated session, one for each way in which a tool can behave. What they do is in the plan.</summary>
internal static class SimulatedTools
{
    public const string Look = "look";
    public const string LookUp = "look_up";
    public const string Save = "save";
    public const string Sync = "sync";
    public const string Urgent = "alert";
    public const string Quiet = "tidy";
    public const string Note = "note";
    public const string Count = "count";
    public const string DeleteReport = "delete_report";
    public const string DeleteInvoice = "delete_invoice";
    public const string Purge = "purge";
    public const string Balance = "balance";
    public const string Transfer = "transfer";
    public const string Close = "close_account";

    /// <summary>What is sensitive in a call, and may appear nowhere but in the tool.</summary>
    public const string Card = "4929717171717";

    /// <summary>What a tool throws, which may appear nowhere at all.</summary>
    public const string Thrown = "canary-exception";

    /// <summary>So long one of them may take; the others keep to the session's limit.</summary>
    public static readonly TimeSpan LongTimeout = TimeSpan.FromSeconds(80);

    public static readonly IReadOnlyList<VoiceTool> All =
    [
        Of(Look, new VoiceToolTraits { ReadOnly = true }),
        Of(LookUp, new VoiceToolTraits { ReadOnly = true, OnInterruption = InterruptionPolicy.Cancel }),
        VoiceTool.FromDelegate(
            Save, "Saves it.", ([Description("What.")] string? subject = null, [Description("The card."), Sensitive] string? card = null) => subject ?? card,
            new VoiceToolTraits()),
        Of(Sync, new VoiceToolTraits { Idempotent = true, Timeout = LongTimeout }),
        Of(Urgent, new VoiceToolTraits { OnInterruption = InterruptionPolicy.TellNow }),
        Of(Quiet, new VoiceToolTraits { OnInterruption = InterruptionPolicy.StaySilent }),
        Of(Note, new VoiceToolTraits { Speak = SpeakPolicy.Never }),
        Of(Count, new VoiceToolTraits { ReadOnly = true, Speak = SpeakPolicy.WhenIdle }),
        Of(DeleteReport, new VoiceToolTraits { Destructive = true }, previews: true),
        Of(DeleteInvoice, new VoiceToolTraits { Destructive = true }, previews: true),
        Of(Purge, new VoiceToolTraits { Destructive = true }),
        Of(Balance, new VoiceToolTraits { ReadOnly = true, VerificationLevel = 1 }),
        Of(Transfer, new VoiceToolTraits { VerificationLevel = 1 }),
        Of(Close, new VoiceToolTraits { Destructive = true, VerificationLevel = 1 }, previews: true),
    ];

    public static bool Asks(string tool) => tool is DeleteReport or DeleteInvoice or Purge or Close;

    /// <summary>What the question about a call has to name.</summary>
    public static string FactOf(string tool, object? subject) => tool switch
    {
        DeleteReport => "Annual report",
        DeleteInvoice => "Latest invoice",
        Close => "your account",
        _ => subject as string ?? "purge",
    };

    public static ConfirmationPreview? Preview(Effect.StartPreview asked) => asked.Tool.Name switch
    {
        DeleteReport => new ConfirmationPreview { Key = "r:1", Action = "delete 'Annual report'", Facts = ["Annual report"] },
        DeleteInvoice => new ConfirmationPreview { Key = "i:1", Action = "delete 'Latest invoice'", Facts = ["Latest invoice"] },
        Close => new ConfirmationPreview { Key = "account", Action = "close your account", Facts = ["account"] },
        _ => null,
    };

    private static VoiceTool Of(string name, VoiceToolTraits traits, bool previews = false) => VoiceTool.FromDelegate(
        name, $"Does {name}.", ([Description("What it is about.")] string? subject = null) => subject ?? string.Empty,
        traits, previews ? (string? subject = null) => (ConfirmationPreview?)null : null);
}
