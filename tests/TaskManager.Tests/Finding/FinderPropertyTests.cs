using CsCheck;

namespace TaskManager.Tests.Finding;

public class FinderPropertyTests
{
    private static readonly DateOnly _today = new(2026, 11, 3);

    [Fact]
    public void Finder_AnyText_NeverThrows() =>
        Gen.Select(Gen.String, Gen.String.Array[0, 5]).Sample((said, titles) =>
        {
            StoredTask[] tasks = [.. titles.Select((title, index) => new StoredTask(index + 1, title, null, Priority.Low, TaskState.Pending))];
            return new TaskFinder(tasks, SpokenOf.Nothing, _today).Find(said) is not null;
        });

    [Fact]
    public void Reader_AnyText_NeverThrows()
    {
        string[] pieces =
            ["create", "a task", "to", "call", "tomorrow", "at", "3pm", "on the", "31st", "in 999 weeks", "yes", "no", "wait", "move", "delete", "february", "30", "next", "friday", ",", "."];
        Gen.OneOf(Gen.String, Gen.Int[0, pieces.Length - 1].Array[0, 9].Select(indexes => string.Join(' ', indexes.Select(index => pieces[index]))))
            .Sample(text =>
            {
                _ = SentenceReader.Read(text, new DateTimeOffset(2026, 11, 3, 12, 0, 0, TimeSpan.Zero));
            });
    }
}
