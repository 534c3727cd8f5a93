namespace RealtimeVoiceTools.Testing;

/// <summary>Ids in the form the live service gives them, and every other choice left to chance, all from one seed.</summary>
internal sealed class EmulatedIds(int seed)
{
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private readonly Random random = new(seed);

    public string Event() => "event_" + Letters(21);

    public string Item() => "item_" + Letters(21);

    public string Response() => "resp_" + Letters(21);

    public string Conversation() => "conv_" + Letters(21);

    public string Session() => "sess_" + Letters(21);

    public string Call() => "call_" + Letters(16);

    /// <summary>Pads a delta to a multiple of 16 characters, so that its length tells nothing.</summary>
    public string Obfuscation(string delta) => Letters(16 - (delta.Length % 16));

    public bool Happens(double share) => random.NextDouble() < share;

    private string Letters(int count) => string.Create(count, random, static (span, random) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = Alphabet[random.Next(Alphabet.Length)];
        }
    });
}
