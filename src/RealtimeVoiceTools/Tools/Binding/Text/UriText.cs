namespace RealtimeVoiceTools;

/// <summary>Absolute addresses.</summary>
internal static class UriText
{
    public static bool TryParse(string text, BindingContext context, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Uri value) =>
        Uri.TryCreate(text, UriKind.Absolute, out value) && text.StartsWith(value.Scheme + ":", StringComparison.OrdinalIgnoreCase);

    public static string Format(Uri value) => value.IsAbsoluteUri ? value.AbsoluteUri : value.OriginalString;
}
