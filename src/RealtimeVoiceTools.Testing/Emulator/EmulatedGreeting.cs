namespace RealtimeVoiceTools.Testing;

/// <summary>What some providers send after <c>session.created</c>.</summary>
internal static class EmulatedGreeting
{
    public static void Send(EmulatorWire wire, TimeProvider time)
    {
        if (wire.Traits.AnnouncesConversation)
        {
            wire.Send("conversation.created", fields => fields
                .Object("conversation", body => body.Text("id", wire.Ids.ConversationId).Text("object", "realtime.conversation")));
        }

        if (wire.Traits.IsXAI)
        {
            wire.Send("ping", fields => fields.Number("timestamp", time.GetUtcNow().ToUnixTimeMilliseconds()));
        }
    }
}
