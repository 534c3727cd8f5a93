using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>A record. Without a constructor it can only be written, as results are.</summary>
internal sealed class ObjectConverter<T>(Func<object?[], T>? construct, ObjectProperty<T>[] properties) : ValueConverter<T>
{
    private readonly MemberTable _members = new([.. properties.Select(property => property.Member)]);

    internal override bool HasSensitiveParts => properties.Any(property => property.Member.HasSensitiveParts);

    private protected override string ExpectedValue =>
        properties.Length == 0 ? "an empty object" : "an object with " + string.Join(", ", properties.Select(property => property.Member.Name));

    private protected override bool TryReadValue(ref Utf8JsonReader reader, BindingContext context, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (construct is null || reader.TokenType is not JsonTokenType.StartObject)
        {
            context.AddMismatch(ref reader, Expected, echo: false);
            return false;
        }

        if (!_members.TryRead(ref reader, context, out object?[]? values))
            return false;
        try
        {
            value = construct(values);
        }
        catch (Exception)
        {
            // A record may refuse its values; what it throws may hold them, so only the fact is told.
        }

        if (value is not null)
            return true;
        context.Add(Expected, "got values that do not go together");
        return false;
    }

    private protected override void WriteValue(Utf8JsonWriter writer, T value, SensitiveValues sensitive)
    {
        writer.WriteStartObject();
        foreach (ObjectProperty<T> property in properties)
        {
            if (property.Member.IsSensitive && sensitive is SensitiveValues.LeftOut)
                continue;
            writer.WritePropertyName(property.Member.Name);
            if (property.Member.IsSensitive && sensitive is SensitiveValues.Masked)
                writer.WriteStringValue(ArgumentBinder.Mask);
            else
                property.Write(writer, value, sensitive);
        }

        writer.WriteEndObject();
    }
}
