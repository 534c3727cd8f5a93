using System.Buffers;
using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools;

/// <summary>Writes commands to the connection in use, and shows whoever asked for it what goes in and out. <see cref="Send"/> is used by the session's loop alone.</summary>
internal sealed class CommandSender(SessionConnections connections, IRealtimeDialect dialect, Broadcast<RealtimeFrame> frames)
{
    private readonly ArrayBufferWriter<byte> _message = new();

    public void Send(RealtimeCommand command)
    {
        _message.ResetWrittenCount();
        dialect.Write(command, _message);
        Tap(isSent: true, _message.WrittenMemory);
        try
        {
            connections.TrySend(_message.WrittenSpan, RealtimeMessageKind.Control);
        }
        catch (RealtimeMessageTooLargeException) when (command is RealtimeCommand.AddCallOutput output)
        {
            // The call still gets its one output: what was done is done, and its details do not fit this connection.
            Send(output with { Output = """{"success":true,"message":"Done.","note":"The details are too long for this connection."}""" });
        }
    }

    public void Tap(bool isSent, ReadOnlyMemory<byte> message)
    {
        if (frames.HasReaders)
            frames.Publish(new RealtimeFrame(isSent, message.ToArray()));
    }
}
