using System.Globalization;

namespace RealtimeVoiceTools.Testing;

public sealed partial class ScriptedConversation
{
    /// <summary>The newest output of a tool.</summary>
    public ToolReply OutputOf(string tool) => Replies.LastOrDefault(reply => reply.Tool == tool) ?? throw Failure(
        $"Expected an output of {tool}, but {(Replies.Count == 0 ? "no call has been answered" : "the calls that have been answered are of " + string.Join(", ", Replies.Select(reply => reply.Tool)))}.");

    /// <summary>Every output of a tool, oldest first.</summary>
    public IReadOnlyList<ToolReply> OutputsOf(string tool) => [.. Replies.Where(reply => reply.Tool == tool)];

    /// <summary>The tool's own code has run so often, all calls of it together.</summary>
    public void ShouldHaveRun(string tool, int times = 1)
    {
        int runs = RunsOf(tool);
        Check(runs == times, string.Create(CultureInfo.InvariantCulture, $"Expected {tool} to have run {times} times, but it ran {runs} times."));
    }

    /// <summary>The tool's own code has not run.</summary>
    public void ShouldNotHaveRun(string tool) => ShouldHaveRun(tool, 0);

    /// <summary>The caller has heard words that hold these, in any letter case, to their end.</summary>
    public void ShouldHaveSaid(string words) => Check(HeardOut.Any(heard => Holds(heard, words)), $"Expected the caller to have heard \"{words}\" to the end, but the agent said {Sentences(HeardOut)}.");

    /// <summary>The caller has heard no words that hold these, not even in part.</summary>
    public void ShouldNotHaveSaid(string words) => Check(!Heard.Any(heard => Holds(heard, words)), $"Expected the agent not to say \"{words}\", but it did.");

    /// <summary>A call waits for the caller's yes, or did, and the caller has heard a question that holds these words to its end.</summary>
    public void ShouldHaveAsked(string words)
    {
        Check(Events.OfType<VoiceSessionEvent.ConfirmationAsked>().Any(), $"Expected the agent to ask \"{words}\", but no call has needed a yes.");
        HeardWords[] questions = [.. HeardOut.Where(heard => heard.Text.Contains('?', StringComparison.Ordinal) || heard.Text.Contains('？', StringComparison.Ordinal))];
        Check(questions.Any(heard => Holds(heard, words)), $"Expected the caller to have heard the question \"{words}\" to its end, but the questions are {Sentences(questions)}.");
    }

    /// <summary>The caller has heard words that bridge a wait, at least so often.</summary>
    public void ShouldHaveSaidFiller(int atLeast = 1)
    {
        int fillers = Heard.Count(heard => heard.IsFiller && heard.StartsAt < Time.Elapsed);
        Check(fillers >= atLeast, string.Create(CultureInfo.InvariantCulture, $"Expected at least {atLeast} words that bridge the wait, but there were {fillers}."));
    }

    /// <summary>The caller has heard no words that bridge a wait.</summary>
    public void ShouldHaveSaidNoFiller()
    {
        HeardWords[] fillers = [.. Heard.Where(heard => heard.IsFiller)];
        Check(fillers is [], $"Expected no words that bridge a wait, but the agent said {Sentences(fillers)}.");
    }

    /// <summary>There was no longer time in which the caller heard nothing and was owed something.</summary>
    public void ShouldHaveBeenSilentAtMost(TimeSpan time) => Check(
        LongestSilence <= time,
        string.Create(CultureInfo.InvariantCulture, $"Expected no silence of more than {time.TotalSeconds:0.0#} s, but the longest was {LongestSilence.TotalSeconds:0.0#} s."));

    /// <summary>Something like this happened in the session.</summary>
    /// <returns>The newest that fits.</returns>
    public TEvent ShouldHaveSeen<TEvent>(Func<TEvent, bool>? fits = null)
        where TEvent : VoiceSessionEvent =>
        Events.OfType<TEvent>().LastOrDefault(seen => fits?.Invoke(seen) ?? true)
        ?? throw Failure($"Expected the event {typeof(TEvent).Name}{(fits is null ? "" : " as described")}, but there was none.");

    /// <summary>Nothing like this happened in the session.</summary>
    public void ShouldNotHaveSeen<TEvent>(Func<TEvent, bool>? fits = null)
        where TEvent : VoiceSessionEvent =>
        Check(!Events.OfType<TEvent>().Any(seen => fits?.Invoke(seen) ?? true), $"Expected no event {typeof(TEvent).Name}{(fits is null ? "" : " as described")}, but there was one.");

    /// <summary>The session has ended.</summary>
    public void ShouldHaveEnded() => Check(Session.State == VoiceSessionState.Closed, $"Expected the session to have ended, but it is {Session.State}.");

    /// <summary>Something of the application's own holds, such as a row in its database.</summary>
    /// <param name="what">What is expected, for the message: "the row is gone".</param>
    /// <param name="holds">Tells whether it holds.</param>
    public void Expect(string what, Func<bool> holds)
    {
        ArgumentNullException.ThrowIfNull(holds);
        Check(holds(), $"Expected that {what}, but it is not so.");
    }

    private HeardWords[] HeardOut => [.. Heard.Where(heard => !heard.IsCutOff && heard.EndsAt <= Time.Elapsed)];

    private static bool Holds(HeardWords heard, string words) => heard.Text.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static string Sentences(HeardWords[] heard) => heard.Length == 0 ? "nothing" : string.Join(", ", heard.Select(words => $"\"{words.Text}\""));

    private void Check(bool holds, string reason)
    {
        if (!holds)
        {
            throw Failure(reason);
        }
    }
}
