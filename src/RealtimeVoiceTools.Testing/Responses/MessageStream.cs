namespace RealtimeVoiceTools.Testing;

/// <summary>A message of the agent: text, or audio with a transcript that runs ahead of it.</summary>
internal sealed class MessageStream(EmulatorWire wire, EmulatedConversation conversation, EmulatedResponse response, ConversationItem item)
    : OutputStream(wire, conversation, response, item)
{
    private readonly bool isText = response.Request.IsTextOnly;

    public override void Open()
    {
        base.Open();
        Wire.Send("response.content_part.added", fields => SendPart(fields, ""));
    }

    public void Say(string token)
    {
        Item.Words += token;
        Response.TextTokens++;
        Wire.Send(isText ? "response.output_text.delta" : "response.output_audio_transcript.delta", fields =>
        {
            Address(fields).Number("content_index", 0).Text("delta", token);
            if (Wire.Traits.Obfuscates)
            {
                fields.Text("obfuscation", Wire.Ids.Obfuscation(token));
            }
        });
    }

    public void Sound(ReadOnlyMemory<byte> audio, TimeSpan length)
    {
        Item.AudioMilliseconds += (int)length.TotalMilliseconds;
        Response.AudioTokens += (int)Math.Ceiling(length / Tokens.AudioToken);
        if (Wire.IsCall)
        {
            return;
        }

        Wire.Send("response.output_audio.delta", fields =>
        {
            Address(fields).Number("content_index", 0).Base64("delta", audio.Span);
            if (Wire.Traits.IsXAI)
            {
                fields.Number("audio_duration_ms", (long)length.TotalMilliseconds);
            }
        });
    }

    protected override void SendClosing(bool isComplete)
    {
        string words = Item.Words;
        Item.Content.Add(isText ? new ContentPart("output_text") { Text = words } : new ContentPart("output_audio") { Transcript = words });
        if (Wire.Traits.IsXAI)
        {
            Wire.Send("response.output_audio_transcript.done", fields => Address(fields).Number("content_index", 0).Text("transcript", words));
            Wire.Send("response.content_part.done", fields => Address(fields).Number("content_index", 0));
            Wire.Send("response.output_audio.done", fields => Address(fields).Number("content_index", 0));
            return;
        }

        if (isText)
        {
            Wire.Send("response.output_text.done", fields => Address(fields).Number("content_index", 0).Text("text", words));
        }
        else
        {
            Wire.Send("response.output_audio.done", fields => Address(fields).Number("content_index", 0));
            Wire.Send("response.output_audio_transcript.done", fields => Address(fields).Number("content_index", 0).Text("transcript", words));
        }

        Wire.Send("response.content_part.done", fields => SendPart(fields, words));
    }

    private void SendPart(JsonFields fields, string words)
    {
        Address(fields).Number("content_index", 0).Object("part", part => Part(part, words));
        if (Wire.Traits.IsXAI)
        {
            fields.Text("previous_item_id", "0");
        }

        if (Wire.Traits.DoublesParts)
        {
            fields.Object("content", part => Part(part, words));
        }
    }

    private void Part(JsonFields part, string words) =>
        part.Text("type", isText ? "text" : "audio").Text(isText ? "text" : "transcript", words);
}
