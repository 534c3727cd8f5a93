using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Privacy;

/// <summary>A value marked [Sensitive] is found by the tool and nowhere else, however the call ends and with content recorded on request.</summary>
[Trait("Case", "119")]
public class SensitiveScanTests
{
    private const string Canary = "canary7";
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly List<string> _seen = [];

    public sealed record Found(string Name, [Sensitive] string Number);

    public sealed record Card([Sensitive] string Number, string Bank);

    [Theory]
    [InlineData("""{"word":"canary7","note":"plain"}""", true)]
    [InlineData("""{"word":"fail canary7","note":"plain"}""", true)]
    [InlineData("""{"word":"refuse canary7","note":"plain"}""", true)]
    [InlineData("""{"word":"not found canary7","note":"plain"}""", true)]
    [InlineData("""{"word":"canary7, far longer than a word of this kind may be","note":"plain"}""", false)]
    [InlineData("""{"word":{"canary7":["canary7"]},"note":"plain"}""", false)]
    [InlineData("""{"word":"a","note":"plain","code":"canary7"}""", false)]
    [InlineData("""{"word":"a","word":"canary7","note":"plain"}""", false)]
    [InlineData("""{"word":"a","note":"plain","card":{"bank":5e5,"number":["canary7"],"Number":"canary7"}}""", false)]
    [InlineData("""{"word":"a","note":"plain","card":{"bank":"First","number":"canary7"}}""", true)]
    public async Task Argument_IsFoundByTheToolAlone(string arguments, bool runs)
    {
        IReadOnlyList<(string Sink, string Text)> texts = await TalkAsync("keep", arguments, new VoiceToolTraits { Idempotent = true, Done = "Kept {word} and {note}." });

        _seen.Count.Should().Be(runs ? 1 : 0);
        texts.Should().NotContain(text => text.Text.Contains(Canary, StringComparison.OrdinalIgnoreCase));
        if (runs)
            texts.Should().Contain(text => text.Sink == "timeline" && text.Text.Contains("[sensitive]", StringComparison.Ordinal) && text.Text.Contains("plain", StringComparison.Ordinal), "content is recorded");
    }

    [Fact]
    public async Task Argument_IsNotInTheQuestion()
    {
        IReadOnlyList<(string Sink, string Text)> texts = await TalkAsync(
            "keep", """{"word":"canary7","note":"plain","card":{"bank":"First","number":"canary7"},"confirmed":false}""", new VoiceToolTraits { Destructive = true });

        texts.Should().NotContain(text => text.Text.Contains(Canary, StringComparison.OrdinalIgnoreCase));
        texts.Should().Contain(text => text.Sink == "sent" && text.Text.Contains("plain", StringComparison.Ordinal) && text.Text.Contains("First", StringComparison.Ordinal), "the rest is asked about");
        _seen.Should().BeEmpty();
    }

    [Fact]
    [Trait("Case", "128")]
    public async Task Result_ThatIsMarked_IsNotTold()
    {
        IReadOnlyList<(string Sink, string Text)> texts = await TalkAsync("find", """{"name":"plain"}""", new VoiceToolTraits { ReadOnly = true, Done = "Found {name} with {number}." });

        texts.Should().NotContain(text => text.Text.Contains(Canary, StringComparison.OrdinalIgnoreCase));
        texts.Should().Contain(text => text.Sink == "sent" && text.Text.Contains("plain Ann", StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<(string Sink, string Text)>> TalkAsync(string tool, string arguments, VoiceToolTraits traits)
    {
        ScriptedModel model = new ScriptedModel(EmulatedTurn.Call(tool, arguments)).WhenOutputOf(tool, _ => EmulatedTurn.Say("So much for that."));
        using SinkScan scan = new();
        await using LiveCall call = await LiveCall.ConnectAsync(
            model,
            builder => builder
                .AddTool("keep", "Use when asked.", Keep, tool == "keep" ? traits : new())
                .AddTool("find", "Use when asked.", Find, tool == "find" ? traits : new()),
            options =>
            {
                options.Timeline.IncludeContent = true;
                options.Calls.MaxRetries = 0;
            });
        IAsyncEnumerable<VoiceSessionEvent> happening = call.Session.ReadEventsAsync();
        List<VoiceSessionEvent> events = [];
        Task reading = Task.Run(async () =>
        {
            await foreach (VoiceSessionEvent happened in happening)
                events.Add(happened);
        });
        using var limit = new CancellationTokenSource(_patience);
        call.Line.UserSays("Please do that.");
        await call.Line.WhenQuietAsync(TimeSpan.FromMilliseconds(300), limit.Token);
        await call.Session.DisposeAsync();
        await reading.WaitAsync(_patience);
        events.OfType<VoiceSessionEvent.ToolSettled>().Should().ContainSingle();
        return await scan.TextsAsync(call, events);
    }

    private string Keep(
        [Description("A word."), Sensitive, StringLength(30)] string word, [Description("A note.")] string note, [Description("A card.")] Card? card = null,
        [Description("A number."), Sensitive] int? code = null)
    {
        _seen.Add($"{word} {card?.Number} {code}");
        return word.Split(' ')[0] switch
        {
            "fail" => throw new InvalidOperationException(word),
            "refuse" => throw new VoiceToolException(ToolErrorType.Validation) { Parameter = "word", Subject = word, Candidates = [word] },
            "not" => throw new VoiceToolException(ToolErrorType.NotFound, innerException: new FormatException(word)) { Parameter = "word", Subject = word },
            _ => "kept",
        };
    }

    private static Found Find([Description("Whom.")] string name) => new(name + " Ann", Canary);
}
