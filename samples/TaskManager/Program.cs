Console.WriteLine("TaskManager");
