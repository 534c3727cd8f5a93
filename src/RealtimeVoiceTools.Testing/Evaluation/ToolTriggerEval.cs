using System.Text.Json;

namespace RealtimeVoiceTools.Testing;

/// <summary>
/// Asks a model which tool it would call for what callers say: the quickest way to see whether names and descriptions of tools do their work. Each case
/// is a conversation of its own, typed, and ends with the model's first answer. Tools with side effects do not run.
/// </summary>
/// <remarks>Meant for a real provider, which costs money: a case is one short text turn. Safe for concurrent use.</remarks>
public sealed class ToolTriggerEval(IReadOnlyList<TriggerCase> cases)
{
    /// <summary>How many conversations run at the same time.</summary>
    /// <value>Default 4, at least 1.</value>
    public int MaxParallel { get; init; } = 4;

    /// <summary>How long the answer to a case may take.</summary>
    /// <value>Default 30 s.</value>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Runs all cases.</summary>
    /// <param name="factory">The application's own: its tools, its instructions, its provider.</param>
    /// <param name="configure">What is particular to each session, or null. The mode of execution is a dry run whatever it says.</param>
    /// <param name="cancellationToken">Ends all conversations.</param>
    /// <returns>What came of each case. A conversation that fails is a wrong case, with the problem.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<TriggerReport> RunAsync(
        VoiceSessionFactory factory, Action<VoiceSessionOptions>? configure = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(factory);
        var outcomes = new TriggerOutcome[cases.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, MaxParallel), CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, cases.Count, parallel, async (index, token) =>
        {
            outcomes[index] = await AskAsync(cases[index], factory, configure, token).ConfigureAwait(false);
        }).ConfigureAwait(false);
        return new TriggerReport(outcomes);
    }

    private async Task<TriggerOutcome> AskAsync(
        TriggerCase asked, VoiceSessionFactory factory, Action<VoiceSessionOptions>? configure, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Timeout);
        try
        {
            VoiceSession session = await factory.ConnectAsync(
                options =>
                {
                    configure?.Invoke(options);
                    options.Execution = ExecutionMode.DryRun;
                },
                limit.Token).ConfigureAwait(false);
            await using (session.ConfigureAwait(false))
            {
                IAsyncEnumerable<RealtimeFrame> frames = session.ReadFramesAsync(limit.Token);
                await session.SendUserTextAsync(asked.Utterance, limit.Token).ConfigureAwait(false);
                var answer = new FirstAnswer();
                await foreach (RealtimeFrame frame in frames.ConfigureAwait(false))
                {
                    if (answer.Read(frame))
                    {
                        return new TriggerOutcome(asked, answer.Called, answer.Problem);
                    }
                }
            }

            return new TriggerOutcome(asked, [], "the session ended");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new TriggerOutcome(asked, [], "no answer in time");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new TriggerOutcome(asked, [], exception.GetType().Name);
        }
    }

    /// <summary>The first response that was made after the caller's words.</summary>
    private sealed class FirstAnswer
    {
        private readonly HashSet<string> later = [];
        private bool wasSaid;

        public IReadOnlyList<string> Called { get; private set; } = [];

        public string? Problem { get; private set; }

        /// <returns>The answer is there.</returns>
        public bool Read(RealtimeFrame frame)
        {
            using JsonDocument message = JsonDocument.Parse(frame.Data);
            JsonElement root = message.RootElement;
            switch (root.GetProperty("type").GetString())
            {
                case "conversation.item.create" when frame.IsSent:
                    wasSaid = true;
                    return false;
                case "response.created" when wasSaid && !frame.IsSent:
                    later.Add(IdOf(root));
                    return false;
                case "response.done" when !frame.IsSent && later.Contains(IdOf(root)):
                    return IsAnswer(root.GetProperty("response"));
                default:
                    return false;
            }
        }

        private bool IsAnswer(JsonElement response)
        {
            string? status = response.GetProperty("status").GetString();
            Called =
            [
                .. response.GetProperty("output").EnumerateArray().Where(item => item.GetProperty("type").ValueEquals("function_call"))
                    .Select(item => item.GetProperty("name").GetString()!),
            ];
            Problem = status == "completed" ? null : $"the response ended {status}";
            return true;
        }

        private static string IdOf(JsonElement root) => root.GetProperty("response").GetProperty("id").GetString() ?? string.Empty;
    }
}
