using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Confirmation;

/// <summary>A call in which a question has been put and heard; the model and the person are the test's.</summary>
internal sealed class AskedCall
{
    private const string Ask = """{"subject":"x","confirmed":false}""";
    private const string Confirm = """{"subject":"x","confirmed":true}""";

    private int _responses = 1;

    public AskedCall(
        VoiceToolTraits? traits = null, Action<VoiceToolsOptions>? configure = null, Func<ConfirmationPreview?>? preview = null,
        ConfirmationRules rules = ConfirmationRules.All, ExecutionMode execution = ExecutionMode.Live, bool heard = true)
    {
        Tools.Add("delete", traits ?? new VoiceToolTraits { Destructive = true }, _ => (0.1, ToolScript.Ok()), preview ?? (() => Preview));
        Call = Wire.Open(Tools, configure, rules: rules, execution: execution);
        Call.Calls("r1", ("c1", "delete", Ask));
        Call.RunFor(0.1);
        if (!heard)
            return;
        Call.Speak("q1");
        Call.RunFor(1.5);
    }

    public static ConfirmationPreview Preview { get; } = new() { Key = "task:1", Action = "delete 'Review proposal'", Facts = ["Review proposal"] };

    public ToolScript Tools { get; } = new();

    public VirtualCall Call { get; }

    public string QuestionId => Call.Happened<VoiceSessionEvent.ConfirmationAsked>().Last().ConfirmationId;

    public bool Ran => Tools.Ledger.Count > 0;

    public VoiceSessionEvent.ConfirmationResolved Resolved => Call.Happened<VoiceSessionEvent.ConfirmationResolved>().Last();

    /// <summary>The model says that the caller has confirmed.</summary>
    public string Confirms(double thenSeconds = 3)
    {
        string callId = $"c{++_responses}";
        Call.Calls($"r{_responses}", (callId, "delete", Confirm));
        Call.RunFor(thenSeconds);
        return callId;
    }

    /// <summary>The question that waits is put and heard.</summary>
    public void HearsQuestion(int milliseconds = 1000)
    {
        Call.Speak($"q{++_responses}", milliseconds: milliseconds);
        Call.RunFor((milliseconds / 1000.0) + 0.5);
    }
}
