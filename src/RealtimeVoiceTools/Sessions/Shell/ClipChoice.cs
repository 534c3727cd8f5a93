using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>Asks the application's player for clips. What it throws must not end a conversation.</summary>
internal sealed class ClipChoice(IFillerPlayer player, string sessionId, CultureInfo culture, AudioFormat format)
{
    public FillerClip? Choose(Effect.ChooseClip moment)
    {
        try
        {
            return player.Choose(new FillerMoment(sessionId, moment.Tool, moment.Words, moment.IsFirst, culture, format));
        }
        catch (Exception)
        {
            return null;
        }
    }
}
