using RealtimeVoiceTools;
using Spectre.Console;

namespace TaskManager;

/// <summary>Keeps a conversation in the files that the command line asked for. Disposing writes them, also when it is cut short.</summary>
internal sealed class KeptConversation : IAsyncDisposable
{
    private readonly RunOptions _options;
    private readonly VoiceSession _session;
    private readonly IAnsiConsole _console;
    private readonly CallRecording? _recording;

    public KeptConversation(RunOptions options, VoiceSession session, IAnsiConsole console, TimeProvider time, bool isDemonstration)
    {
        _options = options;
        _session = session;
        _console = console;
        // What cannot be written is better known before the conversation than after it.
        if (options.Timeline is { } page)
            File.Create(page).Dispose();
        if (options.Audit is { } audit)
            File.Open(audit, FileMode.Append, FileAccess.Write, FileShare.ReadWrite).Dispose();
        _recording = options.Wav is { } path ? new CallRecording(session, path, time, new EspeakVoice(), speaksForTheAgent: isDemonstration) : null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_options.Audit is { } audit)
            _console.MarkupLineInterpolated($"[grey]The audit is in {audit}.[/]");
        try
        {
            await SaveTimelineAsync();
        }
        finally
        {
            await FinishRecordingAsync();
        }
    }

    private async Task SaveTimelineAsync()
    {
        if (_options.Timeline is not { } path)
            return;
        var page = new TimelinePage("A conversation with Task Manager");
        page.Add("Timeline", _session.Timeline);
        await page.SaveAsync(path);
        _console.MarkupLineInterpolated($"[grey]The timeline is in {path}.[/]");
    }

    private async Task FinishRecordingAsync()
    {
        if (_recording is null)
            return;
        await _recording.DisposeAsync();
        _console.MarkupLineInterpolated($"[grey]What the caller heard is in {_options.Wav!}.[/]");
    }
}
