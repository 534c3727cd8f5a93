using RealtimeVoiceTools.Tests.Protocol;
using RealtimeVoiceTools.Tests.Protocol.SchemaValidation;

namespace RealtimeVoiceTools.Testing.Tests.Schemas;

/// <summary>Everything the emulator sends is what the provider's published schema allows.</summary>
public class EmulatorSchemaTests
{
    [ProtocolDataFact]
    public void EveryEvent_OfTheGaProviders_IsValid() =>
        Problems("realtime-events.observed.schema.json", provider => provider is not (EmulatedProvider.Beta or EmulatedProvider.VoiceLive or EmulatedProvider.XAI)).Should().BeEmpty();

    [ProtocolDataFact]
    public void EveryEvent_OfTheBetaDialect_IsValid() =>
        Problems("realtime-events.beta.schema.json", provider => provider == EmulatedProvider.Beta).Should().BeEmpty();

    [ProtocolDataFact]
    public void EveryClientEvent_OfTheDialogues_IsTakenOrRefusedAsTheSchemaSays()
    {
        RealtimeSchema schema = RealtimeSchema.Load(ProtocolData.PathOf("realtime-events.observed.schema.json"));
        foreach (Line line in Dialogues.All(provider => provider == EmulatedProvider.OpenAI).Take(3))
        {
            line.Connection.Frames.Where(frame => frame.Direction == EmulatorFrameDirection.FromClient)
                .SelectMany(frame => schema.Validate("ClientEvent", frame.Json)).Should().BeEmpty();
            line.All("error").Should().BeEmpty();
        }
    }

    [Fact]
    public void TheDialogues_CoverEveryEventTheEmulatorHas()
    {
        string[] types = [.. Dialogues.All(provider => provider == EmulatedProvider.OpenAI).SelectMany(line => line.Types).Distinct()];

        types.Should().Contain(
        [
            "session.created", "session.updated", "error", "rate_limits.updated",
            "conversation.item.added", "conversation.item.done", "conversation.item.deleted", "conversation.item.retrieved", "conversation.item.truncated",
            "conversation.item.input_audio_transcription.delta", "conversation.item.input_audio_transcription.completed", "conversation.item.input_audio_transcription.failed",
            "input_audio_buffer.speech_started", "input_audio_buffer.speech_stopped", "input_audio_buffer.committed", "input_audio_buffer.cleared",
            "output_audio_buffer.started", "output_audio_buffer.stopped", "output_audio_buffer.cleared", "input_audio_buffer.timeout_triggered", "input_audio_buffer.dtmf_event_received",
            "response.created", "response.done", "response.output_item.added", "response.output_item.done", "response.content_part.added", "response.content_part.done",
            "response.output_text.delta", "response.output_text.done", "response.output_audio.delta", "response.output_audio.done",
            "response.output_audio_transcript.delta", "response.output_audio_transcript.done", "response.function_call_arguments.delta", "response.function_call_arguments.done",
        ]);
    }

    private static string[] Problems(string file, Func<EmulatedProvider, bool> fits)
    {
        RealtimeSchema schema = RealtimeSchema.Load(ProtocolData.PathOf(file));
        return
        [
            .. Dialogues.All(fits)
                .SelectMany(line => line.Connection.Frames)
                .Where(frame => frame.Direction == EmulatorFrameDirection.ToClient)
                .SelectMany(frame => schema.Validate("ServerEvent", frame.Json).Select(problem => $"{frame.Type}: {problem}"))
                .Distinct(),
        ];
    }
}
