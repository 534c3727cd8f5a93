using Microsoft.Extensions.Logging;

namespace RealtimeVoiceTools.Soak;

/// <summary>Reads the library's log and complains of errors and of secrets.</summary>
internal sealed class LogWatch(SoakLedger ledger) : ILogger<VoiceSession>
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        string text = formatter(state, exception) + exception;
        if (logLevel >= LogLevel.Error)
            ledger.Complain("log", $"event {eventId.Id}, {eventId.Name}");
        if (text.Contains("secret-", StringComparison.Ordinal))
            ledger.Complain("log", $"event {eventId.Id} holds a secret");
    }
}
