namespace RealtimeVoiceTools.Tests.Sessions.Audio;

[Trait("Case", "92")]
public sealed class AgentAudioQueueTests
{
    private const int Patience = 60_000;

    private readonly AgentAudioQueue _queue = new();

    [Fact(Timeout = Patience)]
    public async Task Pieces_BeyondTheBound_DropTheOldestAndAreCounted()
    {
        for (int piece = 0; piece < AgentAudioQueue.MostPieces + 3; piece++)
            _queue.Add(Speech(piece));
        _queue.Complete();

        List<AgentAudio> read = await ReadAllAsync();

        read.Should().HaveCount(AgentAudioQueue.MostPieces);
        read[0].ItemId.Should().Be("3");
        _queue.Dropped.Should().Be(3);
    }

    [Fact(Timeout = Patience)]
    public async Task Bytes_BeyondTheBound_DropTheOldest_AndTheNewestStaysWhateverItsSize()
    {
        byte[] half = new byte[AgentAudioQueue.MostBytes / 2];
        for (int piece = 0; piece < 3; piece++)
            _queue.Add(Speech(piece, half));
        _queue.Dropped.Should().Be(1);
        _queue.Add(Speech(3, new byte[AgentAudioQueue.MostBytes + 1]));
        _queue.Complete();

        (await ReadAllAsync()).Select(audio => audio.ItemId).Should().Equal("3");
        _queue.Dropped.Should().Be(3);
    }

    [Fact(Timeout = Patience)]
    public async Task Bytes_ThatWereRead_CountNoMore()
    {
        byte[] half = new byte[AgentAudioQueue.MostBytes / 2];
        await using IAsyncEnumerator<AgentAudio> reader = _queue.ReadAsync(CancellationToken.None).GetAsyncEnumerator();

        for (int piece = 0; piece < 5; piece++)
        {
            _queue.Add(Speech(piece, half));
            (await reader.MoveNextAsync()).Should().BeTrue();
            reader.Current.ItemId.Should().Be($"{piece}");
        }

        _queue.Add(Speech(5, half));
        _queue.Add(Speech(6, half));
        _queue.Dropped.Should().Be(0);
    }

    [Fact(Timeout = Patience)]
    public async Task Flush_TakesWhatWaitsAway_AndIsNeverDroppedItself()
    {
        _queue.Add(Speech(0));
        _queue.Add(new AgentAudio(default, null, AgentAudioKind.Flush));
        for (int piece = 1; piece <= AgentAudioQueue.MostPieces + 10; piece++)
            _queue.Add(Speech(piece));
        _queue.Complete();

        List<AgentAudio> read = await ReadAllAsync();

        read[0].Kind.Should().Be(AgentAudioKind.Flush);
        read[1].ItemId.Should().Be("11");
        _queue.Dropped.Should().Be(10, "what a flush takes away is meant to be unheard");
    }

    [Fact(Timeout = Patience)]
    public async Task Reader_ThatStops_LeavesTheRestToTheNext()
    {
        for (int piece = 0; piece < 3; piece++)
            _queue.Add(Speech(piece));
        await foreach (AgentAudio first in _queue.ReadAsync(CancellationToken.None))
        {
            first.ItemId.Should().Be("0");
            break;
        }

        _queue.Complete();

        (await ReadAllAsync()).Select(audio => audio.ItemId).Should().Equal("1", "2");
    }

    [Fact(Timeout = Patience)]
    public async Task Reader_ThatIsCancelledWhileWaiting_LosesNothing()
    {
        using CancellationTokenSource impatience = new();
        await using IAsyncEnumerator<AgentAudio> waiting = _queue.ReadAsync(impatience.Token).GetAsyncEnumerator(CancellationToken.None);
        Task<bool> next = waiting.MoveNextAsync().AsTask();
        await impatience.CancelAsync();
        await next.Invoking(read => read).Should().ThrowAsync<OperationCanceledException>();

        _queue.Add(Speech(7));
        _queue.Complete();

        (await ReadAllAsync()).Should().ContainSingle().Which.ItemId.Should().Be("7");
    }

    private static AgentAudio Speech(int number, byte[]? data = null) => new(data ?? new byte[1], $"{number}", AgentAudioKind.Speech);

    private async Task<List<AgentAudio>> ReadAllAsync()
    {
        List<AgentAudio> read = [];
        await foreach (AgentAudio audio in _queue.ReadAsync(CancellationToken.None))
            read.Add(audio);
        return read;
    }
}
