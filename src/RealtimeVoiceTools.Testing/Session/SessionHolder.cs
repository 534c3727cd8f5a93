using System.Text.Json;

namespace RealtimeVoiceTools.Testing;

/// <summary>Owns the session's settings: an update is taken as a whole or not at all.</summary>
internal sealed class SessionHolder(EmulatorWire wire, ConnectionFaults faults, SessionState initial)
{
    public SessionState State { get; private set; } = initial;

    public void AnnounceCreated() => Announce("session.created");

    /// <param name="session">An update that has the right shape.</param>
    /// <param name="hasSpoken">The agent's voice has been heard and can no longer change.</param>
    public WireProblem? Update(JsonElement session, bool hasSpoken)
    {
        if (faults.TakeSessionRefusal() is { } parameter)
        {
            return WireProblem.Unknown(parameter);
        }

        SessionState next = SessionReader.Apply(State, session, wire.Traits);
        if (hasSpoken && next.Voice != State.Voice)
        {
            return new WireProblem("cannot_update_voice", "Cannot update a conversation's voice if assistant audio is present.", wire.Traits.Form == WireForm.Current ? "session.audio.output.voice" : "session.voice");
        }

        if (next.Tools.GroupBy(tool => tool.Name).Any(group => group.Count() > 1))
        {
            return WireProblem.WrongValue("session.tools", "Tool names must be unique.");
        }

        State = next;
        Announce("session.updated");
        return null;
    }

    private void Announce(string type) => wire.Send(type, fields => fields
        .Object("session", body => SessionWriter.Write(body, State, wire.Traits, faults.Hides)));
}
