namespace RealtimeVoiceTools.Testing;

/// <summary>Why a client's event is refused, in the provider's words.</summary>
internal sealed record WireProblem(string? Code, string Message, string? Param = null, string Type = "invalid_request_error")
{
    public static WireProblem Unknown(string path) => new("unknown_parameter", $"Unknown parameter: '{path}'.", path);

    public static WireProblem Missing(string path) => new("missing_required_parameter", $"Missing required parameter: '{path}'.", path);

    public static WireProblem WrongType(string path, string expected, string got) =>
        new("invalid_type", $"Invalid type for '{path}': expected {expected}, but got {got} instead.", path);

    public static WireProblem WrongValue(string path, string message) => new("invalid_value", message, path);

    public static WireProblem TooLong(string path, int max, int got) => new(
        "string_above_max_length",
        $"Invalid '{path}': string too long. Expected a string with maximum length {max}, but got a string with length {got} instead.",
        path);
}
