namespace RealtimeVoiceTools;

/// <summary>Turns what a tool returned into the output that the model reads. Register your own in the service collection to replace the library's.</summary>
/// <remarks>
/// Must be safe for concurrent use. Runs on the tool's thread. The tool has done its work by then: an exception here becomes an
/// output that says so without details, never a failure.
/// </remarks>
public interface IResultFormatter
{
    /// <summary>The output: one JSON object with <c>"success":true</c>.</summary>
    string Format(ResultContext context);
}
