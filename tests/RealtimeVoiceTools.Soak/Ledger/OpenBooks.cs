using System.Collections.Concurrent;

namespace RealtimeVoiceTools.Soak;

/// <summary>The books of the calls that are being held, by caller.</summary>
internal sealed class OpenBooks
{
    private readonly ConcurrentDictionary<string, CallBook> _books = new();
    private int _strays;

    /// <summary>How often a tool ran for a call that was over, or for nobody.</summary>
    public int Strays => Volatile.Read(ref _strays);

    public void Open(CallBook book) => _books[book.CallerId] = book;

    public void Close(CallBook book) => _books.TryRemove(book.CallerId, out _);

    public CallBook? Find(string? callerId)
    {
        if (callerId is not null && _books.TryGetValue(callerId, out CallBook? book))
            return book;
        Interlocked.Increment(ref _strays);
        return null;
    }
}
