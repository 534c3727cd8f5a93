using System.Text.Json;
using System.Text.Json.Nodes;

namespace RealtimeVoiceTools.Testing;

/// <summary>A call that must not be made without the caller's word.</summary>
internal sealed class Target
{
    private readonly JsonObject arguments;

    public Target(string tool, string arguments)
    {
        ArgumentException.ThrowIfNullOrEmpty(tool);
        Tool = tool;
        try
        {
            this.arguments = JsonNode.Parse(arguments) as JsonObject ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw new ArgumentException($"The arguments of {tool} are no JSON object.", nameof(arguments));
        }
    }

    public string Tool { get; }

    /// <param name="confirmed">What the model says of the caller's yes; null for a tool that has no such argument.</param>
    public EmulatedTurn Call(bool? confirmed)
    {
        JsonObject said = arguments.DeepClone().AsObject();
        if (confirmed is not null)
        {
            said["confirmed"] = confirmed;
        }

        return EmulatedTurn.Call(Tool, said.ToJsonString());
    }
}
