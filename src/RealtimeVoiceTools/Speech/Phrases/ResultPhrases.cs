namespace RealtimeVoiceTools;

/// <summary>What a result's <c>message</c> and <c>note</c> say when the tool has no words of its own. Defaults are English.</summary>
/// <remarks>Immutable.</remarks>
public sealed record ResultPhrases
{
    /// <summary>A tool that changes something did so.</summary>
    public string Done { get; init; } = "Done.";

    /// <summary>The same, when the thing has a name. Slot: name.</summary>
    public string DoneNamed { get; init; } = "Done: '{name}'.";

    /// <summary>A tool that only reads gave something.</summary>
    public string Found { get; init; } = "Here is what I found.";

    /// <summary>A list is empty. Slot: nouns.</summary>
    public string NoneFound { get; init; } = "No {nouns} found";

    /// <summary>A tool that only reads gave nothing at all.</summary>
    public string NothingFound { get; init; } = "I found nothing.";

    /// <summary>It was done, but what the tool returned cannot be told.</summary>
    public string DoneWithoutDetails { get; init; } = "That's done, but I can't give you the details.";

    /// <summary>It was looked up, but what the tool returned cannot be told.</summary>
    public string FoundWithoutDetails { get; init; } = "I looked it up, but I can't read out the details.";

    /// <summary>Note on a list that is whole. Slot: count.</summary>
    public string AllListed { get; init; } = "{count} of {count} listed.";

    /// <summary>Note on a list that is cut. Slots: shown, count.</summary>
    public string FirstListed { get; init; } = "Only {shown} of {count} listed. Say the total.";

    /// <summary>Note on a list inside the result that is cut. Slots: field, shown, count.</summary>
    public string FieldListed { get; init; } = "{field}: {shown} of {count} listed.";

    /// <summary>Note on texts that were cut.</summary>
    public string TextsShortened { get; init; } = "Long texts are shortened.";

    /// <summary>Note on fields that had to be left out. Slots: shown, count.</summary>
    public string FieldsLeftOut { get; init; } = "{shown} of {count} fields given.";

    /// <summary>Note on a result that could not be given at all.</summary>
    public string DetailsUnavailable { get; init; } = "Details unavailable.";
}
