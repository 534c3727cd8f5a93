namespace RealtimeVoiceTools.Schedules.Tests.Weaving;

/// <summary>Names the call that the woven library makes to this method instead.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReplacesAttribute(string call) : Attribute
{
    /// <summary>As <c>Type.Method(ParameterType,…)</c>, without namespaces.</summary>
    public string Call { get; } = call;
}
