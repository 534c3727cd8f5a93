namespace RealtimeVoiceTools;

/// <summary>The tools in which the engine itself takes part.</summary>
internal enum BuiltInTool
{
    None,
    EndCall,
    TransferToHuman,
}
