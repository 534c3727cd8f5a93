using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Laws;

/// <summary>Nothing a tool throws is spoken, sent or logged word for word; the unknown is never reported as done or failed.</summary>
public class Law07Tests
{
    [Fact]
    [Trait("Case", "33")]
    public void ExceptionText_IsInNoCommandAndNoEvent()
    {
        const string Canary = "Server=db7;Password=hunter2";
        var failure = AttemptResult.Failed(new ToolFailure(ToolErrorType.Unknown), new InvalidOperationException(Canary));
        VirtualCall call = Wire.Open(new ToolScript().Add("save", null, _ => (0.1, failure)));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(2);

        call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddCallOutput>().Should().NotContain(output => output.Output.Contains("hunter2"));
        string.Join('\n', call.Events).Should().NotContain("hunter2");
    }

    [Fact]
    public void Write_ThatRunsPastItsTime_IsReportedAsNotKnown()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", double.PositiveInfinity));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(11);

        call.OutputOf("c1").GetProperty("error_type").GetString().Should().Be("outcome_unknown");
    }
}
