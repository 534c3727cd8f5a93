namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial;

/// <summary>What is really done: by which tool, to what, and with which arguments that matter besides.</summary>
internal sealed record Deed(string Tool, string Target, string Detail = "")
{
    public override string ToString() => Detail.Length == 0 ? $"{Tool} {Target}" : $"{Tool} {Target} ({Detail})";
}
