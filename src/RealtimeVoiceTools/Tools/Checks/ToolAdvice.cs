using System.Text.Json;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools;

/// <summary>What works but should not be done with secrets: the analyzers' advice, also for tools that they cannot see, of lambdas and of others.</summary>
internal static class ToolAdvice
{
    /// <summary>Advice on a tool, each piece naming the parameter.</summary>
    public static IEnumerable<string> Of(VoiceTool tool)
    {
        // The library's own, which takes the PIN.
        if (tool.Name == VerifyCallerTool.Name)
            yield break;
        foreach (string name in TextsAndNumbers(tool.Schema))
        {
            string snake = Naming.SnakeCase(name);
            if (TellingNames.Proof(snake) is { } proof)
                yield return $"parameter '{name}' takes {proof} through the model: set VerificationLevel and let the library verify the caller";
            if (TellingNames.IsSecret(snake) && !tool.Hides(name))
                yield return $"parameter '{name}' looks like a secret: mark it [Sensitive]";
            if (TellingNames.IsIdentity(snake))
                yield return $"parameter '{name}' lets the model choose whose data it is: take it from the session by [FromSession]";
        }
    }

    private static List<string> TextsAndNumbers(ReadOnlyMemory<byte> schema)
    {
        List<string> names = [];
        try
        {
            using JsonDocument document = JsonDocument.Parse(schema);
            if (document.RootElement.ValueKind is JsonValueKind.Object && document.RootElement.TryGetProperty("properties", out JsonElement properties)
                && properties.ValueKind is JsonValueKind.Object)
                names.AddRange(properties.EnumerateObject().Where(property => !IsFlag(property.Value)).Select(property => property.Name));
        }
        catch (JsonException)
        {
            // A foreign schema that nobody can read is for the provider to refuse.
        }

        return names;
    }

    private static bool IsFlag(JsonElement schema) =>
        schema.ValueKind is JsonValueKind.Object && schema.TryGetProperty("type", out JsonElement type) && type.ValueKind is JsonValueKind.String
        && type.GetString() is "boolean";
}
