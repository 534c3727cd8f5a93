using RealtimeVoiceTools.Testing;

namespace TaskManager;

/// <summary>Data that the session adds for the model: what the caller did without words.</summary>
internal static class Notes
{
    /// <returns>What to do about the newest note since the caller last spoke and a tool was last called; null when there is nothing to do.</returns>
    public static Note? NewIn(EmulatedPrompt prompt)
    {
        bool hasSpoken = false;
        foreach (EmulatedItem item in prompt.Items.Reverse().TakeWhile(item => item.Kind == EmulatedItemKind.Message && item.Role != "user"))
        {
            hasSpoken |= item.Role == "assistant";
            if (item.Role != "system" || Read(item.Text) is not { } note)
                continue;
            // Of a right PIN the caller is told at once, in words that are not the model's.
            return hasSpoken && note != Note.Verified ? null : note;
        }

        return null;
    }

    private static Note? Read(string text) =>
        text.Contains("has been verified", StringComparison.Ordinal) ? Note.Verified
        : text.Contains("answered without words: yes", StringComparison.Ordinal) ? Note.SaidYes
        : text.Contains("answered without words: no", StringComparison.Ordinal) ? Note.SaidNo
        : null;
}
