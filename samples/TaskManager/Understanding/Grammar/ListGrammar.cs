using System.Text.RegularExpressions;

namespace TaskManager;

/// <summary>"What tasks do I have today?", "what's overdue", "read me my list".</summary>
internal sealed partial class ListGrammar : IGrammar
{
    public Intent? Read(Utterance utterance)
    {
        string text = utterance.Text;
        return Asking().IsMatch(text) && Subject().IsMatch(text) ? new Intent.List(StatusOf(text), DueIn(text)) : null;
    }

    public static DueFilter? DueIn(string text) =>
        Regex.IsMatch(text, @"\btoday", RegexOptions.IgnoreCase) ? DueFilter.Today
        : Regex.IsMatch(text, @"\btomorrow", RegexOptions.IgnoreCase) ? DueFilter.Tomorrow
        : Regex.IsMatch(text, @"\bthis week", RegexOptions.IgnoreCase) ? DueFilter.ThisWeek
        : null;

    private static StatusFilter? StatusOf(string text) =>
        Overdue().IsMatch(text) ? StatusFilter.Overdue
        : Every().IsMatch(text) ? StatusFilter.All
        : Completed().IsMatch(text) ? StatusFilter.Completed
        : null;

    [GeneratedRegex(
        @"^(?:what|which|how many|how does|list|show|read|tell|give|check|go (?:through|over)|look (?:at|up)|pull up|do i|did i|have i|am i|are there|is there|is anything|anything|any|my|remind me (?:what|which))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asking();

    [GeneratedRegex(
        @"\b(?:tasks?|list|to-?dos?|due|overdue|agenda|plate|schedule|left|late|pending|reminders|next|today|tomorrow|this week|(?:have|did) i (?:finished|completed?|done|finish|do))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex(@"\b(?:overdue|late|past due|behind|missed)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Overdue();

    [GeneratedRegex(@"\b(?:includ|along with|together with|(?:done|completed|finished) and|and (?:done|completed|finished)|every (?:single )?task)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Every();

    [GeneratedRegex(@"\b(?:completed?|finished|finish|done|did i)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Completed();
}
