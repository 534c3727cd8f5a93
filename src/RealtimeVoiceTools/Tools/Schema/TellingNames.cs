using System;
using System.Linq;

namespace RealtimeVoiceTools.Schema;

/// <summary>Names of parameters and properties, in snake_case, that tell what they hold. Whole names or their last words: new_pin is a PIN, pin_count is not.</summary>
internal static class TellingNames
{
    private static readonly string[] Passwords =
    [
        "pin", "pin_code", "pin_number", "password", "passwd", "pwd", "passcode", "pass_code", "passphrase", "pass_phrase",
        "otp", "one_time_code", "one_time_password", "verification_code",
    ];

    private static readonly string[] Knowledge =
    [
        "security_question", "security_answer", "secret_question", "secret_answer", "maiden_name", "memorable_word",
    ];

    private static readonly string[] Secrets =
    [
        "secret", "cvv", "cvv2", "cvc", "cvc2", "security_code", "card_number", "ssn", "social_security_number", "api_key", "access_token", "private_key",
    ];

    private static readonly string[] Identities =
    [
        "account_id", "account_number", "customer_id", "customer_number", "user_id", "tenant", "tenant_id", "caller_id", "caller_number", "caller_phone",
        "caller_phone_number", "organization_id", "organisation_id", "patient_id", "member_id", "subscriber_id",
    ];

    /// <summary>What proves who somebody is, as the name says, or null.</summary>
    public static string? Proof(string name) =>
        EndsIn(name, Passwords) ? "a PIN or password" : EndsIn(name, Knowledge) ? "the answer to a security question" : null;

    /// <summary>A value that nobody but the tool should see.</summary>
    public static bool IsSecret(string name) => EndsIn(name, Secrets) || Proof(name) is not null;

    /// <summary>Whose data it is: for the session to say, not for a model.</summary>
    public static bool IsIdentity(string name) => Identities.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static bool EndsIn(string name, string[] words) =>
        words.Any(word => name.Equals(word, StringComparison.OrdinalIgnoreCase) || name.EndsWith("_" + word, StringComparison.OrdinalIgnoreCase));
}
