using System.Text.Json;
using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Protocol.SchemaValidation;

namespace RealtimeVoiceTools.Tests.Protocol.Writing;

/// <summary>Everything the library sends against the provider's schemas.</summary>
public sealed class CommandSchemaTests
{
    // "none" matches both branches of an official oneOf (any text, or one of the two words).
    private const string SchemaDefect = "$.response.conversation: fits 2 branches, not one";

    [ProtocolDataFact]
    public void Commands_CurrentForm_AreValid() => ExpectValid("realtime-events.observed.schema.json", OpenAIDialectVersion.GA, [.. Samples.All(), PushToTalk()]);

    [ProtocolDataFact]
    public void Commands_BetaForm_AreValid() => ExpectValid("realtime-events.beta.schema.json", OpenAIDialectVersion.Beta, Samples.All());

    [ProtocolDataFact]
    public void PushToTalk_BetaForm_DiffersFromItsSchemaByTheDocumentedNullAlone()
    {
        // The beta document says "can be set to null to turn off" and forgets it in the schema.
        RealtimeSchema schema = RealtimeSchema.Load(ProtocolData.PathOf("realtime-events.beta.schema.json"));

        schema.Validate("ClientEvent", Wire.WriteBytes(PushToTalk(), OpenAIDialectVersion.Beta)).Should().Equal("$.session.turn_detection: Null is no object");
    }

    [ProtocolDataFact]
    public void Commands_OneFieldOfAnotherType_AreRefused()
    {
        RealtimeSchema schema = RealtimeSchema.Load(ProtocolData.PathOf("realtime-events.observed.schema.json"));
        List<string> accepted = [];
        foreach (RealtimeCommand command in Samples.All())
        {
            foreach ((string path, byte[] mutant) in TypeMutation.Of(Wire.Write(command)))
            {
                if (!path.Contains(".parameters.", StringComparison.Ordinal) && schema.Validate("ClientEvent", mutant).Count == 0)
                    accepted.Add($"{command} {path}");
            }
        }

        accepted.Should().BeEmpty();
    }

    private static RealtimeCommand.UpdateSession PushToTalk() =>
        new("evt", Samples.Plain with { TurnDetection = TurnDetectionSettings.PushToTalk() });

    private static void ExpectValid(string schemaFile, OpenAIDialectVersion version, IEnumerable<RealtimeCommand> commands)
    {
        RealtimeSchema schema = RealtimeSchema.Load(ProtocolData.PathOf(schemaFile));
        foreach (RealtimeCommand command in commands)
        {
            JsonElement written = Wire.Write(command, version);
            schema.Validate("ClientEvent", written).Where(error => error != SchemaDefect).Should().BeEmpty("{0} was written", written);
        }
    }
}
