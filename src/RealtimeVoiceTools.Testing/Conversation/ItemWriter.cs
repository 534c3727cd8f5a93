namespace RealtimeVoiceTools.Testing;

/// <summary>Writes an item as the provider shows it.</summary>
internal static class ItemWriter
{
    public static void Write(JsonFields fields, ConversationItem item, ProviderTraits traits, bool showsContent = true)
    {
        fields.Text("id", item.Id);
        if (traits.Form != WireForm.Current)
        {
            fields.Text("object", "realtime.item");
        }

        fields.Text("type", item.Type);
        if (item.Type is "message" or "function_call" && !(traits.FollowsBetaSchema && item.Status == "in_progress"))
        {
            fields.Text("status", item.Status);
        }

        switch (item.Type)
        {
            case "message":
                fields.Text("role", item.Role);
                if (showsContent)
                {
                    fields.Objects("content", item.Content, (part, content) => WritePart(part, content, traits));
                }

                if (traits.SendsPhase && item.Phase is not null)
                {
                    fields.Text("phase", item.Phase);
                }

                break;
            case "function_call":
                if (traits.IsXAI)
                {
                    fields.Text("role", item.Status == "in_progress" ? "user" : "tool");
                }

                fields.Text("name", item.Name).Text("call_id", item.CallId).Text("arguments", item.Arguments);
                break;
            case "function_call_output":
                fields.Text("call_id", item.CallId).Text("output", item.Output);
                break;
            default:
                fields.Text("approval_request_id", item.CallId).Flag("approve", item.Approves);
                break;
        }
    }

    private static void WritePart(JsonFields fields, ContentPart part, ProviderTraits traits)
    {
        if (NameOf(part.Type, traits) is { } type)
        {
            fields.Text("type", type);
        }

        switch (part.Type)
        {
            case "input_image":
                fields.Text("image_url", part.ImageUrl);
                break;
            case "input_text" or "output_text":
                fields.Text("text", part.Text);
                break;
            default:
                // A transcript that was cut away by a truncation is absent; one that is still to come is null.
                if (part.Transcript is not null || part.Type == "input_audio")
                {
                    fields.Text("transcript", part.Transcript);
                }

                break;
        }
    }

    private static string? NameOf(string type, ProviderTraits traits) => type switch
    {
        "output_text" when traits.IsBeta => "text",

        // The published beta schema forgot the audio an agent speaks; the live service sends "audio".
        "output_audio" when traits.Form != WireForm.Current => traits.FollowsBetaSchema ? null : "audio",
        _ => type,
    };
}
