using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>One of the named values of an enum. Numbers and combined names are refused: neither is in the schema.</summary>
internal sealed class EnumConverter<T>((string Name, T Value)[] members) : ScalarConverter<T>
    where T : struct, Enum
{
    private protected override string ExpectedValue { get; } = "one of " + string.Join(", ", members.Select(member => member.Name));

    private protected override bool TryReadScalar(ref Utf8JsonReader reader, BindingContext context, out T value)
    {
        value = default;
        if (reader.TokenType is not JsonTokenType.String)
            return false;
        string name = JsonText.Read(ref reader);
        int found = Array.FindIndex(members, member => member.Name == name);
        if (found < 0)
            found = FindInAnyCase(name);
        if (found < 0)
            return false;
        value = members[found].Value;
        return true;
    }

    private protected override void WriteValue(Utf8JsonWriter writer, T value, SensitiveValues sensitive)
    {
        int found = Array.FindIndex(members, member => EqualityComparer<T>.Default.Equals(member.Value, value));
        writer.WriteStringValue(found < 0 ? value.ToString() : members[found].Name);
    }

    private int FindInAnyCase(string name)
    {
        int first = Array.FindIndex(members, member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase));
        int last = Array.FindLastIndex(members, member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase));
        return first == last ? first : -1;
    }
}
