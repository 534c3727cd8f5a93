using System.Globalization;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial;

/// <summary>Accounts with PINs, and tools for their owners alone.</summary>
internal sealed class Bank
{
    public const string Balance = "balance";
    public const string Limit = "raise_limit";
    public const string PayOut = "pay_out";
    public const string Close = "close_account";

    public const string Owned = "account-1";
    public const string Other = "account-2";
    public const string OtherPin = "8520";

    private static readonly VoiceTool[] All =
    [
        VoiceTool.FromDelegate(Balance, "Tells the balance.", () => "ten", new VoiceToolTraits { ReadOnly = true, VerificationLevel = 1 }),
        VoiceTool.FromDelegate(
            Limit, "Raises the limit.", ([System.ComponentModel.Description("To how much.")] int amount) => amount, new VoiceToolTraits { VerificationLevel = 1 }),
        VoiceTool.FromDelegate(
            PayOut, "Pays out.", ([System.ComponentModel.Description("How much.")] int amount) => amount, new VoiceToolTraits { VerificationLevel = 2 }),
        VoiceTool.FromDelegate(
            Close, "Closes the account.", () => "closed", new VoiceToolTraits { Destructive = true, VerificationLevel = 1 }, () => (ConfirmationPreview?)null),
    ];

    private readonly Dictionary<string, string> _pins;

    public Bank(string pin, bool isCareless, Weakness weakness)
    {
        _pins = new() { [Owned] = pin, [Other] = OtherPin };
        Pins = new PinScript(weakness == Weakness.EndlessAttempts ? new EndlessAttempts() : null)
        {
            Accepts = request => weakness == Weakness.EveryPin
                || (isCareless ? _pins[request.AccountId!].StartsWith(request.Pin, StringComparison.Ordinal) : _pins[request.AccountId!] == request.Pin),
        };
    }

    public static IReadOnlyList<VoiceTool> Tools => All;

    public PinScript Pins { get; }

    /// <summary>The account that the session is about: nothing that is said or called chooses another.</summary>
    public string Account => Pins.Session.AccountId!;

    /// <summary>The right PIN of the account that the session is about.</summary>
    public string Pin => _pins[Account];

    public Deed Meaning(Proposal proposal) => new(proposal.Tool, Account, Text(proposal.Arguments.Length == 0 ? null : proposal.Arguments[0].Value));

    public Deed Meaning(Effect.StartAttempt attempt) => new(attempt.Tool.Name, Account, Text(attempt.Arguments.ElementAtOrDefault(0)));

    public ConfirmationPreview Preview(Effect.StartPreview asked) => new() { Key = Account, Target = Account, Action = "close your account", Facts = ["account"] };

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
