using System.ComponentModel;

namespace RealtimeVoiceTools.Tests.Journal.Writing;

/// <summary>A wish is known again by its arguments, unless they are secret.</summary>
public class JournalDigestTests
{
    public static readonly byte[] Key = [.. Enumerable.Range(1, 32).Select(number => (byte)number)];

    private static readonly VoiceTool s_save = VoiceTool.FromDelegate("save", "Use when asked.", ([Description("What.")] string title, [Description("How often.")] int times) => { });
    private static readonly VoiceTool s_drop = VoiceTool.FromDelegate("drop", "Use when asked.", ([Description("What.")] string title, [Description("How often.")] int times) => { });
    private static readonly VoiceTool s_open = VoiceTool.FromDelegate("open", "Use when asked.", ([Description("The code."), Sensitive] string code) => { });

    private readonly JournalDigest _digest = new(Key);

    [Fact]
    public void Digest_IsTheSameInAnotherProcess_AndOtherForAnythingElse()
    {
        string digest = _digest.Of(s_save, ["milk", 2])!;

        digest.Should().MatchRegex("^[0-9A-F]{64}$");
        new JournalDigest(Key).Of(s_save, ["milk", 2]).Should().Be(digest);
        _digest.Of(s_save, ["milk", 3]).Should().NotBe(digest);
        _digest.Of(s_drop, ["milk", 2]).Should().NotBe(digest);
        new JournalDigest(new byte[32]).Of(s_save, ["milk", 2]).Should().NotBe(digest);
    }

    [Fact]
    [Trait("Case", "119")]
    public void Digest_OfASecret_IsNotMade()
    {
        _digest.Of(s_open, ["1234"]).Should().BeNull("ten thousand guesses find it, with the key that lies beside it");
        new JournalDigest(null).Of(s_save, ["milk", 2]).Should().BeNull("there is no key");
    }

    [Fact]
    public void Intent_IsTheLatestCallOfTheSameToolAndArguments()
    {
        var intents = new JournaledIntents(
            [Call("c1", "save", ["milk", 2]), Call("c2", "save", ["milk", 2]), Call("c3", "save", ["milk", 3]), Call("c4", "open", ["1234"])], _digest);

        intents.Find(s_save, ["milk", 2])!.IdempotencyKey.Should().Be("key of c2");
        intents.Find(s_save, ["eggs", 2]).Should().BeNull();
        intents.Find(s_drop, ["milk", 2]).Should().BeNull();
        intents.Find(s_open, ["1234"]).Should().BeNull("what has no digest is known by its call alone");
    }

    private JournaledCall Call(string id, string tool, object?[] values) => new()
    {
        CallId = id,
        Tool = tool,
        Step = CallJournalStep.Started,
        IdempotencyKey = "key of " + id,
        ArgumentsDigest = _digest.Of(tool == "save" ? s_save : s_open, values),
    };
}
