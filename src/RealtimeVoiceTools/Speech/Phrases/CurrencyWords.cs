namespace RealtimeVoiceTools;

/// <summary>The words of a currency.</summary>
/// <param name="One">One unit: "euro".</param>
/// <param name="Many">Several units: "euros".</param>
/// <param name="CentOne">A hundredth: "cent". Empty where there is none.</param>
/// <param name="CentMany">Several hundredths: "cents". Empty where there are none.</param>
/// <remarks>Immutable.</remarks>
public sealed record CurrencyWords(string One, string Many, string CentOne = "", string CentMany = "")
{
    internal bool HasCents => CentMany.Length > 0;
}
