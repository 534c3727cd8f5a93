using TaskManager;

var app = new TaskManagerApp(
    ConsoleOutput.Create(Console.Out, Console.IsOutputRedirected),
    Console.Error,
    new Keyboard(Console.In),
    Console.IsInputRedirected,
    Environment.GetEnvironmentVariable("OPENAI_API_KEY") is { Length: > 0 } key ? key : null);
var command = new TaskManagerCommand(ToolNames.All, app.RunAsync);
return await command.RunAsync(args, Console.Out, Console.Error);
