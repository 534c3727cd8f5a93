using System.ComponentModel;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>Reads values of one type from JSON, with errors a model can act on, and writes them canonically. For generated code.</summary>
/// <remarks>Immutable and safe to share. Made by <see cref="ValueConverters"/>.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ValueConverter
{
    private protected ValueConverter()
    {
    }

    /// <summary>The type of its values.</summary>
    internal abstract Type ValueType { get; }

    /// <summary>What is allowed, to follow "expected": "a whole number from 1 to 10".</summary>
    internal abstract string Expected { get; }

    /// <summary>JSON null is a value, not only another word for a default.</summary>
    internal virtual bool AcceptsNull => false;

    /// <summary>Some of what it writes is marked <see cref="SensitiveAttribute"/>.</summary>
    internal virtual bool HasSensitiveParts => false;

    /// <summary>
    /// Reads the value at the reader's current token and leaves the reader on its last token. On failure adds an error to the
    /// context and still leaves the reader there, so that one pass finds every error.
    /// </summary>
    internal abstract bool TryReadObject(ref Utf8JsonReader reader, BindingContext context, out object? value);

    /// <summary>
    /// Writes the value canonically: the same value always gives the same bytes, and, with nothing masked or left out, they read back to the same value.
    /// </summary>
    internal abstract void WriteObject(Utf8JsonWriter writer, object? value, SensitiveValues sensitive);
}
