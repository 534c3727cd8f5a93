namespace RealtimeVoiceTools;

/// <summary>What the model is told about speaking and about its tools. The default is English, which models follow in any language.</summary>
/// <remarks>Immutable.</remarks>
public sealed record GuidancePhrases
{
    /// <summary>How to speak, one rule each.</summary>
    public IReadOnlyList<string> Speaking { get; init; } =
    [
        "Stay under 30 words, unless the caller asked for a list.",
        "Sound like a person in conversation, not like a machine, and vary your wording.",
        "After a tool has run, sum up what came of it.",
        "From a list, give the top three and the total.",
        "Offer one next step, not several.",
        "If something did not work, explain it simply and say what can be done.",
        "Never read out ids, field names, markdown or addresses. Where a field has a twin ending in _spoken, say that.",
    ];

    /// <summary>Which language the agent speaks, as one more rule. Null, the default of English: the app's instructions and the caller decide.</summary>
    public string? Language { get; init; }

    /// <summary>Heads the rules.</summary>
    public string SpeakingTitle { get; init; } = "How to speak:";

    /// <summary>Heads the rules on tools.</summary>
    public string ToolsTitle { get; init; } = "How to begin a tool call:";

    /// <summary>Quick tools. Slot: tools.</summary>
    public string Silently { get; init; } = "Call at once, saying nothing before: {tools}.";

    /// <summary>Slow tools. Slot: tools.</summary>
    public string AfterALine { get; init; } = "First say one short line that names what you are doing, then call: {tools}.";

    /// <summary>The caller's date and time. Slots: weekday, date, time, zone, offset.</summary>
    public string Now { get; init; } = "Today is {weekday}, {date}. For the caller it is {time} in {zone} (UTC{offset}).";

    /// <summary>The guidance of a language; its name is given in English.</summary>
    internal static GuidancePhrases In(string language) => new()
    {
        Language = $"Speak {language} with the caller, even where these instructions and what tools return are in English. Change only when the caller asks for another language.",
    };
}
