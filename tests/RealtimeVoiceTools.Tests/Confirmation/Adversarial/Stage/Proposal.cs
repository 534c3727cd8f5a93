using System.Text.Json;

namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial;

/// <summary>What the model asks for, in its own words.</summary>
internal sealed record Proposal(string Tool, params (string Name, object Value)[] Arguments)
{
    /// <summary>More of what a model may write.</summary>
    public (string Name, object Value)[] Extra { get; init; } = [];

    public Proposal With(string name, object value) =>
        this with { Arguments = [.. Arguments.Select(argument => argument.Name == name ? (name, value) : argument)] };

    public string Json(bool confirmed)
    {
        var fields = new Dictionary<string, object>();
        foreach ((string name, object value) in Arguments)
            fields[name] = value;
        fields["confirmed"] = confirmed;
        foreach ((string name, object value) in Extra)
            fields[name] = value;
        return JsonSerializer.Serialize(fields);
    }
}
