namespace RealtimeVoiceTools.Tests.Sessions.Randomized;

/// <summary>The audit tells what the engine did: each run was proposed, none was refused, and each yes was spent on one.</summary>
internal static class AuditedCalls
{
    public static IEnumerable<string> Broken(IEnumerable<object> trace)
    {
        var proposed = new Dictionary<string, int>();
        var decided = new Dictionary<string, int>();
        var started = new HashSet<int>();
        int confirmed = 0;
        foreach (object what in trace)
        {
            switch (what)
            {
                case Effect.Audit { Entry: { Kind: VoiceAuditKind.Proposed, CallId: { } id } }:
                    proposed[id] = proposed.GetValueOrDefault(id) + 1;
                    break;
                case Effect.Audit { Entry: { Kind: VoiceAuditKind.Refused, CallId: { } id } }:
                    decided[id] = decided.GetValueOrDefault(id) + 1;
                    break;
                case Effect.Audit { Entry.Kind: VoiceAuditKind.Confirmed }:
                    confirmed++;
                    break;
                case Effect.StartAttempt attempt when started.Add(attempt.Call):
                    decided[attempt.CallId] = decided.GetValueOrDefault(attempt.CallId) + 1;
                    if (attempt.Confirmed is not null && --confirmed < 0)
                        yield return $"audit: {attempt.CallId} runs on a yes that is not recorded";
                    break;
            }

            // A model may use an id again.
            foreach ((string id, int count) in decided.Where(entry => entry.Value > proposed.GetValueOrDefault(entry.Key)))
                yield return $"audit: {id} was run or refused {count} times and proposed {proposed.GetValueOrDefault(id)} times";
        }

        if (confirmed > 0)
            yield return $"audit: {confirmed} confirmed calls did not run";
    }
}
