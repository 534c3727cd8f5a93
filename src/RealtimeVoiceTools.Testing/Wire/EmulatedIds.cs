namespace RealtimeVoiceTools.Testing;

/// <summary>Ids in the form the live service gives them, and every other choice left to chance, all from one seed.</summary>
internal sealed class EmulatedIds(int seed, bool asUuids = false)
{
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private readonly Random random = new(seed);
    private string? conversationId;

    public string Event() => New("event_");

    public string Item() => New("item_");

    public string Response() => New("resp_");

    /// <summary>The conversation's id, which is made when it is first asked for.</summary>
    public string ConversationId => conversationId ??= New("conv_");

    public string Session() => New("sess_");

    public string Call() => asUuids ? $"call-{Uuid()}-0" : "call_" + Letters(16);

    /// <summary>The id of a call of WebRTC or telephone.</summary>
    public string CallOfMedia() => "rtc_u0_" + Letters(21);

    /// <summary>Pads a delta to a multiple of 16 characters, so that its length tells nothing.</summary>
    public string Obfuscation(string delta) => Letters(16 - (delta.Length % 16));

    public bool Happens(double share) => random.NextDouble() < share;

    private string New(string prefix) => asUuids ? Uuid() : prefix + Letters(21);

    private string Uuid()
    {
        byte[] bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes).ToString();
    }

    private string Letters(int count) => string.Create(count, random, static (span, random) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = Alphabet[random.Next(Alphabet.Length)];
        }
    });
}
