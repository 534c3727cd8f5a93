namespace RealtimeVoiceTools.Tests.Protocol;

/// <summary>A test of the provider's own data; skipped where that is not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ProtocolDataFactAttribute : FactAttribute
{
    public ProtocolDataFactAttribute()
    {
        if (ProtocolData.Folder is null)
            Skip = $"{ProtocolData.Variable} names no folder with the provider's schemas, examples and recordings.";
    }
}
