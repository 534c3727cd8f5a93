using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace TaskManager;

/// <summary>Makes a store slow and unreliable for chosen tools, to show what the caller hears then.</summary>
/// <remarks>It delays and fails before the work begins, so a failure leaves nothing done; only <see cref="FaultKind.Lost"/> leaves it done and never says so.</remarks>
internal sealed class FaultyTaskStore : ITaskStore
{
    private readonly ITaskStore _inner;
    private readonly TimeProvider _time;
    private readonly Dictionary<string, TimeSpan> _delays;
    private readonly Dictionary<string, ToolFault[]> _faults;
    private readonly ConcurrentDictionary<string, int> _calls = new(StringComparer.Ordinal);

    public FaultyTaskStore(ITaskStore inner, IEnumerable<ToolDelay> delays, IEnumerable<ToolFault> faults, TimeProvider time)
    {
        _inner = inner;
        _time = time;
        _delays = delays.GroupBy(delay => delay.Tool).ToDictionary(group => group.Key, group => group.Last().Delay, StringComparer.Ordinal);
        _faults = faults.GroupBy(fault => fault.Tool).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    public async Task<T> UseAsync<T>(string tool, Func<ITaskTable, T> work, CancellationToken cancellationToken)
    {
        int call = _calls.AddOrUpdate(tool, 1, (_, calls) => calls + 1);
        if (_delays.TryGetValue(tool, out TimeSpan delay))
            await Task.Delay(delay, _time, cancellationToken);
        FaultKind? kind = FaultOf(tool, call);
        if (kind is { } failure && failure != FaultKind.Lost)
            await FailAsync(failure, cancellationToken);
        T result = await _inner.UseAsync(tool, work, cancellationToken);
        if (kind == FaultKind.Lost)
            await FailAsync(FaultKind.Hang, cancellationToken);
        return result;
    }

    /// <summary>Several faults of one tool follow each other.</summary>
    private FaultKind? FaultOf(string tool, int call)
    {
        foreach (ToolFault fault in _faults.GetValueOrDefault(tool, []))
        {
            if (fault.Times is not { } times || call <= times)
                return fault.Kind;
            call -= times;
        }

        return null;
    }

    private async Task FailAsync(FaultKind kind, CancellationToken cancellationToken)
    {
        if (kind == FaultKind.Hang)
            await Task.Delay(TimeSpan.FromDays(1), _time, cancellationToken);
        throw kind switch
        {
            FaultKind.Unavailable => new HttpRequestException(
                HttpRequestError.ConnectionError, "Connection refused (tasks.internal:5432)", new SocketException((int)SocketError.ConnectionRefused)),
            FaultKind.RateLimit => new HttpRequestException("Quota of tenant 4711 used up", null, HttpStatusCode.TooManyRequests),
            FaultKind.Permission => new UnauthorizedAccessException("User svc-tasks lacks UPDATE on tasks"),
            FaultKind.Disabled => new NotSupportedException("Feature flag tasks.write is off"),
            FaultKind.Bug => new InvalidOperationException("Null row for Password=hunter2;Server=10.0.0.7"),
            _ => new TimeoutException("No answer from tasks.internal within 3000 ms"),
        };
    }
}
