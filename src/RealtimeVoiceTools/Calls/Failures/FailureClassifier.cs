using System.ComponentModel.DataAnnotations;
using System.Data.Common;
using System.Net.Sockets;
using System.Reflection;
using System.Security;
using System.Security.Authentication;

namespace RealtimeVoiceTools;

/// <summary>Decides by its type what an exception of a tool means. No text of an exception is read, except <see cref="VoiceToolException"/>'s.</summary>
internal static class FailureClassifier
{
    /// <param name="exception">What was thrown.</param>
    /// <param name="tool">The tool that threw it.</param>
    /// <param name="traits">How what ran behaves: the tool's traits, or those of a read for its preview.</param>
    /// <param name="mappers">The app's own rules, asked first.</param>
    public static ToolFailure Classify(Exception exception, VoiceTool tool, VoiceToolTraits traits, IReadOnlyList<IToolFailureMapper> mappers)
    {
        exception = Unwrap(exception);
        ToolFailure failure = Map(exception, tool, mappers) ?? Classify(exception, traits);

        // Whoever says "timeout" of a write that may have been done does not know that it was not.
        return failure is { Type: ToolErrorType.Timeout, NothingHappened: false } && !traits.ReadOnly
            ? failure with { Type = ToolErrorType.OutcomeUnknown }
            : failure;
    }

    /// <summary>The exception inside the wrappers. Of several, the one that carries words for the caller, else the first.</summary>
    public static Exception Unwrap(Exception exception)
    {
        while (true)
        {
            Exception? inner = exception switch
            {
                AggregateException aggregate => Chosen(aggregate),
                TargetInvocationException invocation => invocation.InnerException,
                _ => null,
            };
            if (inner is null)
                return exception;
            exception = inner;
        }

        static Exception? Chosen(AggregateException aggregate) =>
            aggregate.Flatten().InnerExceptions is { Count: > 0 } all ? all.FirstOrDefault(e => e is VoiceToolException) ?? all[0] : null;
    }

    /// <summary>The tool took too long by its own clock: nothing came of a read, a write may have been done.</summary>
    internal static ToolFailure TimedOut(VoiceToolTraits traits) =>
        new(traits.ReadOnly ? ToolErrorType.Timeout : ToolErrorType.OutcomeUnknown);

    /// <summary>The other side was reached and then lost: harmless where running it again is.</summary>
    internal static ToolFailure Broken(VoiceToolTraits traits) =>
        new(traits.IsRepeatable ? ToolErrorType.Temporary : ToolErrorType.OutcomeUnknown);

    /// <summary>The other side was never reached.</summary>
    internal static ToolFailure NeverReached() => new(ToolErrorType.Temporary) { NothingHappened = true };

    private static ToolFailure? Map(Exception exception, VoiceTool tool, IReadOnlyList<IToolFailureMapper> mappers)
    {
        foreach (IToolFailureMapper mapper in mappers)
        {
            try
            {
                if (mapper.Map(exception, tool) is { } mapped)
                    return mapped;
            }
            catch (Exception) // The app's own mapper: a mistake in it must not hide the failure.
            {
            }
        }

        return null;
    }

    private static ToolFailure Classify(Exception exception, VoiceToolTraits traits) => exception switch
    {
        VoiceToolException own => FromWords(own),
        HttpRequestException http => HttpFailures.Classify(http, traits),
        SocketException socket => Classify(socket, traits),
        DbException { IsTransient: true } => new(ToolErrorType.Temporary),
        TimeoutException or OperationCanceledException => TimedOut(traits),
        UnauthorizedAccessException or SecurityException or AuthenticationException => new(ToolErrorType.Permission),
        KeyNotFoundException => new(ToolErrorType.NotFound),
        NotSupportedException or NotImplementedException => new(ToolErrorType.Permanent),
        // Its purpose is to refuse input. ArgumentException and FormatException come as often from a mistake in the tool itself,
        // for which the caller must not be blamed: they stay unknown.
        ValidationException => new(ToolErrorType.Validation),
        // A missing file is the tool's own, not what the caller named.
        FileNotFoundException or DirectoryNotFoundException or DriveNotFoundException or PathTooLongException => new(ToolErrorType.Unknown),
        IOException { InnerException: SocketException socket } => Classify(socket, traits),
        IOException => Broken(traits),
        _ => new(ToolErrorType.Unknown),
    };

    internal static ToolFailure Classify(SocketException exception, VoiceToolTraits traits) => exception.SocketErrorCode switch
    {
        SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.HostDown or SocketError.HostUnreachable
            or SocketError.NetworkDown or SocketError.NetworkUnreachable or SocketError.NoData or SocketError.TryAgain => NeverReached(),
        SocketError.TimedOut => TimedOut(traits),
        SocketError.AccessDenied => new(ToolErrorType.Permission),
        _ => Broken(traits),
    };

    private static ToolFailure FromWords(VoiceToolException exception) => new(exception.ErrorType)
    {
        SpokenMessage = exception.SpokenMessage,
        Alternative = exception.Alternative,
        Subject = exception.Subject,
        Candidates = exception.Candidates,
        Parameter = exception.Parameter,
        RetryAfter = exception.RetryAfter,
        NothingHappened = exception.NothingHappened,
    };
}
