namespace RealtimeVoiceTools.Tests.Speech;

/// <summary>The slots that get a value, by the path of the phrase.</summary>
internal static class KnownSlots
{
    private static readonly string[] Errors =
        ["system", "a_noun", "nouns", "subject", "candidates", "parameter", "got", "allowed", "wait", "attempts", "alternative"];

    private static readonly Dictionary<string, string[]> Others = new()
    {
        ["Questions.What"] = ["action"],
        ["Questions.HowMany"] = ["count", "nouns"],
        ["Questions.SayNumber"] = ["count"],
        ["Results.DoneNamed"] = ["name"],
        ["Results.NoneFound"] = ["nouns"],
        ["Results.AllListed"] = ["count"],
        ["Results.FirstListed"] = ["shown", "count"],
        ["Results.FieldListed"] = ["field", "shown", "count"],
        ["Results.FieldsLeftOut"] = ["shown", "count"],
        ["Verification.TriesLeft"] = ["count", "digits"],
        ["Verification.Locked"] = ["wait"],
        ["Transfer.Reason"] = ["reason"],
        ["Transfer.Done"] = ["items"],
        ["Transfer.NotDone"] = ["items"],
        ["Transfer.Unclear"] = ["items"],
        ["Transfer.Open"] = ["items"],
        ["Words.Date"] = ["weekday", "month", "day"],
        ["Words.DateWithYear"] = ["weekday", "month", "day", "year"],
        ["Words.DateAndTime"] = ["date", "time"],
        ["Words.DateAndOne"] = ["date", "time"],
        ["Words.Hour"] = ["hour", "half", "hour24"],
        ["Words.HourAndMinute"] = ["hour", "minute", "half", "hour24"],
        ["Words.About"] = ["amount"],
        ["Words.Amount"] = ["count", "unit"],
        ["Words.Quoted"] = ["title"],
        ["Words.System"] = ["noun"],
        ["Guidance.Silently"] = ["tools"],
        ["Guidance.AfterALine"] = ["tools"],
        ["Guidance.Now"] = ["weekday", "date", "time", "zone", "offset"],
    };

    public static string[] Of(string path) =>
        path.StartsWith("Errors", StringComparison.Ordinal) ? Errors : Others.GetValueOrDefault(path, []);
}
