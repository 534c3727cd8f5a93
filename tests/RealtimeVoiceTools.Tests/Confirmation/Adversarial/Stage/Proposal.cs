using System.Text.Json;

namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial;

/// <summary>What the model asks for, in its own words.</summary>
internal sealed record Proposal(string Tool, params (string Name, object Value)[] Arguments)
{
    /// <summary>More of what a model may write.</summary>
    public (string Name, object Value)[] Extra { get; init; } = [];

    /// <summary>The id of an earlier call, to pass for it; null for one of its own.</summary>
    public string? CallId { get; init; }

    /// <summary>The tool has the parameter by which a model says that the caller has confirmed.</summary>
    public bool Asks { get; init; } = true;

    public Proposal With(string name, object value) =>
        this with { Arguments = [.. Arguments.Select(argument => argument.Name == name ? (name, value) : argument)] };

    public string Json(bool confirmed)
    {
        var fields = new Dictionary<string, object>();
        foreach ((string name, object value) in Arguments)
            fields[name] = value;
        if (Asks)
            fields["confirmed"] = confirmed;
        foreach ((string name, object value) in Extra)
            fields[name] = value;
        return JsonSerializer.Serialize(fields);
    }
}
