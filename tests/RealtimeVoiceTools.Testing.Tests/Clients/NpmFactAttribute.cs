namespace RealtimeVoiceTools.Testing.Tests.Clients;

/// <summary>A test of the official JavaScript client, skipped where node or the installed client is missing.</summary>
internal sealed class NpmFactAttribute : FactAttribute
{
    public NpmFactAttribute()
    {
        if (Node is null)
        {
            Skip = "node is not installed.";
        }
        else if (Folder is null || !Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            Skip = "The JavaScript client is not installed: run 'npm ci' in tests/RealtimeVoiceTools.Testing.Tests/Npm.";
        }
    }

    /// <summary>The path of node, or null.</summary>
    public static string? Node { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { Path.Combine(folder, "node"), Path.Combine(folder, "node.exe") })
        .FirstOrDefault(File.Exists);

    /// <summary>The folder with the script and the client's package, or null.</summary>
    public static string? Folder { get; } = FindFolder();

    private static string? FindFolder()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            string folder = Path.Combine(at.FullName, "Npm");
            if (File.Exists(Path.Combine(folder, "package.json")))
            {
                return folder;
            }
        }

        return null;
    }
}
