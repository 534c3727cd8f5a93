using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Tests.Journal.Support;

/// <summary>A folder of its own for a journal's file, gone afterwards.</summary>
internal sealed class TemporaryJournal : IDisposable
{
    public const string Conversation = "call-1";

    public static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("journal-");

    public string Folder => _folder.FullName;

    public string Path => System.IO.Path.Combine(Folder, "calls.journal");

    public VirtualTimeProvider Time { get; } = new(Noon);

    /// <summary>By default on a disk that does not wait for itself: nobody pulls the plug here.</summary>
    public FileCallJournal Open(FileCallJournalOptions? options = null, JournalDisk? disk = null) => new(Path, options, Time, disk ?? new FastDisk());

    public async Task WriteAsync(params CallJournalEntry[] entries)
    {
        await using FileCallJournal journal = Open();
        foreach (CallJournalEntry entry in entries)
            await journal.AppendAsync(entry, default);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    public static CallJournalEntry Entry(string call, CallJournalStep step, string conversation = Conversation) => new()
    {
        ConversationId = conversation,
        CallId = call,
        Step = step,
        Tool = "save",
        IdempotencyKey = "key of " + call,
        Time = Noon,
    };

    public static CallJournalEntry Committed(string call, string output) => Entry(call, CallJournalStep.Committed) with { Output = output };

    internal class FastDisk : JournalDisk
    {
        public override void Flush(FileStream file)
        {
        }

        public override void FlushFolder(string path)
        {
        }
    }
}
