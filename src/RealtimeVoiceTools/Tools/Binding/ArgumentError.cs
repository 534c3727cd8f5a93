namespace RealtimeVoiceTools;

/// <summary>One argument at fault.</summary>
/// <param name="Path">Where it is: "due_date", "address.city", "tags[2]"; empty for the arguments as a whole.</param>
/// <param name="Expected">What is allowed: "a date as YYYY-MM-DD".</param>
/// <param name="Problem">What was found: "got text 'tomorow'". A value that may be private is not repeated, only its kind.</param>
internal sealed record ArgumentError(string Path, string Expected, string Problem)
{
    public override string ToString() => $"{(Path.Length == 0 ? "arguments" : Path)}: expected {Expected}, {Problem}";
}
