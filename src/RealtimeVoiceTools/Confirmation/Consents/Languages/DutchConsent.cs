namespace RealtimeVoiceTools;

/// <summary>Yes and no in Dutch, of the Netherlands and of Flanders.</summary>
internal static class DutchConsent
{
    public static ConsentLanguage Language { get; } = new()
    {
        Yes =
        [
            "ja", "jaa", "jaaa", "jep", "jup", "joh ja", "jawel", "jazeker", "ja zeker", "jahoor", "yes", "yep", "yeah", "zeker", "zeker weten", "tuurlijk", "natuurlijk", "uiteraard", "vanzelfsprekend", "ok",
            "oké", "oke", "okay", "okee", "okido", "oki", "okidoki", "okie", "prima", "goed", "is goed", "dat is goed", "das goed", "da's goed", "t is goed", "het is goed", "komt goed", "in orde", "akkoord", "accoord",
            "afgesproken", "klopt", "dat klopt", "klopt helemaal", "correct", "juist", "inderdaad", "precies", "exact", "absoluut", "beslist", "jazeker wel", "stellig", "volkomen", "definitief",
            "bevestigd", "ik bevestig", "doen", "doe maar", "doe het", "doe het maar", "doe dat", "doe dat maar", "doe t", "doe", "gaan", "ga je gang", "ga uw gang", "ga door",
            "ga verder", "ga ervoor", "ga maar", "ga maar door", "ga gerust je gang", "vooruit", "vooruit maar", "top", "toppie", "perfect", "uitstekend", "geweldig", "graag", "heel graag", "ja graag", "mag", "dat mag", "dat mag je doen",
            "je mag", "u mag", "mag je doen", "dat wil ik", "wil ik", "ik wil het", "ik wil dat", "ik ga akkoord", "eens", "mee eens", "ik ben akkoord", "helemaal goed", "helemaal prima", "geen probleem", "geen enkel probleem",
            "geen bezwaar", "zonder twijfel", "ongetwijfeld", "geen twijfel", "ah ja", "positief", "affirmatief", "toestemming", "goedgekeurd", "zo is het", "voer uit", "voer het uit", "voer maar uit", "uitvoeren",
            "komaan", "kom maar", "laat maar komen", "check", "deal", "jawohl", "super", "yup", "dat is juist", "dat is correct", "goed zo", "goed idee", "dat moet je doen", "heel goed",
            "ja ja dat", "ja dat bedoel ik", "dat bedoel ik", "doe maar voort", "doe voort", "ga maar verder", "u kunt doorgaan", "je kunt doorgaan",
            "je kan doorgaan", "je mag doorgaan", "u mag doorgaan", "uitvoeren maar", "joe", "jaaaa", "ja ja ja", "ja doe maar", "ja doe dat",
            "ja ik bevestig", "ja bevestig", "bevestig maar", "dat wil ik graag", "dat is prima", "dat is akkoord", "helemaal akkoord",
            "dat is de bedoeling", "klopt ja", "dat klopt ja", "ja klopt", "zeer zeker", "heel zeker", "ik weet het zeker", "weet ik zeker",
            "ja hoor doe maar", "wat mij betreft wel", "wat mij betreft prima", "wat mij betreft akkoord", "ja dat heb ik toch gevraagd",
            "dat heb ik gevraagd", "ik geef toestemming", "je hebt mijn toestemming", "u hebt mijn toestemming", "u heeft mijn toestemming",
            "zo mag het", "ja toe maar", "ja mag", "dat lijkt me goed", "dat lijkt me prima", "lijkt me goed", "lijkt me prima",
            "ja ja dat bedoel ik", "doe het nou maar", "doe het nou maar gewoon", "ja da s just", "da s just", "just", "doe mar", "ja hoor doe mar",
        ],
        Beside =
        [
            "alsjeblieft", "alstublieft", "asjeblieft", "aub", "ajb", "graag", "dank", "dank je", "dank u", "dankjewel", "dank je wel", "dank u wel", "dankuwel", "bedankt", "merci", "het", "t", "dat", "die", "deze", "dit", "de", "den", "er", "ze",
            "hem", "hen", "hun", "ik", "je", "jij", "u", "me", "mij", "mijn", "is", "ben", "zijn", "bent", "wil", "mag", "kan", "kun", "hoor", "even", "dan", "nu", "zo", "eh", "uh", "uhm", "ehm", "euh", "hm", "hmm", "mm", "ah", "ach", "oh", "o", "nou",
            "nou ja zeker", "heel", "erg", "zeer", "helemaal", "echt", "gewoon", "gerust", "wel", "toch", "ja hoor", "en", "met", "van", "voor", "naar", "op", "door", "meteen", "direct", "onmiddellijk", "gelijk", "maat", "schat", "mevrouw", "meneer", "vriend",
            "lieverd", "allemaal goed", "taak", "taken", "afspraak", "te", "doen", "j", "weg ermee", "vind", "lijkt mij", "lijkt me", "lijkt me goed", "lijkt me prima", "best", "heb", "weet", "weet ik zeker", "honderd procent", "100 procent", "ermee", "daarmee", "mee", "volledig", "kom",
            "voor mij", "nou", "hè", "he", "hee", "hey", "toe", "toe maar", "daar ga ik mee akkoord", "over", "uit", "man", "jongen", "alvast",
            "maar", "mhm", "uhhuh", "m", "r", "d", "da", "s", "das", "om", "bij", "aan", "tot", "in", "onder", "tegen", "uur", "euro", "effe",
            "effen", "nou maar", "gang", "rustig", "allee", "hup", "ding", "dingen", "al", "alles klaar", "klaar", "onze", "ons", "jullie", "wij",
            "we", "worden", "wordt", "laten doen", "dag", "vooral", "inderdaad", "ok", "zoals", "gezegd", "besproken", "daar", "hier", "daarvan",
            "sorry hoor", "hij", "zij", "haar", "zou ik zeggen", "kunt", "moet", "moeten", "jaa", "precies dat", "voort", "doorgaan", "verder",
            "meneertje", "vriendelijk", "willen", "graag gedaan", "gauw", "snel", "zeker van",
            "mar",
        ],
        No =
        [
            "nee", "neen", "neej", "nee hoor", "nein", "no", "nope", "niet", "nie", "niets", "niks", "nooit", "geen", "geeneen", "stop", "stoppen", "wacht", "wachten", "wacht even", "ho", "hoho", "halt", "annuleer", "annuleren", "afbreken", "breek af", "afblazen", "vergeet",
            "vergeet het", "laat", "laat maar", "laten", "laat staan", "houd", "hou", "houden", "hou op", "behoud", "behouden", "bewaar", "bewaren", "zonder", "weiger", "ongedaan", "terug", "moment", "momentje", "een moment", "seconde", "even wachten", "ogenblik", "evenmin", "nergens", "niemand",
            "negatief", "onjuist", "fout", "verkeerd", "doe maar niet", "beter van niet", "liever niet", "zeker niet", "absoluut niet", "natuurlijk niet", "blijf", "blijven", "ophouden", "kappen", "kap", "nah", "mooi niet", "ammehoela", "goed niet", "oneens", "tegen", "kan niet", "mag niet", "van af", "foutje",
        ],
        Harmless = [
            "geen enkel bezwaar", "waarom niet", "niks mis mee", "niets op tegen", "niks op tegen", "maakt niet uit", "geen problemen", "geen zorgen", "nee hoor geen probleem", "daar is niets mis mee", "zonder meer", "zonder problemen", "zonder probleem", "niets te danken", "mis het niet",
            "ik snap dat het niet terug kan", "ik weet dat het niet terug kan", "ik weet dat het niet ongedaan kan", "dat heb ik toch gevraagd",
            "ik heb het niet meer nodig", "die heb ik niet meer nodig", "heb ik niet meer nodig", "niet meer nodig", "is niet meer nodig",
        ],
        Hedges =
        [
            "misschien", "wellicht", "mogelijk", "waarschijnlijk", "denk", "denk ik", "ik denk", "ik denk het", "denk het", "ik geloof", "geloof ik", "geloof", "vermoedelijk", "vermoed", "dacht", "weet niet", "ik weet het niet", "geen idee", "als", "indien", "mits", "tenzij", "zou", "zal wel", "zoiets", "best wel",
            "soort van", "ongeveer", "eventueel", "hangt ervan af", "hangt er van af", "ligt eraan", "zeg jij het maar", "hoop", "ik hoop het", "in principe", "voorlopig", "twijfel", "ik twijfel", "nou ja", "ach ja", "vooruit dan maar", "goed dan maar", "kan", "kan zijn", "zou kunnen", "mwah", "tja",
            "ja ja", "jaja", "mij best", "mag wel", "wat mij betreft",
        ],
        Questions = ["welke", "welk", "wie", "wat", "waar", "waarom", "wanneer", "hoe", "hoeveel", "waarvoor", "sorry", "pardon", "herhaal", "wablief", "of", "leg uit", "wat bedoel je", "zeg je", "toch niet", "klopt dat", "is dat", "is het", "mag ik"],
        Changes =
        [
            "alleen", "slechts", "enkel", "behalve", "uitgezonderd", "in plaats", "in plaats van", "liever", "eerst", "eerste", "tweede", "laatste", "ook", "andere", "ander", "anders", "later", "straks", "morgen", "overmorgen", "vandaag", "gisteren", "vanavond", "daarna", "vooraf", "pas", "eigenlijk",
            "toch maar", "nog", "beter", "bovendien", "erbij", "extra", "sommige", "helft", "een paar", "echter", "trouwens", "of nee", "dan wel", "zodra", "nadat", "voordat", "hernoem", "half", "mits",
            "ja maar", "jaja maar", "ja hoor maar", "hoor maar", "jawel maar", "oké maar", "oke maar", "ok maar", "okay maar", "goed maar",
            "is goed maar", "dat is goed maar", "prima maar", "zeker maar", "klopt maar", "dat klopt maar", "akkoord maar", "best maar",
            "natuurlijk maar", "tuurlijk maar", "graag maar", "alsjeblieft maar", "top maar", "perfect maar", "correct maar", "inderdaad maar",
            "nou maar", "maar dan", "maar niet", "maar wel", "maar ik", "maar alleen", "maar eerst", "maar pas", "maar met", "maar op", "maar om",
            "maar naar", "maar voor", "maar in", "maar de", "maar het", "maar die", "maar deze", "maar dat",
        ],
        Actions =
        [
            ["verwijderen", "verwijder", "verwijdert", "verwijderd", "verwijder maar", "wissen", "wis", "wis maar", "gewist", "schrappen", "schrap", "schrap maar", "weghalen", "haal weg", "haal maar weg", "haal", "weg", "weg ermee", "weggooien", "gooi", "gooi weg", "gooi maar weg", "deleten", "delete", "delete maar", "weg doen", "wegdoen", "doe weg", "mag weg", "kan weg"],
            ["annuleren", "annuleer", "annuleer maar", "geannuleerd", "annulering", "afzeggen", "zeg af", "zeg maar af", "zeg", "af", "afgezegd", "cancelen", "cancel", "cancel maar", "afblazen", "opzeggen", "schrappen", "schrap"],
            ["verplaatsen", "verplaats", "verplaats maar", "verplaatst", "verschuiven", "verschuif", "verschuif maar", "verzetten", "verzet", "verzet maar", "zet", "zet maar", "zetten", "omzetten", "wijzigen", "wijzig", "wijzig maar", "veranderen", "verander", "verander maar", "schuif", "schuif maar", "verleggen", "verleg", "uitstellen", "stel uit"],
            ["versturen", "verstuur", "verstuur maar", "verstuurd", "verzenden", "verzend", "verzend maar", "sturen", "stuur", "stuur maar", "zenden", "zend", "mailen", "mail", "doorsturen", "stuur door", "opsturen"],
            ["overmaken", "maak over", "maak maar over", "maak", "overboeken", "boek over", "boek", "boek maar over", "betalen", "betaal", "betaal maar", "overschrijven", "schrijf over", "overmaking", "betaling", "storten", "stort"],
            ["boeken", "boek", "boek maar", "reserveren", "reserveer", "reserveer maar", "vastleggen", "leg vast", "plannen", "plan", "plan maar", "inplannen", "plan in", "plan maar in", "in", "afspreken", "reservering"],
            ["leegmaken", "maak leeg", "maak maar leeg", "maak", "leeg", "wissen", "wis", "legen", "leeghalen", "opschonen", "schoon op"],
            ["afronden", "rond af", "rond maar af", "voltooien", "voltooi", "voltooid", "afvinken", "vink af", "vink maar af", "vink", "af", "klaar", "afsluiten", "sluit af", "sluiten", "sluit", "sluit maar", "afmaken", "markeren", "markeer"],
            ["aanmaken", "maak", "maak aan", "maak maar aan", "maken", "aan", "toevoegen", "voeg toe", "voeg maar toe", "voeg", "toe", "creëren", "creëer", "noteren", "noteer", "schrijf op", "opslaan", "bewaren", "bewaar", "sla op", "sla maar op"],
            ["bestellen", "bestel", "bestel maar", "bestelling", "kopen", "koop", "koop maar"], ["bellen", "bel", "bel maar", "opbellen"], ["openen", "open", "open maar", "opendoen", "doe open"],
            ["uitschakelen", "schakel", "zet", "zet uit", "uitzetten", "uit"], ["inschakelen", "aanzetten", "zet", "aan"], ["hernoemen", "hernoem", "hernoem maar"], ["delen", "deel", "deel maar"], ["blokkeren", "blokkeer", "blokkeer maar"], ["bijwerken", "werk bij", "updaten", "update"],
            ["alle", "allemaal", "alles"], ["1", "een", "één"],
        ],
        Numbers =
        [
            "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig", "eenentwintig", "tweeëntwintig",
            "drieëntwintig", "vierentwintig", "vijfentwintig", "zesentwintig", "zevenentwintig", "achtentwintig", "negenentwintig", "dertig", "eenendertig",
        ],
    };
}
