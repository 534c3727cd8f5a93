using System.Diagnostics.CodeAnalysis;

namespace RealtimeVoiceTools;

/// <summary>Absolute addresses, in their canonical spelling: addresses that differ only in how they are written are the same.</summary>
internal static class UriText
{
    public static bool TryParse(string text, BindingContext context, [MaybeNullWhen(false)] out Uri value)
    {
        value = null;

        // Where paths begin with a slash, the framework takes them for addresses of files.
        return Uri.TryCreate(text, UriKind.Absolute, out Uri? given)
            && text.StartsWith(given.Scheme + ":", StringComparison.OrdinalIgnoreCase)
            && Uri.TryCreate(given.AbsoluteUri, UriKind.Absolute, out value)
            && value.AbsoluteUri == given.AbsoluteUri;
    }

    public static string Format(Uri value) => value.IsAbsoluteUri ? value.AbsoluteUri : value.OriginalString;
}
