using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Tests.Sessions.Support;

/// <summary>A call whose server is the test itself: it hears every command and answers with frames by hand, or not at all.</summary>
internal static class Wire
{
    public static VirtualCall Open(
        ToolScript tools, Action<VoiceToolsOptions>? configure = null, Func<Effect.ChooseClip, FillerClip?>? clips = null, LearnedLatencies? latencies = null,
        ConfirmationRules rules = ConfirmationRules.All, ExecutionMode execution = ExecutionMode.Live,
        PinScript? pins = null, VerificationRules verification = VerificationRules.All, string session = "0123456789ABCDEF",
        bool serverPlays = false, IReadOnlyList<JournaledCall>? journaled = null, RealtimeTransportCapabilities? capabilities = null)
    {
        var call = new VirtualCall(
            new ScriptedModel(),
            tools,
            options =>
            {
                // Nobody speaks in most of these calls: that alone is no reason to ask.
                options.Confirmation.UncertainTurns = UncertainTurnPolicy.Run;
                configure?.Invoke(options);
            },
            latencies: latencies,
            clips: clips,
            rules: rules,
            execution: execution,
            pins: pins,
            verification: verification,
            session: session,
            // Over WebRTC the provider tells what is heard: no audio comes here.
            capabilities: capabilities ?? new RealtimeTransportCapabilities { ServerManagedPlayback = serverPlays },
            journaled: journaled);
        call.Emulator.Faults.LoseNextClientEvent("response.create", 1_000_000);
        call.Emulator.Faults.LoseNextClientEvent("conversation.item.create", 1_000_000);
        call.Emulator.Faults.LoseNextClientEvent("response.cancel", 1_000_000);
        call.Emulator.Faults.LoseNextClientEvent("input_audio_buffer.commit", 1_000_000);
        call.Emulator.Faults.LoseNextClientEvent("conversation.item.truncate", 1_000_000);
        call.Emulator.Faults.LoseNextClientEvent("conversation.item.delete", 1_000_000);
        call.Emulator.Faults.LoseNextClientEvent("output_audio_buffer.clear", 1_000_000);
        return call;
    }

    /// <summary>The server answers the newest request: it begins the response that was asked for.</summary>
    public static RealtimeCommand.CreateResponse Begin(this VirtualCall call, string id)
    {
        RealtimeCommand.CreateResponse request = call.Requests.Last();
        call.Receive(Frames.Created(id, request.Tag));
        return request;
    }

    /// <summary>The server says what was asked for, from beginning to end.</summary>
    public static void Speak(this VirtualCall call, string id, string words = "This is how it stands.", int milliseconds = 1000)
    {
        RealtimeCommand.CreateResponse request = call.Begin(id);
        call.Receive(Frames.Audio(id, "said_" + id, milliseconds));
        call.Receive(Frames.TextDone(id, "said_" + id, request.ExactWords ?? words));
        call.Receive(Frames.Done(id, tag: request.Tag));
    }

    /// <summary>The server begins and ends a response of its own that holds calls.</summary>
    public static void Calls(this VirtualCall call, string id, params (string CallId, string Name, string Arguments)[] calls)
    {
        call.Receive(Frames.Created(id));
        foreach ((string callId, string name, string arguments) in calls)
            call.Receive(Frames.ItemDone(id, callId, name, arguments));
        call.Receive(Frames.Done(id));
    }

    /// <summary>A turn of the caller, with its transcript when it is given.</summary>
    public static void Hears(this VirtualCall call, string itemId, string? transcript, double seconds = 0.5, int spokenMilliseconds = 600)
    {
        call.Receive(Frames.SpeechStarted(itemId));
        call.RunFor(seconds);
        call.Receive(Frames.SpeechStopped(itemId, spokenMilliseconds));
        call.Receive(Frames.Committed(itemId));
        if (transcript is not null)
            call.Receive(Frames.Transcribed(itemId, transcript));
    }
}
