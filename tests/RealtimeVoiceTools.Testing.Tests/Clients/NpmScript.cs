using System.Diagnostics;
using System.Text.Json;

namespace RealtimeVoiceTools.Testing.Tests.Clients;

/// <summary>A script of the official JavaScript client that runs in a process of its own; the last line it prints is JSON.</summary>
internal sealed class NpmScript : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly CancellationTokenSource patience = new(Patience);
    private readonly Process process;
    private readonly Task<string> complaints;

    public NpmScript(string script, params string[] arguments)
    {
        process = Process.Start(new ProcessStartInfo(NpmFactAttribute.Node!, [script, .. arguments])
        {
            WorkingDirectory = NpmFactAttribute.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        complaints = process.StandardError.ReadToEndAsync(patience.Token);
    }

    /// <summary>Waits until the script prints this line.</summary>
    public async Task WaitForAsync(string line)
    {
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } printed)
        {
            if (printed == line)
            {
                return;
            }
        }

        throw new InvalidOperationException(await complaints);
    }

    public async Task<JsonElement> EndAsync()
    {
        string output = await process.StandardOutput.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        process.ExitCode.Should().Be(0, await complaints);
        return JsonDocument.Parse(output.Trim().Split('\n')[^1]).RootElement;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
        patience.Dispose();
    }
}
