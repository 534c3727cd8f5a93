using System.Net;
using System.Net.Sockets;
using RealtimeVoiceTools.Testing;

namespace TaskManager.Tests.Faults;

public sealed class FaultyTaskStoreTests : IDisposable
{
    private readonly SqliteTaskStore _store = SqliteTaskStore.Open(null);
    private readonly VirtualTimeProvider _time = new();

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData("Timeout", typeof(TimeoutException))]
    [InlineData("Permission", typeof(UnauthorizedAccessException))]
    [InlineData("Disabled", typeof(NotSupportedException))]
    [InlineData("Bug", typeof(InvalidOperationException))]
    public async Task Fault_OfAKind_ThrowsWhatARealStoreWould(string kind, Type exception)
    {
        FaultyTaskStore store = With(Fault("create_task", kind, null));

        (await Failure(store, "create_task")).Should().BeOfType(exception);
        (await _store.UseAsync("any", table => table.All(), default)).Should().BeEmpty("the fault comes before the work");
    }

    [Fact]
    public async Task Fault_Unavailable_IsARefusedConnection() =>
        (await Failure(With(Fault("create_task", "Unavailable", null)), "create_task"))
            .Should().BeOfType<HttpRequestException>().Which.InnerException
            .Should().BeOfType<SocketException>().Which.SocketErrorCode.Should().Be(SocketError.ConnectionRefused);

    [Fact]
    public async Task Fault_RateLimit_HasStatus429() =>
        (await Failure(With(Fault("create_task", "RateLimit", null)), "create_task"))
            .Should().BeOfType<HttpRequestException>().Which.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);

    [Fact]
    public async Task Fault_Hang_EndsOnlyByCancellation()
    {
        FaultyTaskStore store = With(Fault("create_task", "Hang", null));
        using var cancellation = new CancellationTokenSource();

        Task<bool> call = store.UseAsync("create_task", _ => true, cancellation.Token);
        _time.Advance(TimeSpan.FromHours(1));
        call.IsCompleted.Should().BeFalse();
        await cancellation.CancelAsync();

        await FluentActions.Awaiting(() => call).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task Fault_Lost_IsDoneAndNeverSaysSo()
    {
        FaultyTaskStore store = With(Fault("create_task", "Lost", null));
        using var cancellation = new CancellationTokenSource();
        bool isDone = false;

        Task<bool> call = store.UseAsync("create_task", _ => isDone = true, cancellation.Token);
        _time.Advance(TimeSpan.FromHours(1));
        isDone.Should().BeTrue();
        call.IsCompleted.Should().BeFalse();
        await cancellation.CancelAsync();

        await FluentActions.Awaiting(() => call).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task Fault_WithANumber_FailsThatManyCallsOfThatTool()
    {
        FaultyTaskStore store = With(Fault("create_task", "Timeout", 2), Fault("create_task", "Permission", 1));

        (await Failure(store, "list_tasks")).Should().BeNull();
        (await Failure(store, "create_task")).Should().BeOfType<TimeoutException>();
        (await Failure(store, "create_task")).Should().BeOfType<TimeoutException>();
        (await Failure(store, "create_task")).Should().BeOfType<UnauthorizedAccessException>();
        (await Failure(store, "create_task")).Should().BeNull();
    }

    [Fact]
    public async Task Delay_OfATool_HoldsUpOnlyThatTool()
    {
        var store = new FaultyTaskStore(_store, [new ToolDelay("list_tasks", TimeSpan.FromSeconds(3))], [], _time);

        Task<bool> slow = store.UseAsync("list_tasks", _ => true, default);
        Task<bool> fast = store.UseAsync("create_task", _ => true, default);

        await fast;
        _time.Advance(TimeSpan.FromSeconds(2.9));
        slow.IsCompleted.Should().BeFalse();
        _time.Advance(TimeSpan.FromSeconds(0.1));
        (await slow).Should().BeTrue();
    }

    private static ToolFault Fault(string tool, string kind, int? times) => new(tool, Enum.Parse<FaultKind>(kind), times);

    private static async Task<Exception?> Failure(FaultyTaskStore store, string tool)
    {
        try
        {
            await store.UseAsync(tool, table => table.All(), default);
            return null;
        }
        catch (Exception failure)
        {
            return failure;
        }
    }

    private FaultyTaskStore With(params ToolFault[] faults) => new(_store, [], faults, _time);
}
