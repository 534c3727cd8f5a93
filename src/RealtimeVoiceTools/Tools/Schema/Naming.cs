using System.Text;

namespace RealtimeVoiceTools.Schema;

/// <summary>The names that a model sees.</summary>
internal static class Naming
{
    private const string AsyncSuffix = "Async";

    /// <summary>A method's name as a tool's: CreateTaskAsync is create_task.</summary>
    public static string Tool(string method)
    {
        bool isAsync = method.Length > AsyncSuffix.Length && method.EndsWith(AsyncSuffix, StringComparison.Ordinal);
        return SnakeCase(isAsync ? method.Substring(0, method.Length - AsyncSuffix.Length) : method);
    }

    /// <summary>A parameter's or property's name: dueDate is due_date, HTTPServer2 is http_server2.</summary>
    public static string SnakeCase(string name)
    {
        StringBuilder snake = new(name.Length + 8);
        for (int i = 0; i < name.Length; i++)
        {
            if (StartsWord(name, i) && snake.Length > 0 && snake[snake.Length - 1] != '_')
                snake.Append('_');
            snake.Append(char.ToLowerInvariant(name[i]));
        }

        return snake.ToString().Trim('_');
    }

    /// <summary>Providers accept 1 to 64 of a-z, A-Z, 0-9, hyphen and underscore.</summary>
    public static bool IsValidTool(string name) =>
        name.Length is >= 1 and <= 64 && name.All(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-');

    // A capital starts a word after anything but a capital, and before a small letter ("HTTPServer": the S).
    private static bool StartsWord(string name, int index) =>
        char.IsUpper(name[index])
        && index > 0
        && (!char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1])));
}
