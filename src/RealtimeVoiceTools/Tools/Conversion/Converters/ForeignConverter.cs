using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace RealtimeVoiceTools;

/// <summary>Any other type, as the user's own JSON contract reads and writes it; its text is checked first for what that contract lets pass.</summary>
internal sealed class ForeignConverter<T>(JsonTypeInfo<T> contract) : ValueConverter<T>
{
    private protected override string ExpectedValue => "a value that fits the schema";

    private protected override bool TryReadValue(ref Utf8JsonReader reader, BindingContext context, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        Utf8JsonReader content = reader;
        string problem = "got " + ReceivedValue.Describe(ref reader, echo: false);
        reader.Skip();
        if (DuplicateNames.TryFind(content, out string? name))
        {
            context.Enter(name);
            context.Add("one value", "got more than one");
            context.Leave();
            return false;
        }

        try
        {
            value = JsonSerializer.Deserialize(ref content, contract);
        }
        catch (Exception)
        {
            // The contract is the user's code; what it throws may hold the values.
            problem += " that does not fit";
        }

        if (value is not null)
            return true;
        context.Add(Expected, problem);
        return false;
    }

    private protected override void WriteValue(Utf8JsonWriter writer, T value, SensitiveValues sensitive) => JsonSerializer.Serialize(writer, value, contract);
}
