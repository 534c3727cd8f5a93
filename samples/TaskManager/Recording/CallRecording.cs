using System.Threading.Channels;
using RealtimeVoiceTools;

namespace TaskManager;

/// <summary>Writes what the caller of a session would have heard to a WAV file, as it goes. Disposing finishes the file, whenever that is.</summary>
internal sealed class CallRecording : IAsyncDisposable
{
    private const int MostWaiting = 64;
    private static readonly TimeSpan _lastWords = TimeSpan.FromSeconds(3);

    private readonly VoiceSession _session;
    private readonly TimeProvider _time;
    private readonly EspeakVoice _voice;
    private readonly bool _speaksForTheAgent;
    private readonly TimeSpan _start;
    private readonly long _began;
    private readonly WavFile _file;
    private readonly CancellationTokenSource _stopped = new();
    private readonly Channel<(HeardPart Part, string Words, bool IsCaller)> _words =
        Channel.CreateBounded<(HeardPart, string, bool)>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite });

    // Guards the mix, to which audio, events and voices come from threads of their own.
    private readonly Lock _gate = new();
    private readonly CallMix _mix;
    private readonly Task _reading;
    private readonly Task _speaking;
    private HeardPart? _lastUser;

    /// <param name="session">The session, which has just begun.</param>
    /// <param name="path">The file.</param>
    /// <param name="time">The clock.</param>
    /// <param name="voice">Speaks the words.</param>
    /// <param name="speaksForTheAgent">The agent's audio is only a tone, so its words are spoken too.</param>
    public CallRecording(VoiceSession session, string path, TimeProvider time, EspeakVoice voice, bool speaksForTheAgent)
    {
        _session = session;
        _time = time;
        _voice = voice;
        _speaksForTheAgent = speaksForTheAgent;
        _start = session.Timeline.Length;
        _began = time.GetTimestamp();
        _file = new WavFile(path);
        _mix = new CallMix(_file);
        IAsyncEnumerable<VoiceSessionEvent> events = session.ReadEventsAsync(_stopped.Token);
        _reading = Task.WhenAll(Task.Run(() => UntilStoppedAsync(ReadAudioAsync())), Task.Run(() => UntilStoppedAsync(ReadEventsAsync(events))));
        _speaking = Task.Run(SpeakAsync);
    }

    private TimeSpan Now => _start + _time.GetElapsedTime(_began);

    public async ValueTask DisposeAsync()
    {
        TimeSpan end = Now;
        await _stopped.CancelAsync();
        await _reading;
        _words.Writer.TryComplete();
        await Task.WhenAny(_speaking, Task.Delay(_lastWords));
        lock (_gate)
        {
            _mix.Finish(end);
            _file.Dispose();
        }

        _stopped.Dispose();
    }

    private static async Task UntilStoppedAsync(Task reading)
    {
        try
        {
            await reading;
        }
        catch (OperationCanceledException)
        {
            // The recording ends before the session.
        }
    }

    private async Task ReadAudioAsync()
    {
        await foreach (AgentAudio audio in _session.Audio.ReadAsync(_stopped.Token))
        {
            lock (_gate)
                _mix.Agent(audio, Now);
        }
    }

    private async Task ReadEventsAsync(IAsyncEnumerable<VoiceSessionEvent> events)
    {
        await foreach (VoiceSessionEvent happened in events)
        {
            lock (_gate)
                Take(happened);
        }
    }

    private void Take(VoiceSessionEvent happened)
    {
        switch (happened)
        {
            case VoiceSessionEvent.UserSpeechStopped or VoiceSessionEvent.UserSaid { Typed: true }:
                // When somebody really spoke is known to the timeline: a turn's end is noticed later than it was.
                if (_session.Timeline.Spans.LastOrDefault(span => span.Lane == TimelineLane.User) is { } turn)
                    _lastUser = _mix.User(turn.Start, turn.End);
                break;
            case VoiceSessionEvent.UserSaid said when _lastUser is { } part:
                _words.Writer.TryWrite((part, said.Text, true));
                break;
            case VoiceSessionEvent.AgentSaid said when _speaksForTheAgent && _mix.AgentSaid(said.IsFiller) is { } part:
                _words.Writer.TryWrite((part, said.Text, false));
                break;
        }
    }

    private async Task SpeakAsync()
    {
        await foreach ((HeardPart part, string words, bool isCaller) in _words.Reader.ReadAllAsync())
        {
            var length = TimeSpan.FromSeconds((part.End - part.Start) / (double)WavFile.Rate);
            if (await _voice.SpeakAsync(words, isCaller, length, CancellationToken.None) is not { } sound)
                continue;
            lock (_gate)
            {
                if (!_file.IsClosed)
                    _mix.Speak(part, sound);
            }
        }
    }
}
