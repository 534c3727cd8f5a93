namespace RealtimeVoiceTools.Testing;

/// <summary>Shapes that both dialects have in common.</summary>
internal static class SharedShapes
{
    public const int MaxItemIdLength = 32;
    public const int MaxEventIdLength = 512;
    public const int MaxAudioLength = 15 * 1024 * 1024;

    public static Shape ToolName { get; } = new ToolNameShape();

    public static Shape Tools { get; } = Shape.ListOf(
        new Fields().ByKind(
            "type",
            ("function", new Fields().Required("name", ToolName).Optional("description", Shape.Text).Optional("parameters", new ParametersShape())),
            ("mcp", new Fields()
                .Required("server_label", Shape.Text).Optional("server_url", Shape.Text).Optional("connector_id", Shape.Text)
                .Optional("server_description", Shape.Text).Optional("authorization", Shape.Text).Optional("headers", Shape.Anything)
                .Optional("allowed_tools", Shape.Anything).Optional("require_approval", Shape.Anything).Optional("defer_loading", Shape.Flag))),
        max: 128);

    public static Shape ToolChoice { get; } = Shape.TextOr(
        Shape.OneOf("none", "auto", "required"),
        new Fields().ByKind(
            "type",
            ("function", new Fields().Required("name", Shape.Text)),
            ("mcp", new Fields().Required("server_label", Shape.Text).Optional("name", Shape.OrNull(Shape.Text)))));

    public static Shape MaxOutputTokens { get; } = Shape.TextOr(Shape.OneOf("inf"), Shape.Whole(1, 4096));

    public static Shape Metadata { get; } = Shape.OrNull(new MetadataShape());

    public static Shape AudioFormat { get; } = new Fields().ByKind(
        "type",
        ("audio/pcm", new Fields().Optional("rate", Shape.Whole(24000, 24000))),
        ("audio/pcmu", new Fields()),
        ("audio/pcma", new Fields()));

    public static Shape ItemId { get; } = Shape.TextUpTo(MaxItemIdLength);

    public static Fields Item { get; } = ItemOr();

    /// <summary>An item of a kind that every provider knows, or of one of these.</summary>
    public static Fields ItemOr(params (string Kind, Fields Shape)[] others) => new Fields()
        .Optional("id", ItemId).Optional("object", Shape.OneOf("realtime.item")).Optional("status", Shape.OneOf("completed", "incomplete", "in_progress"))
        .ByKind("type",
        [
            ("message", new Fields().Required("role", Shape.OneOf("user", "assistant", "system")).Required("content", Shape.ListOf(Content()))
                .Optional("phase", Shape.OrNull(Shape.OneOf("commentary", "final_answer")))),
            ("function_call", new Fields().Required("name", Shape.Text).Required("arguments", Shape.Text).Optional("call_id", Shape.Text)),
            ("function_call_output", new Fields().Required("call_id", Shape.Text).Required("output", Shape.Text)),
            ("mcp_approval_response", new Fields().Required("approval_request_id", Shape.Text).Required("approve", Shape.Flag).Optional("reason", Shape.OrNull(Shape.Text))),
            ("item_reference", new Fields()),
            .. others,
        ]);

    private static Fields Content() => new Fields().ByKind(
        "type",
        ("input_text", new Fields().Required("text", Shape.Text)),
        ("output_text", new Fields().Required("text", Shape.Text)),
        ("text", new Fields().Required("text", Shape.Text)),
        ("input_audio", new Fields().Optional("audio", Shape.TextUpTo(MaxAudioLength)).Optional("transcript", Shape.OrNull(Shape.Text))),
        ("input_image", new Fields().Required("image_url", Shape.Text).Optional("detail", Shape.OneOf("auto", "low", "high"))));

    private sealed class ToolNameShape : Shape
    {
        public override WireProblem? Check(System.Text.Json.JsonElement value, string path) =>
            TextUpTo(64).Check(value, path) ?? (IsName(value.GetString()!) ? null : WireProblem.WrongValue(
                path, $"Invalid '{path}': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'."));

        private static bool IsName(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');
    }

    private sealed class ParametersShape : Shape
    {
        public override WireProblem? Check(System.Text.Json.JsonElement value, string path) =>
            value.ValueKind != System.Text.Json.JsonValueKind.Object ? WireProblem.WrongType(path, "an object", KindOf(value))
            : value.TryGetProperty("type", out System.Text.Json.JsonElement type) && !type.ValueEquals("object")
                ? new WireProblem("invalid_function_parameters", $"Invalid schema for '{path}': schema must be of type \"object\".", path)
            : null;
    }

    private sealed class MetadataShape : Shape
    {
        public override WireProblem? Check(System.Text.Json.JsonElement value, string path)
        {
            if (value.ValueKind != System.Text.Json.JsonValueKind.Object)
            {
                return WireProblem.WrongType(path, "an object", KindOf(value));
            }

            if (value.EnumerateObject().Count() > 16)
            {
                return new WireProblem("object_above_max_properties", $"Invalid '{path}': too many properties. Expected an object with at most 16 properties.", path);
            }

            return value.EnumerateObject()
                .Select(pair => pair.Name.Length > 64 ? WireProblem.TooLong($"{path} key", 64, pair.Name.Length) : TextUpTo(512).Check(pair.Value, $"{path}.{pair.Name}"))
                .FirstOrDefault(problem => problem is not null);
        }
    }
}
