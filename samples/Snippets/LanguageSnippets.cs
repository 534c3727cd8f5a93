using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools;

namespace Snippets;

internal static class LanguageSnippets
{
    public static async Task Choose(VoiceSessionFactory factory, CancellationToken cancellationToken)
    {
        // snippet: languages-session
        await using VoiceSession session = await factory.ConnectAsync(
            caller => caller.Culture = CultureInfo.GetCultureInfo("de-AT"),
            cancellationToken);
        // end
    }

    public static void Replace(IServiceCollection services)
    {
        // snippet: languages-replace
        services.AddRealtimeVoiceTools(options =>
        {
            options.Culture = CultureInfo.GetCultureInfo("de-DE");
            options.Phrases = culture => culture.TwoLetterISOLanguageName switch
            {
                "de" => VoicePhrases.For(culture) with { Goodbyes = ["Danke für Ihren Anruf bei der Bäckerei Sommer."] },
                "sv" => Swedish,
                _ => VoicePhrases.For(culture),
            };
        });
        // end
    }

    // snippet: languages-add
    private static readonly VoicePhrases Swedish = new()
    {
        Language = "sv",
        Guidance = new() { Language = "Speak Swedish with the caller, even where tools answer in English." },
        Waiting = new()
        {
            Looking = ["Jag tittar efter.", "Ett ögonblick, jag kollar."],
            Doing = ["Det fixar jag.", "Jag sätter igång."],
            Progress = ["Jag håller fortfarande på.", "Det tar lite längre tid."],
            PastWorst = ["Det här tar ovanligt lång tid. Ska vi vänta, eller ska jag återkomma om det?"],
        },
        // Questions, Results, Errors and Words likewise; what is left out stays English.
    };
    // end
}
