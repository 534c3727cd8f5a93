using System.Runtime.InteropServices;
using RealtimeVoiceTools;

namespace TaskManager;

/// <summary>
/// Puts what the caller says and hears in its place on one track: the agent's audio where it would be played, cut where it was flushed,
/// the caller where they spoke, and silence between.
/// </summary>
/// <remarks>Times are on the session's clock. Not thread-safe.</remarks>
internal sealed class CallMix(WavFile file)
{
    private const int MostRemembered = 16;
    private static readonly TimeSpan _typedMark = TimeSpan.FromMilliseconds(150);

    private readonly List<HeardPart> _agent = [];
    private long _playedTo;

    /// <summary>Takes a piece of the agent's audio as it arrives, PCM16 at 24 kHz.</summary>
    public void Agent(AgentAudio audio, TimeSpan now)
    {
        Advance(now);
        long sample = WavFile.SampleAt(now);
        if (audio.Kind == AgentAudioKind.Flush)
        {
            _agent.ForEach(part => part.Cut(sample));
            _playedTo = Math.Min(_playedTo, sample);
            return;
        }

        bool isFiller = audio.Kind == AgentAudioKind.Filler;
        long start = Math.Max(sample, _playedTo);
        if (_agent.LastOrDefault() is not { } part || part.ItemId != audio.ItemId || part.End != start)
            _agent.Add(part = new HeardPart(audio.ItemId, isFiller, start));
        part.Append(MemoryMarshal.Cast<byte, short>(audio.Data.Span));
        _playedTo = part.End;
        if (_agent.Count > MostRemembered)
            _agent.RemoveAt(0);
    }

    /// <summary>The part whose words these are, or null when nothing of it was heard.</summary>
    public HeardPart? AgentSaid(bool isFiller)
    {
        HeardPart? part = _agent.Find(part => !part.HasWords && part.IsFiller == isFiller);
        if (part is not null)
            part.HasWords = true;
        return part;
    }

    /// <summary>The caller spoke, or typed where start and end are one.</summary>
    public HeardPart User(TimeSpan start, TimeSpan end)
    {
        var part = new HeardPart(null, false, WavFile.SampleAt(start));
        part.Append(Tone.Of(end > start ? end - start : _typedMark));
        part.WriteTo(part.End, file);
        return part;
    }

    /// <summary>Gives a part a voice. A part that was cut meanwhile stays as short as it is.</summary>
    public void Speak(HeardPart part, ReadOnlySpan<short> sound) => part.Replace(sound, file);

    /// <summary>Writes what has been heard by now.</summary>
    public void Advance(TimeSpan now)
    {
        long sample = WavFile.SampleAt(now);
        _agent.ForEach(part => part.WriteTo(sample, file));
    }

    public void Finish(TimeSpan now)
    {
        Advance(now);
        file.Finish(now);
    }
}
