namespace RealtimeVoiceTools;

/// <summary>The provider's errors that end a session, since trying again cannot help.</summary>
internal static class FatalErrors
{
    private static readonly HashSet<string> Codes = new(StringComparer.Ordinal)
    {
        "invalid_api_key", "insufficient_quota", "account_deactivated", "billing_hard_limit_reached", "model_not_found",
        "beta_api_shape_disabled",
    };

    public static bool Contains(string? code) => code is not null && Codes.Contains(code);
}
