namespace RealtimeVoiceTools;

/// <summary>Tells the library what an application's own exceptions mean. Asked before the library's own rules.</summary>
/// <remarks>
/// <para>Must be safe for concurrent use. Exceptions thrown from it are ignored, and the next rule decides.</para>
/// <para>The library's own rules go by the type of the exception, never by its text. For an HTTP 429 they take the wait from
/// <c>exception.Data["Retry-After"]</c> (a <see cref="TimeSpan"/>, or seconds as a number or text) when it is there.</para>
/// </remarks>
public interface IToolFailureMapper
{
    /// <summary>What the exception means, or null to leave it to the next mapper and then to the library.</summary>
    /// <param name="exception">What the tool threw, without wrappers such as <see cref="AggregateException"/>.</param>
    /// <param name="tool">The tool that threw it.</param>
    ToolFailure? Map(Exception exception, VoiceTool tool);
}
