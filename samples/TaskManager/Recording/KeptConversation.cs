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
        _recording = options.Wav is { } path ? new CallRecording(session, path, time, new EspeakVoice(), speaksForTheAgent: isDemonstration) : null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_recording is not null)
        {
            await _recording.DisposeAsync();
            _console.MarkupLineInterpolated($"[grey]What the caller heard is in {_options.Wav!}.[/]");
        }

        if (_options.Timeline is { } path)
        {
            var page = new TimelinePage("A conversation with Task Manager");
            page.Add("Timeline", _session.Timeline);
            await page.SaveAsync(path);
            _console.MarkupLineInterpolated($"[grey]The timeline is in {path}.[/]");
        }
    }
}
