using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>What a tool returned, as JSON.</summary>
internal static class ResultData
{
    // Far beyond anything that could be said; stops an endless sequence.
    private const int MaxBytes = 4 * 1024 * 1024;

    public static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Leaves out what is sensitive. False when it cannot be written; the tool's own code may throw here.</summary>
    public static bool TryRead(ValueConverter? converter, object? value, out JsonDocument? data)
    {
        data = null;
        if (converter is null || value is null)
            return true;
        try
        {
            CappedBuffer buffer = new(MaxBytes);
            using (Utf8JsonWriter json = new(buffer, WriterOptions))
                converter.WriteObject(json, value, SensitiveValues.LeftOut);
            data = JsonDocument.Parse(buffer.Written);
            return true;
        }
        catch (Exception) // Getters and sequences of the tool's types are the tool's code.
        {
            return false;
        }
    }

    private sealed class CappedBuffer(int cap) : IBufferWriter<byte>
    {
        private readonly ArrayBufferWriter<byte> _inner = new();

        public ReadOnlyMemory<byte> Written => _inner.WrittenMemory;

        public void Advance(int count) => _inner.Advance(count);

        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            if (_inner.WrittenCount + (long)sizeHint > cap)
                throw new InvalidOperationException("The result is too large.");
            return _inner.GetMemory(sizeHint);
        }

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
