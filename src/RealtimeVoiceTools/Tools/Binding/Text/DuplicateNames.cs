using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>Finds a property that is given twice, in any letter case, at any depth of a value that another reader will take the last of.</summary>
internal static class DuplicateNames
{
    public static bool TryFind(Utf8JsonReader reader, [NotNullWhen(true)] out string? duplicate)
    {
        Utf8JsonReader end = reader;
        end.Skip();
        Stack<HashSet<string>> objects = new();
        duplicate = null;
        while (duplicate is null)
        {
            if (reader.TokenType is JsonTokenType.StartObject)
                objects.Push(new(StringComparer.OrdinalIgnoreCase));
            else if (reader.TokenType is JsonTokenType.EndObject)
                objects.Pop();
            else if (reader.TokenType is JsonTokenType.PropertyName && JsonText.Read(ref reader) is { } name && !objects.Peek().Add(name))
                duplicate = name;

            if (reader.TokenStartIndex >= end.TokenStartIndex)
                break;
            reader.Read();
        }

        return duplicate is not null;
    }
}
