namespace TaskManager;

/// <summary>What a line from the keyboard stands for.</summary>
internal abstract record TypedLine
{
    private const string KeysCommand = "/keys";

    private TypedLine()
    {
    }

    public static TypedLine Read(string line)
    {
        string text = line.Trim();
        if (text.StartsWith(KeysCommand, StringComparison.OrdinalIgnoreCase) && KeysIn(text[KeysCommand.Length..]) is { } named)
            return new Keys(named);
        // Digits alone may be said. With a star or a hash key they are pressed.
        if (text.AsSpan().ContainsAny('*', '#') && KeysIn(text) is { } keys)
            return new Keys(keys);
        return text.ToUpperInvariant() switch
        {
            "/YES" => new Answer(Yes: true),
            "/NO" => new Answer(Yes: false),
            ['/', ..] => new Unknown(),
            _ => new Sentence(text),
        };
    }

    private static string? KeysIn(string text)
    {
        string keys = string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
        return keys.Length > 0 && keys.All(key => char.IsAsciiDigit(key) || key is '*' or '#') ? keys : null;
    }

    /// <summary>Something the caller says.</summary>
    public sealed record Sentence(string Text) : TypedLine;

    /// <summary>Keys of the telephone, which may be those of a PIN.</summary>
    public sealed record Keys(string Pressed) : TypedLine
    {
        public override string ToString() => nameof(Keys);
    }

    /// <summary>The answer to the open question, in the application's own interface.</summary>
    public sealed record Answer(bool Yes) : TypedLine;

    /// <summary>No command there is.</summary>
    public sealed record Unknown : TypedLine;
}
