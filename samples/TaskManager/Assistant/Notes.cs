using RealtimeVoiceTools.Testing;

namespace TaskManager;

/// <summary>Data that the session adds for the model: what the caller did without words.</summary>
internal static class Notes
{
    /// <returns>What to do about the newest note; null when there is nothing to do.</returns>
    public static Note? NewIn(EmulatedPrompt prompt) =>
        // Words that were said exactly as asked answer nothing, though they come after the note: it stands until something is called or said to it.
        In(prompt.NewItems) ?? (In(prompt.Items.Reverse().TakeWhile(item => item.Kind == EmulatedItemKind.Message && item.Role != "user").Reverse()) is Note.Verified
            ? Note.Verified
            : null);

    private static Note? In(IEnumerable<EmulatedItem> items) => items
        .Where(item => item is { Kind: EmulatedItemKind.Message, Role: "system" })
        .Select(item => Read(item.Text))
        .LastOrDefault(note => note is not null);

    private static Note? Read(string text) =>
        text.Contains("has been verified", StringComparison.Ordinal) ? Note.Verified
        : text.Contains("answered without words: yes", StringComparison.Ordinal) ? Note.SaidYes
        : text.Contains("answered without words: no", StringComparison.Ordinal) ? Note.SaidNo
        : null;
}
