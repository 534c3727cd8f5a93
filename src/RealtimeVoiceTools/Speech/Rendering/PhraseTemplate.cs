using System.Text;

namespace RealtimeVoiceTools;

/// <summary>Fills the <c>{slots}</c> of a phrase.</summary>
internal static class PhraseTemplate
{
    /// <summary>False when a slot has no value: then there is no text to be said.</summary>
    public static bool TryFill(string template, Func<string, string?> value, out string text)
    {
        StringBuilder filled = new(template.Length);
        text = string.Empty;
        int at = 0;
        while (at < template.Length)
        {
            int open = template.IndexOf('{', at);
            int close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
                break;
            if (value(template[(open + 1)..close]) is not { } found)
                return false;
            filled.Append(template, at, open - at).Append(found);
            at = close + 1;
        }

        filled.Append(template, at, template.Length - at);
        text = filled.ToString();
        return true;
    }

    /// <summary>For phrases whose slots all have values. A slot without one leaves nothing behind.</summary>
    public static string Fill(string template, params ReadOnlySpan<(string Slot, string Value)> values)
    {
        Dictionary<string, string> known = [];
        foreach ((string slot, string value) in values)
            known[slot] = value;
        return TryFill(template, slot => known.GetValueOrDefault(slot, string.Empty), out string text) ? text : template;
    }

    /// <summary>The slots of a phrase, in order.</summary>
    public static IReadOnlyList<string> Slots(string template)
    {
        List<string> slots = [];
        _ = TryFill(
            template,
            slot =>
            {
                slots.Add(slot);
                return slot;
            },
            out _);
        return slots;
    }
}
