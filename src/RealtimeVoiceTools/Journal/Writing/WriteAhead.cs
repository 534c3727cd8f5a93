namespace RealtimeVoiceTools;

/// <summary>
/// Runs the attempts at one call, and has the journal know before the tool does: what is about to run is durable before it begins, and what came of it
/// before anybody is told.
/// </summary>
/// <remarks>The attempts at a call come one after the other.</remarks>
internal sealed class WriteAhead(JournalWriter journal)
{
    // An attempt may have done something: no later failure proves that nothing was done.
    private bool _isUncertain;

    /// <summary>Runs one attempt, or refuses it when its beginning cannot be written.</summary>
    /// <param name="attempt">The attempt.</param>
    /// <param name="run">Runs it. Does not throw.</param>
    /// <param name="refuse">Told that it does not run.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task<AttemptResult> RunAsync(Effect.StartAttempt attempt, Func<Task<AttemptResult>> run, Action<ToolErrorType> refuse, CancellationToken cancellationToken)
    {
        var started = new CallStep(CallJournalStep.Started, attempt.CallId, attempt.Tool.Name, attempt.IdempotencyKey)
        {
            ArgumentsDigest = journal.Digest.Of(attempt.Tool, attempt.Arguments),
        };
        if (!await journal.WriteAsync(started, cancellationToken).ConfigureAwait(false))
        {
            ToolErrorType reason = cancellationToken.IsCancellationRequested ? ToolErrorType.Cancelled : ToolErrorType.Temporary;
            // It may have been written all the same, or be written later: then this follows it.
            if (!_isUncertain)
                journal.Append(started with { Step = CallJournalStep.Committed, ErrorType = reason });
            refuse(reason);
            return AttemptResult.Failed(new ToolFailure(reason) { NothingHappened = true });
        }

        AttemptResult result = await run().ConfigureAwait(false);
        if (result.Output is not null || (!_isUncertain && IsKnown(result.Failure!)))
        {
            // Without its end in the journal a restarted process has to say "not known"; this one knows, and goes on.
            await journal.WriteAsync(
                started with { Step = CallJournalStep.Committed, Output = result.Output, ErrorType = result.Failure?.Type }, CancellationToken.None).ConfigureAwait(false);
        }
        else
        {
            _isUncertain = true;
        }

        return result;
    }

    /// <summary>The failure says what became of the call. The others may come before or after the deed.</summary>
    private static bool IsKnown(ToolFailure failure) => failure.NothingHappened || failure.Type is not
        (ToolErrorType.Unknown or ToolErrorType.Temporary or ToolErrorType.Timeout or ToolErrorType.Cancelled or ToolErrorType.OutcomeUnknown);
}
