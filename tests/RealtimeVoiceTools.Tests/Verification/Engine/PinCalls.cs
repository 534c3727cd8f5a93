using System.Buffers;
using System.Globalization;
using System.Reflection;
using System.Text;
using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Verification.Engine;

/// <summary>Short ways to have a PIN handed on, and to read the answer.</summary>
internal static class PinCalls
{
    /// <summary>A read at level 1, something that cannot be undone at level 1, something at level 2, and something for everybody.</summary>
    public static ToolScript Tools(Func<ConfirmationPreview?>? preview = null) => new ToolScript()
        .Add("balance", 0.2, new VoiceToolTraits { ReadOnly = true, VerificationLevel = 1 })
        .Add("transfer", 0.2, new VoiceToolTraits { VerificationLevel = 2 })
        .Add("clear", new VoiceToolTraits { Destructive = true, VerificationLevel = 1 }, _ => (0.2, ToolScript.Ok()), preview)
        .Add("delete", 0.2, new VoiceToolTraits { Destructive = true })
        .Add("look", 0.2, new VoiceToolTraits { ReadOnly = true });

    /// <summary>The caller says something, whose words come later or never.</summary>
    public static void Speaks(this VirtualCall call, string itemId)
    {
        call.Receive(Frames.SpeechStarted(itemId));
        call.Receive(Frames.SpeechStopped(itemId));
        call.Receive(Frames.Committed(itemId));
    }

    /// <summary>The caller says a PIN, and the model hands it on.</summary>
    public static void Verify(this VirtualCall call, string responseId, string callId, string pin)
    {
        call.Speaks("u" + callId);
        call.Calls(responseId, (callId, "verify_caller", $$"""{"pin":"{{pin}}"}"""));
        call.RunFor(0.5);
    }

    public static string? ErrorOf(this VirtualCall call, string callId) => call.OutputOf(callId).GetProperty("error_type").GetString();

    public static string? SpokenIn(this VirtualCall call, string callId) => call.OutputOf(callId).GetProperty("spoken_message").GetString();

    /// <summary>The items that the provider was asked to delete.</summary>
    public static IEnumerable<string> Deleted(this VirtualCall call) => call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.DeleteItem>().Select(delete => delete.ItemId);

    /// <summary>Every message sent, every event, every mark of the timeline, with all they hold, and the text of every effect and signal.</summary>
    public static string EverythingTold(this VirtualCall call)
    {
        var text = new StringBuilder();
        var dialect = new OpenAIRealtimeDialect(OpenAIDialectVersion.GA);
        // The declaration of the session is made before anything is said.
        foreach ((_, RealtimeCommand command) in call.Sent.Where(sent => sent.Command is not RealtimeCommand.UpdateSession))
        {
            var message = new ArrayBufferWriter<byte>();
            dialect.Write(command, message);
            text.AppendLine(Encoding.UTF8.GetString(message.WrittenSpan));
        }

        foreach (object told in call.Events.Concat<object>(call.Marks))
        {
            foreach (PropertyInfo property in told.GetType().GetProperties())
                text.AppendLine(CultureInfo.InvariantCulture, $"{property.Name}: {property.GetValue(told)}");
        }

        foreach ((_, object what) in call.Trace)
            text.AppendLine(what.ToString());
        return text.ToString();
    }

    /// <summary>What the model was told as data.</summary>
    public static IEnumerable<RealtimeCommand.AddContext> Contexts(this VirtualCall call) => call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddContext>();

    /// <summary>The keys come from the telephone, as the provider tells.</summary>
    public static void Keys(this VirtualCall call, string keys, double secondsBetween = 0.3)
    {
        foreach (char key in keys)
        {
            call.Receive($$"""{"type":"input_audio_buffer.dtmf_event_received","event":"{{key}}","received_at":1}""");
            call.RunFor(secondsBetween);
        }
    }
}
