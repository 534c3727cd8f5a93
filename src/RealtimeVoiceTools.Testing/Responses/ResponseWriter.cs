namespace RealtimeVoiceTools.Testing;

/// <summary>Writes a response as <c>response.created</c> and <c>response.done</c> show it.</summary>
internal static class ResponseWriter
{
    public static void Write(JsonFields fields, EmulatedResponse response, string conversationId, ProviderTraits traits, bool omitsOutput)
    {
        if (traits.IsXAI)
        {
            WriteXAI(fields, response, traits, omitsOutput);
            return;
        }

        ResponseRequest request = response.Request;
        fields.Text("object", "realtime.response").Text("id", response.Id);
        if (!(traits.FollowsBetaSchema && response.IsActive))
        {
            fields.Text("status", response.Status);
        }

        WriteDetails(fields, response);
        WriteOutput(fields, response, traits, omitsOutput);
        fields.Text("conversation_id", request.IsOutOfBand ? null : conversationId);
        if (traits.IsBeta)
        {
            fields.Texts("modalities", request.IsTextOnly ? ["text"] : ["audio", "text"])
                .Voice(request.Voice, traits).Text("output_audio_format", request.Format.BetaName);
            if (traits.Form == WireForm.VoiceLive)
            {
                fields.Null("temperature");
            }
        }
        else
        {
            fields.Texts("output_modalities", [request.IsTextOnly ? "text" : "audio"])
                .Object("audio", audio => audio.Object("output", output => output
                    .Object("format", format => SessionWriter.WriteGaFormat(format, request.Format)).Text("voice", request.Voice)));
        }

        SessionWriter.WriteMaxOutputTokens(fields, "max_output_tokens", request.MaxOutputTokens);
        WriteUsage(fields, response, traits);
        WriteMetadata(fields, request.Metadata);
    }

    /// <summary>What xAI tells beside the response that has ended.</summary>
    public static void WriteXAIEnd(JsonFields fields, EmulatedResponse response) => fields.Text("response_id", response.Id)
        .Object("usage", usage => usage
            .Number("input_tokens", response.InputTokens)
            .Object("input_token_details", details => details.Number("text_tokens", response.InputTokens).Number("audio_tokens", 0).Number("grok_tokens", 0))
            .Number("output_tokens", response.TextTokens + response.AudioTokens)
            .Object("output_token_details", details => details.Number("text_tokens", response.TextTokens).Number("audio_tokens", response.AudioTokens).Number("grok_tokens", 0))
            .Number("total_tokens", response.InputTokens + response.TextTokens + response.AudioTokens));

    private static void WriteXAI(JsonFields fields, EmulatedResponse response, ProviderTraits traits, bool omitsOutput)
    {
        fields.Text("id", response.Id).Text("object", "realtime.response");
        WriteOutput(fields, response, traits, omitsOutput);
        fields.Text("status", response.Status).Text("status_details", "unimplemented").Object("usage", _ => { });
        if (response.Request.Metadata is { } metadata)
        {
            WriteMetadata(fields, metadata);
        }
    }

    private static void WriteOutput(JsonFields fields, EmulatedResponse response, ProviderTraits traits, bool omitsOutput)
    {
        if (omitsOutput && !response.IsActive)
        {
            fields.Null("output");
        }
        else
        {
            fields.Objects("output", response.IsActive ? [] : response.Output, (item, value) => ItemWriter.Write(item, value, traits));
        }
    }

    private static void WriteDetails(JsonFields fields, EmulatedResponse response)
    {
        if (response.Status is "in_progress" or "completed")
        {
            fields.Null("status_details");
            return;
        }

        fields.Object("status_details", details =>
        {
            details.Text("type", response.Status);
            if (response.Reason is not null)
            {
                details.Text("reason", response.Reason);
            }

            if (response.Failure is { } failure)
            {
                details.Object("error", error => error.Text("type", failure.Type).Text("code", failure.Code).Text("message", failure.Message));
            }
        });
    }

    private static void WriteUsage(JsonFields fields, EmulatedResponse response, ProviderTraits traits)
    {
        if (response.IsActive)
        {
            fields.Null("usage");
            return;
        }

        int output = response.TextTokens + response.AudioTokens;
        fields.Object("usage", usage => usage
            .Number("total_tokens", response.InputTokens + output).Number("input_tokens", response.InputTokens).Number("output_tokens", output)
            .Object("input_token_details", details => details
                .Number("text_tokens", response.InputTokens).Number("audio_tokens", 0).Number("image_tokens", 0).Number("cached_tokens", 0)
                .Object("cached_tokens_details", cached => cached.Number("text_tokens", 0).Number("audio_tokens", 0).Number("image_tokens", 0)))
            .Object("output_token_details", details =>
            {
                details.Number("text_tokens", response.TextTokens).Number("audio_tokens", response.AudioTokens);
                if (traits.Form == WireForm.VoiceLive)
                {
                    details.Number("reasoning_tokens", 0);
                }
            }));
    }

    private static void WriteMetadata(JsonFields fields, IReadOnlyDictionary<string, string>? metadata)
    {
        if (metadata is null)
        {
            fields.Null("metadata");
            return;
        }

        fields.Object("metadata", body =>
        {
            foreach ((string key, string value) in metadata)
            {
                body.Text(key, value);
            }
        });
    }
}
