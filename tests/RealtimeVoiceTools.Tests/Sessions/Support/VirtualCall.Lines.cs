using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Tests.Sessions.Support;

internal sealed partial class VirtualCall
{
    private readonly Dictionary<int, EmulatorConnection> _lines = [];
    private readonly Dictionary<int, TimeSpan> _openedAt = [];
    private readonly List<(int Number, byte[] Message)> _early = [];
    private readonly RealtimeTransportCapabilities _capabilities;
    private int _number;
    private bool _isCut;

    /// <summary>The connection in use, counted from 0.</summary>
    public int LineNumber => _number;

    /// <summary>What was said over the line in use, by the clock of the session.</summary>
    public IEnumerable<EmulatedUtterance> Utterances => Line.Utterances.Select(heard => heard with { StartsAt = _openedAt[_number] + heard.StartsAt, EndsAt = _openedAt[_number] + heard.EndsAt });

    /// <summary>When all that has come over it will have been played, by the clock of the session.</summary>
    public TimeSpan PlaybackEndsAt => _openedAt[_number] + Line.PlaybackEndsAt;

    /// <summary>Nobody has cut it.</summary>
    public bool IsConnected => !_isCut;

    /// <summary>The provider takes no connection for so many tries.</summary>
    public void RefuseConnections(int times, int status = 503)
    {
        for (int i = 0; i < times; i++)
            Emulator.Faults.RefuseNextConnection(status);
    }

    /// <summary>The network between the caller's server and the provider fails: nobody says goodbye.</summary>
    public void Drop(int? code = null)
    {
        _isCut = true;
        int number = _number;
        Do(() => Signal(new Signal.ConnectionClosed(new RealtimeCloseStatus(code), number)));
    }

    // The emulator greets while it opens: what it sends waits until the line is in use.
    private EmulatorConnection Open(int number)
    {
        _openedAt[number] = Now;
        bool wasDraining = _draining;
        _draining = true;
        EmulatorConnection line = Emulator.Open(
            message =>
            {
                byte[] copy = message.ToArray();
                Do(() => Arrived(copy, number));
            },
            (code, reason) => Do(() => Signal(new Signal.ConnectionClosed(new RealtimeCloseStatus(code, reason), number))));
        _draining = wasDraining;
        return line;
    }

    private void Arrived(byte[] message, int number)
    {
        if (number == _number && !_isCut)
            Read(message, number);
        else if (number > _number)
            _early.Add((number, message));
    }

    private void Connect(int number)
    {
        if (Emulator.TakeConnectFailure() is { } status)
        {
            _work.Enqueue(() => Signal(new Signal.ConnectionFailed(number, $"http_{status}", status is 401 or 403 or 404)));
            return;
        }

        _lines[number] = Open(number);
        _work.Enqueue(() => Signal(new Signal.ConnectionOpened(_capabilities, number)));
    }

    private void Use(int number)
    {
        (_number, _isCut, Line) = (number, false, _lines[number]);
        foreach ((int connection, byte[] message) in _early.Where(early => early.Number == number).ToArray())
            _work.Enqueue(() => Arrived(message, connection));
        _early.RemoveAll(early => early.Number <= number);
    }
}
