using System.Diagnostics;
using System.Text.Json;

namespace RealtimeVoiceTools.Testing.Tests.Clients;

/// <summary>The official JavaScript client talks to the emulator as to the live service.</summary>
public class NpmClientTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    [NpmFact]
    public async Task Conversation_WithATool_ComesToItsAnswer()
    {
        await using EmulatorServer server = EmulatorServer.Start(Shop.Open());

        JsonElement said = await RunAsync("conversation.mjs", server.Endpoint);

        said.GetProperty("errors").EnumerateArray().Should().BeEmpty();
        said.GetProperty("calls").EnumerateArray().Select(day => day.GetString()).Should().Equal("Saturday");
        said.GetProperty("transcript").GetString().Should().EndWith(Shop.Hours);
        said.GetProperty("audioBytes").GetInt32().Should().BeGreaterThan(48_000, "two sentences are seconds of audio");
        said.GetProperty("history").EnumerateArray().Select(item => item.GetString()).Should().Contain(["message:user:completed", "function_call:opening_hours:completed", "message:assistant:completed"]);
    }

    private static async Task<JsonElement> RunAsync(string script, Uri endpoint)
    {
        using CancellationTokenSource patience = new(Patience);
        ProcessStartInfo start = new(NpmFactAttribute.Node!, [script, endpoint.ToString()])
        {
            WorkingDirectory = NpmFactAttribute.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(patience.Token);
            Task<string> complaints = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            process.ExitCode.Should().Be(0, await complaints);
            return JsonDocument.Parse((await output).Trim().Split('\n')[^1]).RootElement;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
