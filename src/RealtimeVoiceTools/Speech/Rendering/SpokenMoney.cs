namespace RealtimeVoiceTools;

/// <summary>Says amounts of money.</summary>
internal static class SpokenMoney
{
    private static readonly HashSet<string> Names =
        new(["amount", "balance", "cost", "credit", "debit", "deposit", "discount", "fee", "price", "rent", "salary", "subtotal", "sum", "tax", "total"], StringComparer.OrdinalIgnoreCase);

    /// <summary>A property of this name holds money ("price", "unit_price"), given that a currency is known.</summary>
    public static bool IsMoney(string name) => Names.Contains(name[(name.LastIndexOf('_') + 1)..]);

    /// <summary>"42 euros and 50 cents", or null for a currency that the language has no words for.</summary>
    public static string? Say(decimal amount, string currency, SpokenWords words)
    {
        if (!words.Currencies.TryGetValue(currency.ToUpperInvariant(), out CurrencyWords? names) || Math.Abs(amount) > 1_000_000_000_000m)
            return null;

        amount = decimal.Round(amount, names.HasCents ? 2 : 0, MidpointRounding.AwayFromZero);
        decimal whole = decimal.Truncate(Math.Abs(amount));
        decimal cents = (Math.Abs(amount) - whole) * 100;
        string? units = whole == 0 && cents > 0 ? null : SpokenAmount.Say((long)whole, names.Units, words);
        string? rest = cents == 0 ? null : names.Tenth.Length > 0 ? Tenths((int)cents, whole > 0, names, words) : SpokenAmount.Say((long)cents, names.Cents, words);
        string said = (units, rest) switch
        {
            // Where no spaces are written, one amount follows the other without a word between.
            ({ } u, { } r) => words.Space.Length == 0 ? u + r : SpokenAmount.Join([u, r], words.And, words),
            _ => units ?? rest!,
        };
        return amount < 0 ? words.Minus + words.Space + said : said;
    }

    /// <summary>"5角6分"; where units are said but no tenths, a zero holds their place: "零6分".</summary>
    private static string Tenths(int cents, bool afterUnits, CurrencyWords names, SpokenWords words)
    {
        string rest = cents % 10 == 0 ? string.Empty : SpokenAmount.Say(cents % 10, names.Cents, words);
        if (cents >= 10)
            return SpokenAmount.Say(cents / 10, [names.Tenth], words) + rest;
        return afterUnits ? words.Numbers[0] + rest : rest;
    }
}
