namespace RealtimeVoiceTools.Testing;

/// <summary>Of a call: the audio that the provider plays itself. It tells when a response begins to sound and when it has been heard.</summary>
internal sealed class OutputBuffer(EmulatorLoop loop, EmulatorWire wire, PlaybackLedger playback, EmulatedConversation conversation)
{
    private readonly List<Sounding> soundings = [];

    public void Feed(EmulatedResponse response, ConversationItem item)
    {
        Sounding? sounding = soundings.Find(known => known.ResponseId == response.Id);
        if (sounding is null)
        {
            sounding = new Sounding(response.Id);
            soundings.Add(sounding);
            At(playback.Utterances.First(utterance => utterance.ItemId == item.Id).StartsAt, sounding, () =>
            {
                sounding.HasBegun = true;
                Tell("output_audio_buffer.started", sounding);
            });
        }

        if (!sounding.Items.Contains(item))
        {
            sounding.Items.Add(item);
        }
    }

    /// <summary>A response has ended; its audio may sound for some time yet.</summary>
    public void Ended(EmulatedResponse response)
    {
        if (soundings.Find(known => known.ResponseId == response.Id) is { } sounding)
        {
            At(playback.Utterances.Where(utterance => utterance.ResponseId == response.Id).Max(utterance => utterance.EndsAt), sounding, () =>
            {
                soundings.Remove(sounding);
                Tell("output_audio_buffer.stopped", sounding);
            });
        }
    }

    /// <summary>Stops the sound, lets the response be cancelled, and takes from the conversation what was not heard.</summary>
    public void Clear(Action cancel)
    {
        playback.Cut();
        Sounding[] cut = [.. soundings];
        soundings.Clear();
        foreach (Sounding sounding in cut)
        {
            sounding.Timers.ForEach(timer => timer.Dispose());
            if (sounding.HasBegun)
            {
                Tell("output_audio_buffer.cleared", sounding);
            }
        }

        cancel();
        foreach (ConversationItem item in cut.SelectMany(sounding => sounding.Items))
        {
            EmulatedUtterance? heard = playback.Utterances.LastOrDefault(utterance => utterance.ItemId == item.Id);
            conversation.CutTo(item, heard is null ? 0 : (int)(heard.EndsAt - heard.StartsAt).TotalMilliseconds);
        }
    }

    private void At(TimeSpan moment, Sounding sounding, Action action)
    {
        if (moment > loop.Elapsed)
        {
            sounding.Timers.Add(loop.After(moment - loop.Elapsed, action));
        }
        else
        {
            action();
        }
    }

    private void Tell(string type, Sounding sounding) => wire.Send(type, fields => fields.Text("response_id", sounding.ResponseId));

    private sealed class Sounding(string responseId)
    {
        public string ResponseId => responseId;

        public bool HasBegun { get; set; }

        public List<ConversationItem> Items { get; } = [];

        public List<IDisposable> Timers { get; } = [];
    }
}
