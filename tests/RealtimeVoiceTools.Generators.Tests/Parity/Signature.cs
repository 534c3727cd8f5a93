namespace RealtimeVoiceTools.Generators.Tests;

/// <summary>A tool in short: what it takes, arguments that fit, and what it gives back.</summary>
/// <param name="Parameters">The list of parameters, as C#.</param>
/// <param name="Json">Arguments that bind.</param>
/// <param name="Returns">The type of the result; "object[]" is never one, so each names its own.</param>
/// <param name="Body">The result, as C#.</param>
public sealed record Signature(string Parameters, string Json, string Returns, string Body)
{
    public override string ToString() => $"{Returns} ({Parameters}) <- {Json}";
}
