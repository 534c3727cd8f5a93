using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>Reads the members of one object, the arguments of a call or a record in them: each at most once, none unknown, none required missing.</summary>
internal sealed class MemberTable
{
    private readonly ToolParameter[] _members;
    private readonly byte[][] _names;

    public MemberTable(ToolParameter[] members)
    {
        _members = members;
        _names = [.. members.Select(member => Encoding.UTF8.GetBytes(member.Name))];
    }

    /// <summary>Records that the value at the reader was given before, and moves the reader past it.</summary>
    public static void AddDuplicate(ref Utf8JsonReader reader, BindingContext context)
    {
        context.Add("one value", "got more than one");
        reader.Skip();
    }

    /// <summary>Reads up to the end of the object that the reader is at the start of.</summary>
    public bool TryRead(ref Utf8JsonReader reader, BindingContext context, [NotNullWhen(true)] out object?[]? values)
    {
        object?[] read = new object?[_members.Length];
        Span<bool> given = _members.Length <= 64 ? stackalloc bool[_members.Length] : new bool[_members.Length];
        bool complete = true;
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
        {
            int index = Find(ref reader);
            if (index < 0)
            {
                AddUnknown(ref reader, context);
                complete = false;
                continue;
            }

            context.Enter(_members[index]);
            reader.Read();
            if (given[index])
            {
                AddDuplicate(ref reader, context);
                complete = false;
            }
            else
            {
                complete &= TryReadMember(ref reader, context, _members[index], out read[index]);
            }

            given[index] = true;
            context.Leave();
        }

        for (int i = 0; i < _members.Length; i++)
        {
            if (!given[i])
                complete &= TryTakeDefault(context, _members[i], out read[i]);
        }

        values = complete ? read : null;
        return complete;
    }

    private static bool TryReadMember(ref Utf8JsonReader reader, BindingContext context, ToolParameter member, out object? value)
    {
        bool isDefault = reader.TokenType is JsonTokenType.Null && !member.Required;
        value = isDefault ? member.Default : null;
        return isDefault || member.Converter.TryReadObject(ref reader, context, out value);
    }

    private static bool TryTakeDefault(BindingContext context, ToolParameter member, out object? value)
    {
        value = member.Default;
        if (!member.Required)
            return true;
        context.Enter(member);
        context.AddMissing(member.Converter.Expected);
        context.Leave();
        return false;
    }

    private int Find(ref Utf8JsonReader reader)
    {
        int index = reader.ValueIsEscaped ? -1 : IndexOf(reader.ValueSpan);
        if (index >= 0)
            return index;

        // The schema's own names never differ only in letter case.
        string name = JsonText.Read(ref reader);
        return Array.FindIndex(_members, member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase));
    }

    private int IndexOf(ReadOnlySpan<byte> name)
    {
        for (int i = 0; i < _names.Length; i++)
        {
            if (name.SequenceEqual(_names[i]))
                return i;
        }

        return -1;
    }

    private void AddUnknown(ref Utf8JsonReader reader, BindingContext context)
    {
        string name = JsonText.Read(ref reader);
        reader.Skip();
        if (context.IsFull)
            return;
        string[] names = [.. _members.Select(member => member.Name)];
        string expected = names.Length == 0 ? "no arguments" : "only " + string.Join(", ", names);
        string? nearest = NearestName.Find(name, names);
        context.Enter(name);
        context.Add(expected, "got an unknown name" + (nearest is null ? string.Empty : $"; the nearest is {nearest}"));
        context.Leave();
    }
}
