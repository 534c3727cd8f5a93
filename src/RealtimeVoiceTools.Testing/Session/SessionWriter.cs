using System.Text.Json;

namespace RealtimeVoiceTools.Testing;

/// <summary>Writes a session as <c>session.created</c> and <c>session.updated</c> show it.</summary>
internal static class SessionWriter
{
    public static void Write(JsonFields fields, SessionState session, ProviderTraits traits, Func<string, bool> isHidden)
    {
        IEnumerable<EmulatedTool> tools = session.Tools.Where(tool => !isHidden(tool.Name));
        if (traits.IsBeta)
        {
            WriteBeta(fields, session, tools, traits);
        }
        else if (traits.IsXAI)
        {
            WriteXAI(fields, session, tools);
        }
        else
        {
            WriteGa(fields, session, tools);
        }
    }

    public static void WriteGaFormat(JsonFields fields, EmulatedAudioFormat format)
    {
        fields.Text("type", format.GaName);
        if (format == EmulatedAudioFormat.Pcm16)
        {
            fields.Number("rate", 24000);
        }
    }

    public static void WriteMaxOutputTokens(JsonFields fields, string name, int? value)
    {
        if (value is { } limit)
        {
            fields.Number(name, limit);
        }
        else
        {
            fields.Text(name, "inf");
        }
    }

    private static void WriteGa(JsonFields fields, SessionState session, IEnumerable<EmulatedTool> tools)
    {
        fields.Text("type", "realtime").Text("object", "realtime.session").Text("id", session.Id).Text("model", session.Model)
            .Texts("output_modalities", [session.IsTextOnly ? "text" : "audio"]).Text("instructions", session.Instructions)
            .Objects("tools", tools, WriteTool);
        WriteToolChoice(fields, session);
        WriteMaxOutputTokens(fields, "max_output_tokens", session.MaxOutputTokens);
        if (session.ParallelToolCalls is { } parallel)
        {
            fields.Flag("parallel_tool_calls", parallel);
        }

        fields.Raw("tracing", session.Tracing);
        WriteOrAuto(fields, "truncation", session.Truncation);
        fields.Raw("prompt", session.Prompt).Number("expires_at", session.ExpiresAt);
        if (session.Reasoning is { } reasoning)
        {
            fields.Raw("reasoning", reasoning);
        }

        fields.Object("audio", audio => audio
            .Object("input", input =>
            {
                input.Object("format", format => WriteGaFormat(format, session.InputFormat));
                WriteTranscription(input, "transcription", session.Transcription);
                WriteNoiseReduction(input, "noise_reduction", session.NoiseReduction);
                WriteTurnDetection(input, session.TurnDetection, knowsIdle: true);
            })
            .Object("output", output => output
                .Object("format", format => WriteGaFormat(format, session.OutputFormat)).Text("voice", session.Voice).Number("speed", session.Speed)));
        fields.Raw("include", session.Include);
    }

    private static void WriteBeta(JsonFields fields, SessionState session, IEnumerable<EmulatedTool> tools, ProviderTraits traits)
    {
        fields.Text("id", session.Id);
        if (!traits.FollowsBetaSchema)
        {
            fields.Text("object", "realtime.session").Number("expires_at", session.ExpiresAt);
        }

        fields.Text("model", session.Model).Texts("modalities", session.IsTextOnly ? ["text"] : ["audio", "text"])
            .Text("instructions", session.Instructions).Voice(session.Voice, traits)
            .Text("input_audio_format", session.InputFormat.BetaName).Text("output_audio_format", session.OutputFormat.BetaName);
        WriteTranscription(fields, "input_audio_transcription", session.Transcription);
        WriteNoiseReduction(fields, "input_audio_noise_reduction", session.NoiseReduction);
        WriteTurnDetection(fields, session.TurnDetection, knowsIdle: !traits.FollowsBetaSchema, traits.Form);
        fields.Objects("tools", tools, WriteTool);
        WriteToolChoice(fields, session);
        if (traits.Form != WireForm.VoiceLive)
        {
            fields.Number("temperature", session.Temperature);
        }

        WriteMaxOutputTokens(fields, "max_response_output_tokens", session.MaxOutputTokens);
        if (traits.Form == WireForm.VoiceLive)
        {
            fields.Number("input_audio_sampling_rate", 24000).Null("input_audio_echo_cancellation").Null("animation").Null("avatar")
                .Null("output_audio_timestamp_types").Null("truncation_strategy").Null("include");
        }
    }

    private static void WriteXAI(JsonFields fields, SessionState session, IEnumerable<EmulatedTool> tools)
    {
        fields.Text("id", session.Id).Text("object", "realtime.session").Text("model", session.Model).Text("instructions", session.Instructions)
            .Text("voice", session.Voice).Texts("modalities", ["audio"]).Objects("tools", tools, WriteTool);
        WriteToolChoice(fields, session);
        WriteMaxOutputTokens(fields, "max_response_output_tokens", session.MaxOutputTokens);
        if (session.TurnDetection is null)
        {
            fields.Object("turn_detection", none => none.Null("type"));
        }
        else
        {
            WriteTurnDetection(fields, session.TurnDetection, knowsIdle: false);
        }

        fields.Object("audio", audio => audio
            .Object("input", input =>
            {
                input.Object("format", format => WriteGaFormat(format, session.InputFormat));
                WriteTranscription(input, "transcription", session.Transcription);
            })
            .Object("output", output => output.Object("format", format => WriteGaFormat(format, session.OutputFormat))));
    }

    private static void WriteTool(JsonFields fields, EmulatedTool tool)
    {
        fields.Text("type", "function").Text("name", tool.Name).Text("description", tool.Description);
        if (tool.Parameters.Length > 0)
        {
            using JsonDocument parameters = JsonDocument.Parse(tool.Parameters);
            fields.Raw("parameters", parameters.RootElement);
        }
    }

    private static void WriteToolChoice(JsonFields fields, SessionState session) => WriteOrAuto(fields, "tool_choice", session.ToolChoice);

    private static void WriteOrAuto(JsonFields fields, string name, JsonElement? value)
    {
        if (value is { } set)
        {
            fields.Raw(name, set);
        }
        else
        {
            fields.Text(name, "auto");
        }
    }

    private static void WriteTranscription(JsonFields fields, string name, TranscriptionSettings? settings)
    {
        if (settings is null)
        {
            fields.Null(name);
        }
        else
        {
            fields.Object(name, body => body.Text("model", settings.Model).Text("language", settings.Language).Text("prompt", settings.Prompt));
        }
    }

    private static void WriteNoiseReduction(JsonFields fields, string name, string? type)
    {
        if (type is null)
        {
            fields.Null(name);
        }
        else
        {
            fields.Object(name, body => body.Text("type", type));
        }
    }

    private static void WriteTurnDetection(JsonFields fields, TurnDetection? detection, bool knowsIdle, WireForm form = WireForm.Current)
    {
        if (detection is null)
        {
            fields.Null("turn_detection");
            return;
        }

        fields.Object("turn_detection", body =>
        {
            if (detection.IsSemantic)
            {
                body.Text("type", "semantic_vad").Text("eagerness", detection.Eagerness);
            }
            else
            {
                body.Text("type", "server_vad").Number("threshold", detection.Threshold)
                    .Number("prefix_padding_ms", detection.PrefixMilliseconds).Number("silence_duration_ms", detection.SilenceMilliseconds);
                if (detection.IdleMilliseconds is { } idle)
                {
                    body.Number("idle_timeout_ms", idle);
                }
                else if (knowsIdle)
                {
                    body.Null("idle_timeout_ms");
                }
            }

            body.Flag("create_response", detection.CreatesResponse).Flag("interrupt_response", detection.InterruptsResponse);
            if (form == WireForm.VoiceLive)
            {
                body.Null("speech_duration_ms").Null("end_of_utterance_detection").Flag("auto_truncate", false).Null("appended_text_after_truncation");
            }
        });
    }
}
