using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>Reads and writes values of <typeparamref name="T"/>. For generated code.</summary>
/// <typeparam name="T">The type of its values.</typeparam>
/// <remarks>Immutable and safe to share. Made by <see cref="ValueConverters"/>, narrowed by <see cref="ValueConstraints"/>.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ValueConverter<T> : ValueConverter
{
    private ValueConstraint<T>[] _constraints = [];

    private protected ValueConverter()
    {
    }

    internal sealed override Type ValueType => typeof(T);

    internal sealed override string Expected => _constraints.Length == 0
        ? ExpectedValue
        : ExpectedValue + string.Concat(_constraints.Select(constraint => " " + constraint.Text));

    /// <summary>What is allowed before any constraint, to follow "expected": "a whole number".</summary>
    private protected abstract string ExpectedValue { get; }

    internal sealed override bool TryReadObject(ref Utf8JsonReader reader, BindingContext context, out object? value)
    {
        bool read = TryRead(ref reader, context, out T? typed);
        value = read ? typed : null;
        return read;
    }

    internal sealed override void WriteObject(Utf8JsonWriter writer, object? value, SensitiveValues sensitive)
    {
        if (value is null)
            writer.WriteNullValue();
        else
            Write(writer, (T)value, sensitive);
    }

    internal bool TryRead(ref Utf8JsonReader reader, BindingContext context, [MaybeNullWhen(false)] out T value)
    {
        if (!TryReadValue(ref reader, context, out value))
            return false;
        foreach (ValueConstraint<T> constraint in _constraints)
        {
            if (constraint.Allows(value))
                continue;
            context.Add(Expected, "got " + ReceivedValue.Describe(value));
            return false;
        }

        return true;
    }

    internal void Write(Utf8JsonWriter writer, T value, SensitiveValues sensitive)
    {
        if (value is null)
            writer.WriteNullValue();
        else
            WriteValue(writer, value, sensitive);
    }

    internal ValueConverter<T> With(ValueConstraint<T> constraint)
    {
        var copy = (ValueConverter<T>)MemberwiseClone();
        copy._constraints = [.. _constraints, constraint];
        return copy;
    }

    private protected abstract bool TryReadValue(ref Utf8JsonReader reader, BindingContext context, [MaybeNullWhen(false)] out T value);

    private protected abstract void WriteValue(Utf8JsonWriter writer, T value, SensitiveValues sensitive);
}
