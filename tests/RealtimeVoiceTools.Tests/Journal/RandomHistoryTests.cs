using System.Globalization;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Journal.Support;

namespace RealtimeVoiceTools.Tests.Journal;

/// <summary>A thousand random histories, in memory and in a file that is closed, torn and opened again: both give what the model gives.</summary>
public class RandomHistoryTests
{
    private const int Histories = 500;
    private const int Entries = 40;

    private static readonly string[] s_conversations = ["anna", "ben", "ça va"];

    [Fact]
    public async Task Memory_GivesWhatTheModelGives()
    {
        for (int seed = 0; seed < Histories; seed++)
        {
            var random = new Random(seed);
            var time = new VirtualTimeProvider(TemporaryJournal.Noon);
            var journal = new InMemoryCallJournal(time: time);
            var model = new JournalModel(TimeSpan.FromHours(24));
            for (int i = 0; i < Entries; i++)
            {
                CallJournalEntry entry = Next(random, time);
                await journal.AppendAsync(entry, default);
                model.Append(entry);
                await CompareAsync(journal, model, time, seed);
            }
        }
    }

    [Fact]
    public async Task File_GivesWhatTheModelGives_AlsoWhenItIsOpenedAgain()
    {
        for (int seed = 0; seed < Histories; seed++)
        {
            var random = new Random(seed);
            using var folder = new TemporaryJournal();
            var model = new JournalModel(TimeSpan.FromHours(24));
            for (int opened = 0; opened < 4; opened++)
            {
                await using FileCallJournal journal = folder.Open(new FileCallJournalOptions { CompactAt = 4096 });
                await CompareAsync(journal, model, folder.Time, seed);
                for (int i = 0; i < Entries / 4; i++)
                {
                    CallJournalEntry entry = Next(random, folder.Time);
                    await journal.AppendAsync(entry, default);
                    model.Append(entry);
                    if (random.Next(4) == 0)
                        await CompareAsync(journal, model, folder.Time, seed);
                }

                await journal.DisposeAsync();
                if (random.Next(2) == 0)
                    await File.AppendAllTextAsync(folder.Path, "{\"sum\":\"0123"[..random.Next(12)]);
                folder.Time.Advance(TimeSpan.FromHours(random.Next(8)));
            }
        }
    }

    private static CallJournalEntry Next(Random random, VirtualTimeProvider time)
    {
        time.Advance(TimeSpan.FromMinutes(random.Next(4) == 0 ? random.Next(600) : random.Next(3)));
        var step = (CallJournalStep)random.Next(4);
        bool failed = random.Next(3) == 0;
        return new CallJournalEntry
        {
            ConversationId = s_conversations[random.Next(s_conversations.Length)],
            CallId = string.Create(CultureInfo.InvariantCulture, $"call_{random.Next(6)}"),
            Step = step,
            Tool = random.Next(5) == 0 ? string.Empty : "tool_" + random.Next(3),
            IdempotencyKey = random.Next(5) == 0 ? string.Empty : "key " + random.Next(3),
            ArgumentsDigest = random.Next(2) == 0 ? null : "digest " + random.Next(3),
            Output = step != CallJournalStep.Committed || failed ? null : $$"""{"message":"Grüße \"{{random.Next()}}\"\n{{new string('x', random.Next(300))}}"}""",
            ErrorType = step != CallJournalStep.Committed || !failed ? null : (ToolErrorType)random.Next(16),
            Time = time.GetUtcNow().ToOffset(TimeSpan.FromHours(random.Next(3))),
        };
    }

    private static async Task CompareAsync(ICallJournal journal, JournalModel model, VirtualTimeProvider time, int seed)
    {
        foreach (string conversation in s_conversations)
        {
            IReadOnlyList<JournaledCall> calls = await journal.ReadAsync(conversation, default);
            // Many comparisons: the readable one only where they differ.
            if (!calls.SequenceEqual(model.Read(conversation, time.GetUtcNow())))
                calls.Should().Equal(model.Read(conversation, time.GetUtcNow()), "of history {0}", seed);
        }
    }
}
