using System.Text.Json;

namespace RealtimeVoiceTools.Tests.Protocol.SchemaValidation;

/// <summary>The validator against the provider's own examples: it accepts them, and refuses them with one field of another type.</summary>
public sealed class OfficialExampleTests
{
    // Its type begins with a blank, which no schema has.
    private const string OddExample = "input_audio_buffer.dtmf_event_received.json";

    // What the faithful schema refuses, by the list that comes with the examples.
    private static readonly string[] s_knownExceptions =
    [
        "response.create.2.json", "session.created.json", "session.updated.json", "response.created.json", "response.done.json",
        "conversation.item.input_audio_transcription.failed.json", "conversation.item.retrieved.json", "response.output_item.done.json", OddExample,
    ];

    [ProtocolDataFact]
    public void Examples_ObservedSchema_AcceptsAllButTheOdd()
    {
        RealtimeSchema schema = RealtimeSchema.Load(ProtocolData.PathOf("realtime-events.observed.schema.json"));

        Refused(schema).Should().Equal(OddExample);
    }

    [ProtocolDataFact]
    public void Examples_FaithfulSchema_RefusesExactlyTheKnownExceptions()
    {
        RealtimeSchema schema = RealtimeSchema.Load(ProtocolData.PathOf("realtime-events.schema.json"));

        Refused(schema).Should().BeEquivalentTo(s_knownExceptions);
    }

    [ProtocolDataFact]
    public void Examples_OneFieldOfAnotherType_AreRefused()
    {
        RealtimeSchema schema = RealtimeSchema.Load(ProtocolData.PathOf("realtime-events.observed.schema.json"));
        List<string> accepted = [];
        int mutants = 0;
        foreach ((string definition, string name, JsonElement example) in Examples())
        {
            foreach ((string path, byte[] mutant) in TypeMutation.Of(example))
            {
                if (IsFree(path))
                    continue;
                mutants++;
                if (schema.Validate(definition, mutant).Count == 0)
                    accepted.Add($"{name} {path}");
            }
        }

        mutants.Should().BeGreaterThan(400);
        accepted.Should().BeEmpty();
    }

    // A tool's own schema may hold anything, and "obfuscation" is in no schema.
    private static bool IsFree(string path) => path.Contains(".parameters.", StringComparison.Ordinal) || path == "$.obfuscation";

    private static List<string> Refused(RealtimeSchema schema) =>
        [.. Examples().Where(example => schema.Validate(example.Definition, example.Event).Count > 0).Select(example => example.Name)];

    private static IEnumerable<(string Definition, string Name, JsonElement Event)> Examples()
    {
        foreach ((string folder, string definition) in new[] { ("client", "ClientEvent"), ("server", "ServerEvent") })
        {
            foreach (string path in Directory.GetFiles(ProtocolData.PathOf("examples", folder), "*.json").Order(StringComparer.Ordinal))
                yield return (definition, Path.GetFileName(path), JsonDocument.Parse(File.ReadAllBytes(path)).RootElement);
        }
    }
}
