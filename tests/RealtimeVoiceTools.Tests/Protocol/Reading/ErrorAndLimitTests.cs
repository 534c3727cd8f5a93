using RealtimeVoiceTools.Protocol;
using static RealtimeVoiceTools.Tests.Protocol.Wire;

namespace RealtimeVoiceTools.Tests.Protocol.Reading;

public sealed class ErrorAndLimitTests
{
    [Fact]
    public void Error_Whole_NamesTheRefusedCommand() =>
        Read("""{"event_id":"event_890","type":"error","error":{"type":"invalid_request_error","code":"invalid_event","message":"The 'type' field is missing.","param":"session.tools","event_id":"event_567"}}""")
            .Should().Equal(new RealtimeEvent.ErrorReceived("invalid_event", "The 'type' field is missing.", "session.tools", "event_567"));

    [Fact]
    public void Error_EventIdOfTheMessageItself_IsNotTheRefusedCommand() =>
        ReadOne<RealtimeEvent.ErrorReceived>("""{"event_id":"event_890","type":"error","error":{"type":"x","code":null,"message":null,"param":null,"event_id":null}}""")
            .Should().Be(new RealtimeEvent.ErrorReceived(null, null, null, null));

    [Theory]
    [InlineData("")]
    [InlineData(",\"error\":null")]
    [InlineData(",\"error\":\"broken\"")]
    public void Error_WithoutDetails_IsStillAnError(string error) =>
        Read($$$"""{"type":"error"{{{error}}}}""").Should().Equal(new RealtimeEvent.ErrorReceived(null, null, null, null));

    [Fact]
    public void RateLimits_Several_GiveOneEventEach() =>
        Read("""{"type":"rate_limits.updated","rate_limits":[{"name":"requests","limit":1000,"remaining":999,"reset_seconds":60},{"name":"tokens","limit":50000,"remaining":49950,"reset_seconds":0.25}]}""")
            .Should().Equal(
                new RealtimeEvent.RateLimitChanged("requests", 999, TimeSpan.FromSeconds(60)),
                new RealtimeEvent.RateLimitChanged("tokens", 49950, TimeSpan.FromSeconds(0.25)));

    [Fact]
    public void RateLimits_OddValues_AreBoundedOrLeftOut() =>
        Read("""{"type":"rate_limits.updated","rate_limits":[{"name":"a","remaining":-1,"reset_seconds":-3},{"name":"b","remaining":"many","reset_seconds":1e300},{"name":"c"},{"reset_seconds":1},null]}""")
            .Should().Equal(
                new RealtimeEvent.RateLimitChanged("a", null, TimeSpan.Zero),
                new RealtimeEvent.RateLimitChanged("b", null, TimeSpan.FromDays(1)));

    [Fact]
    public void RateLimits_Missing_AreUnreadable() =>
        Read("""{"type":"rate_limits.updated","rate_limits":{}}""").Should().Equal(new RealtimeEvent.Unreadable("rate_limits.updated"));
}
