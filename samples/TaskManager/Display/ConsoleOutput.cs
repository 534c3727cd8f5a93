using Spectre.Console;

namespace TaskManager;

/// <summary>The console: in colour for a person, in plain whole lines for a file or another program.</summary>
internal static class ConsoleOutput
{
    private const int NoWrapping = 4096;

    public static IAnsiConsole Create(TextWriter writer, bool isRedirected)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
        });
        if (isRedirected)
            console.Profile.Width = NoWrapping;
        return console;
    }
}
