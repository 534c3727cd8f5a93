using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Tests.Verification.Store;

public sealed class InMemoryVerificationStoreTests
{
    private static readonly TimeSpan _lock = TimeSpan.FromMinutes(15);
    private readonly VirtualTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));
    private readonly InMemoryVerificationStore _store;

    public InMemoryVerificationStoreTests() => _store = new InMemoryVerificationStore(_time);

    [Fact]
    [Trait("Case", "115")]
    public void ThirdWrong_Locks_AndTheLockEndsAfterFifteenMinutes()
    {
        Take("c", "a").Should().Be(new VerificationPermit(true, 2, TimeSpan.Zero));
        Take("c", "a").Should().Be(new VerificationPermit(true, 1, TimeSpan.Zero));
        Take("c", "a").Should().Be(new VerificationPermit(true, 0, _lock));
        Take("c", "a").Should().Be(new VerificationPermit(false, 0, _lock));

        _time.Advance(_lock - TimeSpan.FromMilliseconds(1));
        Take("c", "a").Should().Be(new VerificationPermit(false, 0, TimeSpan.FromMilliseconds(1)));
        _time.Advance(TimeSpan.FromMilliseconds(1));
        Take("c", "a").Should().Be(new VerificationPermit(true, 2, TimeSpan.Zero));
    }

    [Fact]
    [Trait("Case", "116")]
    public void OneAccount_FromTwoHundredNumbers_IsGuessedAtThreeTimes() =>
        Enumerable.Range(0, 200).Count(i => Take($"number {i}", "a").IsAllowed).Should().Be(3);

    [Fact]
    [Trait("Case", "116")]
    public void OneNumber_AtTwoHundredAccounts_GuessesThreeTimes() =>
        Enumerable.Range(0, 200).Count(i => Take("c", $"account {i}").IsAllowed).Should().Be(3);

    [Fact]
    [Trait("Case", "116")]
    public void NoAccountAndNoNumber_AreCountedTogether() => Enumerable.Range(0, 200).Count(_ => Take(null, null).IsAllowed).Should().Be(3);

    [Fact]
    [Trait("Case", "116")]
    public async Task Sessions_ThatGuessAtTheSameMoment_HaveThreeGuessesTogether()
    {
        using var start = new ManualResetEventSlim();
        Task<bool>[] guesses = [.. Enumerable.Range(0, 64).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.Wait();
                return Take("c", "a").IsAllowed;
            },
            TaskCreationOptions.LongRunning))];
        start.Set();

        (await Task.WhenAll(guesses)).Count(allowed => allowed).Should().Be(3);
    }

    [Fact]
    public void LockedNumber_KeepsNobodyElseFromTheAccount()
    {
        for (int i = 0; i < 3; i++)
            Take("attacker", "other");

        Take("attacker", "a").IsAllowed.Should().BeFalse();
        Take("owner", "a").Should().Be(new VerificationPermit(true, 2, TimeSpan.Zero), "a refused attempt is not counted");
    }

    [Fact]
    public void RightPin_ClearsBoth()
    {
        Take("c", "a");
        Take("c", "a");
        Clear("c", "a");

        Take("c", "other").AttemptsLeft.Should().Be(2);
        Take("other", "a").AttemptsLeft.Should().Be(2);
    }

    [Fact]
    public void WrongPin_IsForgottenAfterTheTimeOfALock()
    {
        Take("c", "a");
        Take("c", "a");
        _time.Advance(_lock - TimeSpan.FromMilliseconds(1));
        Take("c", "a").AttemptsLeft.Should().Be(0);

        Take("d", "b");
        _time.Advance(_lock);
        Take("d", "b").AttemptsLeft.Should().Be(2);
    }

    [Fact]
    public void Locks_GrowUpToTheLongest_UntilARightPin()
    {
        TimeSpan hour = TimeSpan.FromHours(1);
        List<double> lengths = [];
        for (int i = 0; i < 4; i++)
        {
            lengths.Add(LockedFor(hour).TotalMinutes);
            _time.Advance(TimeSpan.FromMinutes(lengths[^1]));
        }

        lengths.Should().Equal(15, 30, 60, 60);
        Clear("c", "a");
        LockedFor(hour).TotalMinutes.Should().Be(15);
    }

    [Fact]
    public void Store_ThatIsFull_ForgetsNoLock()
    {
        var small = new InMemoryVerificationStore(_time, most: 100);
        for (int i = 0; i < 3; i++)
            Take("c", "a", small);
        for (int i = 0; i < 5_000; i++)
            Take($"number {i}", $"account {i}", small);

        small.Count.Should().BeLessThanOrEqualTo(200);
        Take("c", "other", small).IsAllowed.Should().BeFalse();
        Take("other", "a", small).IsAllowed.Should().BeFalse();
    }

    private static VerificationAttempt Attempt(string? caller, string? account, TimeSpan? longest = null) =>
        new() { CallerId = caller, AccountId = account, MaxAttempts = 3, LockedFor = _lock, LongestLock = longest ?? _lock };

    // A store in memory answers at once.
    private VerificationPermit Take(string? caller, string? account, InMemoryVerificationStore? store = null, TimeSpan? longest = null) =>
        (store ?? _store).TakeAttemptAsync(Attempt(caller, account, longest), default).AsTask().GetAwaiter().GetResult();

    private void Clear(string? caller, string? account) => _store.ClearAsync(Attempt(caller, account), default).AsTask().GetAwaiter().GetResult();

    private TimeSpan LockedFor(TimeSpan longest)
    {
        VerificationPermit permit;
        do
            permit = Take("c", "a", longest: longest);
        while (permit.AttemptsLeft > 0);
        permit.IsAllowed.Should().BeTrue();
        return permit.RetryAfter;
    }
}
