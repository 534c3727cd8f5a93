using System.Globalization;
using RealtimeVoiceTools;
using Spectre.Console;

namespace TaskManager;

/// <summary>Prints a session as it happens, a line for each thing: who said what, which tool was called with what outcome, how long it was silent.</summary>
internal sealed class ConversationPrinter(IAnsiConsole console, DateTimeOffset start)
{
    private TimeSpan _silence;

    public ConversationFigures Figures { get; } = new();

    public void Print(VoiceSessionEvent happened)
    {
        switch (happened)
        {
            case VoiceSessionEvent.UserSaid said:
                Line(said, "green", "You", said.Text);
                break;
            case VoiceSessionEvent.AgentSpeechStarted speech:
                _silence = speech.Silence;
                Figures.CountSpeech(speech.IsFiller, speech.Silence);
                break;
            case VoiceSessionEvent.AgentSaid said:
                Line(said, said.IsFiller ? "grey" : "deepskyblue1", "Agent", said.Text, TakeSilence(said.IsFiller));
                break;
            case VoiceSessionEvent.KeyPressed:
                Line(happened, "grey", "You", "(a key that nothing waits for)");
                break;
            case VoiceSessionEvent.AgentInterrupted:
                Line(happened, "grey", "Agent", "(stops: you are speaking)");
                break;
            case VoiceSessionEvent.ConfirmationResolved resolved:
                Line(resolved, "yellow", "Asked", $"{resolved.Tool}: {Word(resolved.Resolution)}");
                break;
            case VoiceSessionEvent.CallerVerified:
                Line(happened, "yellow", "Check", "the right PIN");
                break;
            case VoiceSessionEvent.CallerNotVerified refused:
                Line(refused, "red", "Check", Word(refused));
                break;
            case VoiceSessionEvent.UnexpectedCall unexpected:
                Line(unexpected, "red", "Tool", $"{unexpected.Tool}: unexpected ({unexpected.Reason})");
                break;
            case VoiceSessionEvent.AuditLost lost:
                Line(lost, "red", "Audit", $"{lost.Lost.ToString(CultureInfo.InvariantCulture)} records lost");
                break;
            case VoiceSessionEvent.ConnectionLost lost:
                Line(lost, "red", "Line", $"lost ({lost.CloseCode?.ToString(CultureInfo.InvariantCulture) ?? lost.Code ?? "no code"}); tools go on");
                break;
            case VoiceSessionEvent.ConnectionRestored back:
                Line(back, "green", "Line", $"back after {Seconds(back.Gap)} s");
                break;
            case VoiceSessionEvent.SpeechFailed failed:
                Line(failed, "red", "Agent", $"could not speak ({failed.Code ?? "no code"}): {failed.Words}");
                break;
            case VoiceSessionEvent.AnswerIncomplete cut:
                Line(cut, "red", "Agent", $"was cut short ({cut.Reason ?? "no reason given"})");
                break;
            case VoiceSessionEvent.ProviderError error:
                Line(error, "red", "Server", $"error {error.Code ?? "without code"} {error.Param}");
                break;
            default:
                PrintTool(happened);
                break;
        }
    }

    /// <summary>Keys may be those of a PIN: only how many there were is shown.</summary>
    public void PrintKeys(DateTimeOffset time, int count) => Line(time, "green", "You", new string('#', count), "keys");

    public void PrintFigures() => console.MarkupLineInterpolated(
        CultureInfo.InvariantCulture,
        $"[grey]Calls: {Figures.Calls}, failed: {Figures.Failures}. Fillers: {Figures.Fillers}. Longest silence: {Figures.LongestSilence.TotalSeconds:0.0} s.[/]");

    private static string Word(VoiceSessionEvent.CallerNotVerified refused) => refused.LockedFor is { } wait
        ? string.Create(CultureInfo.InvariantCulture, $"locked for {wait.TotalMinutes:0.#} minutes")
        : string.Create(CultureInfo.InvariantCulture, $"a wrong PIN, tries left: {refused.AttemptsLeft}");

    private static string Word(ConfirmationResolution resolution) => resolution switch
    {
        ConfirmationResolution.Confirmed => "the caller said yes",
        ConfirmationResolution.Declined => "the caller said no",
        ConfirmationResolution.Expired => "nobody answered in time",
        _ => "given up",
    };

    private void PrintTool(VoiceSessionEvent happened)
    {
        switch (happened)
        {
            case VoiceSessionEvent.ToolStarted started:
                Line(started, "yellow", "Tool", $"{started.Tool} …");
                break;
            case VoiceSessionEvent.ToolProgress progress:
                Line(progress, "yellow", "Tool", $"{progress.Tool}: {progress.Text}");
                break;
            case VoiceSessionEvent.ToolRetrying retrying:
                Line(retrying, "yellow", "Tool", $"{retrying.Tool}: try {retrying.Attempt.ToString(CultureInfo.InvariantCulture)}");
                break;
            case VoiceSessionEvent.ToolWouldHaveRun dry:
                Line(dry, "yellow", "Tool", $"{dry.Tool}: would have run");
                break;
            case VoiceSessionEvent.ToolSettled settled:
                Figures.CountCall(settled.ErrorType is not null);
                Line(settled, settled.ErrorType is null ? "yellow" : "red", "Tool", $"{settled.Tool} → {ToolOutcome.Of(settled.Output)}", $"{Seconds(settled.Elapsed)} s");
                break;
        }
    }

    private string TakeSilence(bool isFiller)
    {
        TimeSpan silence = _silence;
        _silence = TimeSpan.Zero;
        string kind = isFiller ? "filler, " : string.Empty;
        return silence > TimeSpan.Zero ? $"{kind}after {Seconds(silence)} s of silence" : kind.TrimEnd(',', ' ');
    }

    private void Line(VoiceSessionEvent happened, string colour, string who, string text, string note = "") => Line(happened.Time, colour, who, text, note);

    private void Line(DateTimeOffset at, string colour, string who, string text, string note)
    {
        string time = Seconds(at - start).PadLeft(6);
        string shownNote = note.Length == 0 ? string.Empty : $" [grey]({Markup.Escape(note)})[/]";
        console.MarkupLine($"[grey]{time} s[/]  [{colour}]{who,-6} {Markup.Escape(PlainText.Of(text))}[/]{shownNote}");
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
}
