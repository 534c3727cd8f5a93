using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Soak;

/// <summary>The person on the phone: wants things, interrupts, says yes or no, and waits at the end for what is owed.</summary>
internal sealed class Caller(CallPlan plan, CallBook book, RealtimeEmulator emulator)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);

    private EmulatorConnection Line => emulator.Connections[^1];

    public async Task TalkAsync(CancellationToken ended)
    {
        for (int act = 0; act < plan.Acts; act++)
        {
            plan.Break(emulator.Faults, Line);
            await ActAsync(ended);
        }
    }

    /// <summary>Waits until every call that was made on the line has its output, as long as outputs may take and a little longer.</summary>
    public async Task WaitForOutputsAsync(CancellationToken ended)
    {
        TimeSpan patience = book.Now + CallCheck.Grace + TimeSpan.FromSeconds(5);
        do
            await Task.Delay(Glance * 5, ended);
        while (book.Now < patience && new WireReading(Line, TimeSpan.Zero).IsOwed);
    }

    private async Task ActAsync(CancellationToken ended)
    {
        if (plan.Happens(0.2))
        {
            await SayAsync("What do you know about me", ended);
        }
        else
        {
            Wish[] wishes = [.. Enumerable.Range(0, plan.Happens(0.2) ? 3 : 1).Select(_ => plan.NextWish())];
            Array.ForEach(wishes, book.Add);
            await SayAsync("Please see to " + string.Join(" and ", wishes.Select(wish => wish.Ticket)), ended);
            foreach (Wish wish in wishes.Where(wish => wish.Kind == WishKind.Delete))
                await AnswerAsync(wish, ended);
        }

        // Short enough, now and then, to speak over the agent or a filler.
        await Task.Delay(plan.Happens(0.3) ? plan.Between(0.2, 1.5) : plan.Between(2, 6), ended);
    }

    private async Task AnswerAsync(Wish wish, CancellationToken ended)
    {
        TimeSpan patience = book.Now + TimeSpan.FromSeconds(8);
        while (!HasHeardQuestion(wish))
        {
            if (book.Now > patience)
                return;
            await Task.Delay(Glance, ended);
        }

        if (plan.Happens(0.2))
            return;
        bool isYes = plan.Happens(0.65);
        if (isYes)
            book.NoteYes(wish);
        await SayAsync(isYes ? "Yes, please" : "No, leave it", ended);
        await Task.Delay(plan.Between(1, 3), ended);
    }

    private bool HasHeardQuestion(Wish wish)
    {
        TimeSpan now = Line.Elapsed - Glance;
        return Line.Utterances.Any(heard => heard.EndsAt < now && !heard.IsCutOff
            && heard.Text.Contains(wish.Ticket, StringComparison.Ordinal) && heard.Text.Contains("Should I go ahead", StringComparison.Ordinal));
    }

    private async Task SayAsync(string words, CancellationToken ended)
    {
        TimeSpan length = plan.Between(0.5, 1.2);
        Line.UserSays(words, length);
        await Task.Delay(length + Glance, ended);
    }
}
