namespace RealtimeVoiceTools;

/// <summary>What the caller hears when something did not work. Defaults are English.</summary>
/// <remarks>
/// Immutable. Slots for every sentence: system ("the task system"), a_noun ("a task"), nouns ("tasks"). Slots that have a value only
/// where it is known: subject, candidates (each in quotes), parameter, got, allowed, wait, attempts, alternative (a whole sentence).
/// </remarks>
public sealed record ErrorPhrases
{
    /// <summary>Nothing fits what the caller named; near matches are in <c>candidates</c>.</summary>
    public ErrorWording NotFound { get; init; } = EnglishErrors.NotFound;

    /// <summary>Several things fit.</summary>
    public ErrorWording Ambiguous { get; init; } = EnglishErrors.Ambiguous;

    /// <summary>An argument cannot be used.</summary>
    public ErrorWording Validation { get; init; } = EnglishErrors.Validation;

    /// <summary>A date that had to be in the future is not.</summary>
    public ErrorWording PastDate { get; init; } = EnglishErrors.PastDate;

    /// <summary>A passing trouble.</summary>
    public ErrorWording Temporary { get; init; } = EnglishErrors.Temporary;

    /// <summary>A passing trouble that outlasted the automatic retries.</summary>
    public ErrorWording Exhausted { get; init; } = EnglishErrors.Exhausted;

    /// <summary>A read took too long.</summary>
    public ErrorWording Timeout { get; init; } = EnglishErrors.Timeout;

    /// <summary>Something may or may not have been done.</summary>
    public ErrorWording OutcomeUnknown { get; init; } = EnglishErrors.OutcomeUnknown;

    /// <summary>Too many requests.</summary>
    public ErrorWording RateLimited { get; init; } = EnglishErrors.RateLimited;

    /// <summary>The caller may not do that.</summary>
    public ErrorWording Permission { get; init; } = EnglishErrors.Permission;

    /// <summary>It cannot be done.</summary>
    public ErrorWording Permanent { get; init; } = EnglishErrors.Permanent;

    /// <summary>The caller has to prove who they are first.</summary>
    public ErrorWording VerificationRequired { get; init; } = EnglishErrors.VerificationRequired;

    /// <summary>Too many wrong proofs.</summary>
    public ErrorWording Locked { get; init; } = EnglishErrors.Locked;

    /// <summary>The confirmation came too late.</summary>
    public ErrorWording Expired { get; init; } = EnglishErrors.Expired;

    /// <summary>The caller said no.</summary>
    public ErrorWording Declined { get; init; } = EnglishErrors.Declined;

    /// <summary>The call was cancelled before it did anything.</summary>
    public ErrorWording Cancelled { get; init; } = EnglishErrors.Cancelled;

    /// <summary>The model named a tool that does not exist.</summary>
    public ErrorWording UnknownTool { get; init; } = EnglishErrors.UnknownTool;

    /// <summary>Anything else.</summary>
    public ErrorWording Unknown { get; init; } = EnglishErrors.Unknown;

    /// <summary>After words of the tool's own, when it names what the caller may have meant. Slot: candidates.</summary>
    public IReadOnlyList<string> DidYouMean { get; init; } = ["Did you mean {candidates}?", "Perhaps {candidates}?", "Could it be {candidates}?"];

    /// <summary>From the third failure on, where a wording has no last words of its own.</summary>
    public IReadOnlyList<string> GiveUp { get; init; } = EnglishErrors.GiveUp;

    /// <summary>The way out: nothing but another wish.</summary>
    public IReadOnlyList<string> SomethingElse { get; init; } = EnglishErrors.SomethingElse;

    /// <summary>The way out: a person takes over.</summary>
    public IReadOnlyList<string> HandOver { get; init; } = EnglishErrors.HandOver;

    /// <summary>The way out: somebody calls back.</summary>
    public IReadOnlyList<string> CallBack { get; init; } = EnglishErrors.CallBack;

    /// <summary>The way out: the app.</summary>
    public IReadOnlyList<string> UseApp { get; init; } = EnglishErrors.UseApp;
}
