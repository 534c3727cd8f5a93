using System.ComponentModel.DataAnnotations;
using System.Data.Common;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Security;

namespace RealtimeVoiceTools.Tests.Calls;

public sealed class FailureClassifierTests
{
    private static readonly VoiceToolTraits Read = new() { ReadOnly = true };
    private static readonly VoiceToolTraits Write = new();
    private static readonly VoiceToolTraits Idempotent = new() { Idempotent = true };

    public static TheoryData<Exception, ToolErrorType, ToolErrorType> ByType => new()
    {
        // What it means from a tool that reads, and from one that writes.
        { new TimeoutException(), ToolErrorType.Timeout, ToolErrorType.OutcomeUnknown },
        { new TaskCanceledException(), ToolErrorType.Timeout, ToolErrorType.OutcomeUnknown },
        { new OperationCanceledException(), ToolErrorType.Timeout, ToolErrorType.OutcomeUnknown },
        { new IOException(), ToolErrorType.Temporary, ToolErrorType.OutcomeUnknown },
        { new SocketException((int)SocketError.ConnectionReset), ToolErrorType.Temporary, ToolErrorType.OutcomeUnknown },
        { new SocketException((int)SocketError.TimedOut), ToolErrorType.Timeout, ToolErrorType.OutcomeUnknown },
        { new TransientDbException(), ToolErrorType.Temporary, ToolErrorType.Temporary },
        { new UnauthorizedAccessException(), ToolErrorType.Permission, ToolErrorType.Permission },
        { new SecurityException(), ToolErrorType.Permission, ToolErrorType.Permission },
        { new KeyNotFoundException(), ToolErrorType.NotFound, ToolErrorType.NotFound },
        { new NotSupportedException(), ToolErrorType.Permanent, ToolErrorType.Permanent },
        { new NotImplementedException(), ToolErrorType.Permanent, ToolErrorType.Permanent },
        { new ValidationException(), ToolErrorType.Validation, ToolErrorType.Validation },
        { new ArgumentException("not found"), ToolErrorType.Unknown, ToolErrorType.Unknown },
        { new FormatException("timeout"), ToolErrorType.Unknown, ToolErrorType.Unknown },
        { new FileNotFoundException(), ToolErrorType.Unknown, ToolErrorType.Unknown },
        { new InvalidOperationException("permission denied, connection timeout, not found"), ToolErrorType.Unknown, ToolErrorType.Unknown },
        { Http(HttpStatusCode.TooManyRequests), ToolErrorType.RateLimited, ToolErrorType.RateLimited },
        { Http(HttpStatusCode.Unauthorized), ToolErrorType.Permission, ToolErrorType.Permission },
        { Http(HttpStatusCode.Forbidden), ToolErrorType.Permission, ToolErrorType.Permission },
        { Http(HttpStatusCode.NotFound), ToolErrorType.NotFound, ToolErrorType.NotFound },
        { Http(HttpStatusCode.Gone), ToolErrorType.Permanent, ToolErrorType.Permanent },
        { Http(HttpStatusCode.RequestTimeout), ToolErrorType.Temporary, ToolErrorType.Temporary },
        { Http(HttpStatusCode.ServiceUnavailable), ToolErrorType.Temporary, ToolErrorType.Temporary },
        { Http(HttpStatusCode.GatewayTimeout), ToolErrorType.Temporary, ToolErrorType.OutcomeUnknown },
        { Http(HttpStatusCode.InternalServerError), ToolErrorType.Temporary, ToolErrorType.OutcomeUnknown },
        { Http(HttpStatusCode.BadRequest), ToolErrorType.Unknown, ToolErrorType.Unknown },
        { new HttpRequestException(HttpRequestError.ResponseEnded), ToolErrorType.Temporary, ToolErrorType.OutcomeUnknown },
        { new HttpRequestException("no kind", new SocketException((int)SocketError.ConnectionReset)), ToolErrorType.Temporary, ToolErrorType.OutcomeUnknown },
    };

    public static TheoryData<Exception> NeverReached =>
    [
        new SocketException((int)SocketError.ConnectionRefused),
        new SocketException((int)SocketError.HostNotFound),
        new HttpRequestException(HttpRequestError.ConnectionError),
        new HttpRequestException(HttpRequestError.NameResolutionError),
        new HttpRequestException("older handlers give no kind", new SocketException((int)SocketError.ConnectionRefused)),
        new IOException("as streams wrap it", new SocketException((int)SocketError.ConnectionRefused)),
    ];

    [Theory, Trait("Case", "36")]
    [MemberData(nameof(ByType))]
    public void Classifier_ExceptionOfAType_MeansWhatTheTypeSays(Exception exception, ToolErrorType whenReading, ToolErrorType whenWriting)
    {
        Classify(exception, Read).Type.Should().Be(whenReading);
        Classify(exception, Write).Type.Should().Be(whenWriting);
    }

    [Theory]
    [MemberData(nameof(NeverReached))]
    public void Classifier_OtherSideNeverReached_NothingHappened(Exception exception) =>
        Classify(exception, Write).Should().BeEquivalentTo(new { Type = ToolErrorType.Temporary, NothingHappened = true });

    [Fact]
    public void Classifier_ServerErrorOfAnIdempotentWrite_IsTemporaryYetATimeoutIsNot()
    {
        Classify(Http(HttpStatusCode.BadGateway), Idempotent).Type.Should().Be(ToolErrorType.Temporary);
        Classify(new TimeoutException(), Idempotent).Type.Should().Be(ToolErrorType.OutcomeUnknown);
    }

    [Fact]
    public void Classifier_WordsOfTheTool_KeepAllTheirData()
    {
        VoiceToolException exception = new(ToolErrorType.NotFound, "I couldn't find it.")
        {
            Alternative = "Use the app.",
            Subject = "meeting",
            Candidates = ["team meeting"],
            Parameter = "title",
            RetryAfter = TimeSpan.FromSeconds(3),
            NothingHappened = true,
        };

        Classify(exception, Write).Should().BeEquivalentTo(new ToolFailure(ToolErrorType.NotFound)
        {
            SpokenMessage = "I couldn't find it.",
            Alternative = "Use the app.",
            Subject = "meeting",
            Candidates = ["team meeting"],
            Parameter = "title",
            RetryAfter = TimeSpan.FromSeconds(3),
            NothingHappened = true,
        });
    }

    [Fact, Trait("Case", "36")]
    public void Classifier_WriteSaysThatItTimedOut_IsInDoubtUnlessNothingHappened()
    {
        Classify(new VoiceToolException(ToolErrorType.Timeout), Write).Type.Should().Be(ToolErrorType.OutcomeUnknown);
        Classify(new VoiceToolException(ToolErrorType.Timeout) { NothingHappened = true }, Write).Type.Should().Be(ToolErrorType.Timeout);
        Classify(new VoiceToolException(ToolErrorType.Timeout), Read).Type.Should().Be(ToolErrorType.Timeout);
    }

    [Fact]
    public void Classifier_Wrapped_SeesWhatIsInside()
    {
        Exception inner = new TargetInvocationException(new AggregateException(new InvalidOperationException(), new VoiceToolException(ToolErrorType.Locked)));

        Classify(inner, Write).Type.Should().Be(ToolErrorType.Locked);
        Classify(new AggregateException(), Write).Type.Should().Be(ToolErrorType.Unknown);
    }

    public static TheoryData<object?, double?> Waits => new()
    {
        { TimeSpan.FromSeconds(20), 20d }, { 20, 20d }, { "20", 20d }, { "1e9", null }, { -5, null }, { "tomorrow", null }, { null, null }, { long.MaxValue, 86400d },
    };

    [Theory]
    [MemberData(nameof(Waits))]
    public void Classifier_RetryAfter_IsReadFromTheExceptionsData(object? value, double? seconds)
    {
        HttpRequestException exception = Http(HttpStatusCode.TooManyRequests);
        exception.Data["Retry-After"] = value;

        Classify(exception, Read).RetryAfter.Should().Be(seconds is null ? null : TimeSpan.FromSeconds(seconds.Value));
    }

    [Fact]
    public void Classifier_AppsMapper_IsAskedFirstAndMayFail()
    {
        VoiceTool tool = TestTools.Tool(Write);
        IToolFailureMapper[] mappers = [new Mapper(_ => throw new InvalidOperationException()), new Mapper(e => e is TimeoutException ? new(ToolErrorType.Permanent) : null)];

        FailureClassifier.Classify(new AggregateException(new TimeoutException()), tool, Write, mappers).Type.Should().Be(ToolErrorType.Permanent);
        FailureClassifier.Classify(new KeyNotFoundException(), tool, Write, mappers).Type.Should().Be(ToolErrorType.NotFound);
    }

    private static ToolFailure Classify(Exception exception, VoiceToolTraits traits) =>
        FailureClassifier.Classify(exception, TestTools.Tool(traits), traits, []);

    private static HttpRequestException Http(HttpStatusCode status) => new(null, null, status);

    private sealed class Mapper(Func<Exception, ToolFailure?> map) : IToolFailureMapper
    {
        public ToolFailure? Map(Exception exception, VoiceTool tool) => map(exception);
    }

    private sealed class TransientDbException : DbException
    {
        public override bool IsTransient => true;
    }
}
