namespace RealtimeVoiceTools;

/// <summary>The words of a currency.</summary>
/// <param name="One">One unit: "euro".</param>
/// <param name="Many">Several units: "euros".</param>
/// <param name="CentOne">A hundredth: "cent". Empty where there is none.</param>
/// <param name="CentMany">Several hundredths: "cents". Empty where there are none.</param>
/// <remarks>Immutable.</remarks>
public sealed record CurrencyWords(string One, string Many, string CentOne = "", string CentMany = "")
{
    /// <summary>A few units, for languages whose <see cref="SpokenWords.PluralForm"/> has three values: "złote". Empty: as <see cref="Many"/>.</summary>
    public string Few { get; init; } = "";

    /// <summary>A few hundredths. Empty: as <see cref="CentMany"/>.</summary>
    public string CentFew { get; init; } = "";

    /// <summary>A tenth, for languages that say tenths and hundredths apart: "5角6分". Empty: hundredths only.</summary>
    public string Tenth { get; init; } = "";

    internal bool HasCents => CentMany.Length > 0;

    internal IReadOnlyList<string> Units => Few.Length > 0 ? [One, Few, Many] : [One, Many];

    internal IReadOnlyList<string> Cents => CentFew.Length > 0 ? [CentOne, CentFew, CentMany] : [CentOne, CentMany];
}
