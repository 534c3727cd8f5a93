namespace RealtimeVoiceTools.Testing;

/// <summary>Transcribes committed turns, each on its own time: nothing orders one transcript after another.</summary>
internal sealed class Transcriber(RealtimeEmulatorOptions options, EmulatorLoop loop, EmulatorWire wire)
{
    private int pending;

    public bool IsBusy => pending > 0;

    public void Transcribe(ConversationItem item, IReadOnlyList<UserSpeech> speech, TimeSpan length)
    {
        EmulatedTranscription outcome = speech.Select(part => part.Transcription).LastOrDefault(set => set is not null) ?? options.Transcription;
        TimeSpan delay = speech.Select(part => part.TranscriptionDelay).LastOrDefault(set => set is not null) ?? options.TranscriptionDelay;
        string transcript = string.Join(' ', speech.Select(part => part.Transcript ?? part.Words));
        if (outcome == EmulatedTranscription.Missing)
        {
            return;
        }

        pending++;
        if (outcome == EmulatedTranscription.Fails)
        {
            At(delay, () => Fail(item));
            return;
        }

        IReadOnlyList<string> tokens = Tokens.Split(transcript);
        for (int i = 0; i < tokens.Count; i++)
        {
            string token = tokens[i];
            string soFar = string.Concat(tokens.Take(i + 1));
            At(delay * (i + 1) / (tokens.Count + 1), () => Delta(item, token, soFar));
        }

        At(delay, () => Complete(item, transcript, length));
    }

    private void At(TimeSpan delay, Action action)
    {
        if (delay > TimeSpan.Zero)
        {
            loop.After(delay, action);
        }
        else
        {
            action();
        }
    }

    private void Delta(ConversationItem item, string token, string soFar)
    {
        if (wire.Traits.IsXAI)
        {
            wire.Send("conversation.item.input_audio_transcription.updated", fields => fields
                .Text("item_id", item.Id).Number("content_index", 0).Text("transcript", soFar));
            return;
        }

        wire.Send("conversation.item.input_audio_transcription.delta", fields => Delta(fields, item, token));
    }

    private void Delta(JsonFields fields, ConversationItem item, string token)
    {
        fields.Text("item_id", item.Id).Number("content_index", 0).Text("delta", token);
        if (wire.Traits.Obfuscates)
        {
            fields.Text("obfuscation", wire.Ids.Obfuscation(token));
        }
    }

    private void Complete(ConversationItem item, string transcript, TimeSpan length)
    {
        pending--;
        item.Content[0] = item.Content[0] with { Transcript = transcript };
        wire.Send("conversation.item.input_audio_transcription.completed", fields =>
        {
            fields.Text("item_id", item.Id).Number("content_index", 0).Text("transcript", transcript);
            if (wire.Traits.Form == WireForm.Current)
            {
                fields.Object("usage", usage => usage.Text("type", "duration").Number("seconds", (long)Math.Ceiling(length.TotalSeconds)));
            }
        });
    }

    private void Fail(ConversationItem item)
    {
        pending--;
        wire.Send("conversation.item.input_audio_transcription.failed", fields => fields
            .Text("item_id", item.Id).Number("content_index", 0)
            .Object("error", error => error
                .Text("type", "transcription_error").Text("code", wire.Traits.TranscriptionFailure).Text("message", "The audio could not be transcribed.").Null("param")));
    }
}
