using System.Text.Json;

namespace RealtimeVoiceTools.Testing;

/// <summary>One message between client and emulator.</summary>
/// <param name="Time">When, counted from the opening of the connection.</param>
/// <param name="Direction">Which way it went.</param>
/// <param name="Type">Its <c>type</c> field, or an empty text when it had none.</param>
/// <param name="Json">The whole message, UTF-8.</param>
public sealed record EmulatorFrame(TimeSpan Time, EmulatorFrameDirection Direction, string Type, ReadOnlyMemory<byte> Json)
{
    /// <summary>True for a message from a sideband, and for an error that only a sideband was told.</summary>
    public bool IsSideband { get; init; }

    /// <summary>The message, parsed.</summary>
    /// <exception cref="JsonException">The message is not JSON.</exception>
    public JsonElement Parse()
    {
        using JsonDocument document = JsonDocument.Parse(Json);
        return document.RootElement.Clone();
    }

    /// <summary>Time, direction and type, without any content.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Time.TotalSeconds,8:0.000} {(Direction == EmulatorFrameDirection.FromClient ? ">>" : "<<")} {Type}");
}
