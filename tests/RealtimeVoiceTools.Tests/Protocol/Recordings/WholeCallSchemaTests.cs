using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Protocol.SchemaValidation;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Protocol.Recordings;

/// <summary>Every message of a whole call, both ways, against the provider's published schemas.</summary>
public sealed class WholeCallSchemaTests
{
    [ProtocolDataFact]
    public void GA_EveryMessageBothWays_IsValid() =>
        Check(RealtimeSchema.Load(ProtocolData.PathOf("realtime-events.observed.schema.json")), OpenAIDialectVersion.GA, EmulatedProvider.OpenAI);

    [ProtocolDataFact]
    public void Beta_EveryMessageBothWays_IsValid() =>
        Check(RealtimeSchema.Load(ProtocolData.PathOf("realtime-events.beta.schema.json")), OpenAIDialectVersion.Beta, EmulatedProvider.Beta);

    private static void Check(RealtimeSchema schema, OpenAIDialectVersion version, EmulatedProvider provider)
    {
        ToolScript tools = new ToolScript()
            .Add("look_up", 4, new VoiceToolTraits { ReadOnly = true })
            .Add("wipe", new VoiceToolTraits { Destructive = true }, _ => (0.1, ToolScript.Ok()));
        var call = new VirtualCall(
            new ScriptedModel(
                EmulatedTurn.Call("look_up").ThenCall("nothing_of_the_kind"), EmulatedTurn.Say("Here it is."),
                EmulatedTurn.Call("wipe", """{"confirmed":false}"""), EmulatedTurn.Call("wipe", """{"confirmed":true}"""), EmulatedTurn.Say("Gone.")),
            tools, emulate: options => options.Provider = provider, version: version);
        call.Says("Look it up", 20);
        call.Says("Wipe it");
        call.Do(() => call.Line.BeginSpeech());
        call.RunFor(1);
        call.Do(() => call.Line.EndSpeech("Yes"));
        call.RunFor(12);

        tools.RunsOf("wipe").Should().Be(1, "the call went all the way");
        call.Line.Frames.Should().HaveCountGreaterThan(60);
        foreach (EmulatorFrame frame in call.Line.Frames)
        {
            string definition = frame.Direction == EmulatorFrameDirection.FromClient ? "ClientEvent" : "ServerEvent";
            // The published beta schema gives "none" two branches of one oneOf; the guide and the wire know only one meaning.
            schema.Validate(definition, frame.Json).Where(error => error != "$.response.conversation: fits 2 branches, not one")
                .Should().BeEmpty("this is {0}: {1}", frame.Type, frame.Parse());
        }
    }
}
