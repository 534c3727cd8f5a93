using System.Runtime.InteropServices;
using TaskManager;

using var stopping = new CancellationTokenSource();
using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

var app = new TaskManagerApp(
    ConsoleOutput.Create(Console.Out, Console.IsOutputRedirected),
    Console.Error,
    new Keyboard(Console.In),
    Console.IsInputRedirected,
    Environment.GetEnvironmentVariable("OPENAI_API_KEY") is { Length: > 0 } key ? key : null);
var command = new TaskManagerCommand(ToolNames.All, app.RunAsync);
return await command.RunAsync(args, Console.Out, Console.Error, stopping.Token);

// The first Ctrl+C hangs up in an orderly way; a second one ends the process.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = !stopping.IsCancellationRequested;
    stopping.Cancel();
}
