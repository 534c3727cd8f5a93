namespace TaskManager.Tests.Tools;

/// <summary>Keeps every report, in order.</summary>
internal sealed class ReportedProgress : IProgress<string>
{
    public List<string> Reports { get; } = [];

    public void Report(string value) => Reports.Add(value);
}
