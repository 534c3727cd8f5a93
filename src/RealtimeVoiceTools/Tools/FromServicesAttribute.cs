namespace RealtimeVoiceTools;

/// <summary>A parameter of a tool that comes from the call's service scope. It never appears in the schema.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromServicesAttribute : Attribute
{
    /// <summary>The key of a keyed service, or null (the default).</summary>
    public string? Key { get; set; }
}
