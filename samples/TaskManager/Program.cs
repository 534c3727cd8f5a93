using TaskManager;

var command = new TaskManagerCommand(["create_task","list_tasks","complete_task","delete_task"], (options, _) => { Console.WriteLine(options); return Task.FromResult(0); });
return await command.RunAsync(args, Console.Out, Console.Error);
