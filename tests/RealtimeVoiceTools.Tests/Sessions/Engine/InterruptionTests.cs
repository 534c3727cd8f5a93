using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Sessions.Engine;

/// <summary>What the caller cuts off, and what becomes of the calls.</summary>
public class InterruptionTests
{
    private static readonly VoiceToolTraits Lookup = new() { ReadOnly = true, OnInterruption = InterruptionPolicy.Cancel, Timeout = TimeSpan.FromMinutes(1) };

    [Fact]
    [Trait("Case", "6")]
    public void Lookup_ThatWaitsForItsPlace_IsCancelledAndNeverRuns()
    {
        ToolScript tools = new ToolScript().Add("look", 20, Lookup);
        VirtualCall call = Wire.Open(tools, options => options.Calls.MaxParallel = 1);
        call.Calls("r1", ("c1", "look", """{"subject":"a"}"""), ("c2", "look", """{"subject":"b"}"""));
        call.RunFor(0.5);
        call.Hears("u1", "never mind, something else");
        call.RunFor(50);

        tools.Ledger.Should().ContainSingle();
        call.Outputs.Should().HaveCount(2);
        call.OutputOf("c2").GetProperty("error_type").GetString().Should().Be("cancelled");
    }

    [Fact]
    [Trait("Case", "29")]
    public void Speech_WhereNothingIsWrittenDown_CountsWhenItLasts()
    {
        ToolScript tools = new ToolScript().Add("look", 20, Lookup);
        VirtualCall call = Wire.Open(tools, options => options.TranscriptionModel = null);
        call.Calls("r1", ("c1", "look", "{}"));
        call.Hears("u1", transcript: null, 0.3 + 0.5);
        tools.Cancelled.Should().BeEmpty();
        call.Hears("u2", transcript: null, 1.5 + 0.5);

        tools.Cancelled.Should().ContainSingle();
    }

    [Theory]
    [Trait("Case", "7")]
    [InlineData("item_truncate_invalid_item_id")]
    [InlineData("item_delete_invalid_item_id")]
    public void Refusal_OfACut_IsNobodysConcern(string code)
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        call.Receive(Frames.Created("r0"));
        call.Receive(Frames.Audio("r0", "i0", 2000));
        call.Receive(Frames.Audio("r0", "i1", 2000));
        call.RunFor(0.5);
        call.Receive(Frames.SpeechStarted("u1"));
        var cut = call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.TruncateItem>().Single();
        var gone = call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.DeleteItem>().Single();
        cut.ItemId.Should().Be("i0");
        cut.AudioEndMs.Should().BeInRange(499, 501);
        gone.ItemId.Should().Be("i1");
        call.Receive(Frames.Error(code, cut.EventId));
        call.Receive(Frames.Error(code, gone.EventId));

        call.Happened<VoiceSessionEvent.ProviderError>().Should().BeEmpty();
        call.Receive(Frames.Error("something_else", "other"));
        call.Happened<VoiceSessionEvent.ProviderError>().Should().ContainSingle();
    }

    [Fact]
    public void Cut_OfAudioThatNamesNoItem_IsNotSent()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        call.Receive(Frames.Created("r0"));
        call.Receive(Frames.Audio("r0", null!, 2000));
        call.RunFor(0.5);
        call.Receive(Frames.SpeechStarted("u1"));

        call.Played.Last().Audio.Kind.Should().Be(AgentAudioKind.Flush);
        call.Sent.Select(sent => sent.Command).Should().NotContain(command => command is RealtimeCommand.TruncateItem || command is RealtimeCommand.DeleteItem);
    }

    [Theory]
    [Trait("Case", "29")]
    [InlineData("ja", "はいはいはい")]
    [InlineData("ja", "うん、なるほど。")]
    [InlineData("ja", "うんうんなるほど")]
    [InlineData("zh", "嗯嗯嗯")]
    [InlineData("zh", "嗯，好的好的")]
    [InlineData("de", "Ja, ja, genau.")]
    [InlineData("de", "Ach so, okay")]
    [InlineData("fr", "D’accord, oui oui.")]
    [InlineData("pl", "No tak, rozumiem")]
    [InlineData("nl", "O ja, prima")]
    [InlineData("pt", "Tá bom, sim sim sim")]
    [InlineData("en", "Mm-hmm. Uh-huh.")]
    [InlineData("en", "Oh, okay, got it")]
    public void Backchannel_InTheLanguageOfTheSession_CancelsNothing(string language, string heard)
    {
        ToolScript tools = new ToolScript().Add("look", 5, Lookup);
        VirtualCall call = Wire.Open(tools, options => options.Culture = System.Globalization.CultureInfo.GetCultureInfo(language));
        call.Calls("r1", ("c1", "look", "{}"));
        call.RunFor(0.2);
        call.Hears("u1", heard);
        call.RunFor(6);

        tools.Cancelled.Should().BeEmpty();
    }

    [Fact]
    public void Turn_ThatWasNeverSeenToBeginAndIsWrittenDownByNobody_EndsNothing()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("look", 5, Lookup));
        call.Calls("r1", ("c1", "look", "{}"));
        call.Receive(Frames.Committed("u1"));
        call.Receive(Frames.SpeechStopped("u1"));
        call.Receive("""{"type":"conversation.item.input_audio_transcription.failed","item_id":"u1","content_index":0,"error":{"code":"audio_unintelligible"}}""");

        call.Outputs.Should().ContainSingle();
    }

    [Theory]
    [InlineData("\ud800 hello")]
    [InlineData("\0\uffff")]
    public void Words_ThatAreNoText_EndNothing(string words)
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("look", 5, Lookup));
        call.Calls("r1", ("c1", "look", "{}"));

        call.Do(() => call.Signal(new Signal.UserTyped(words)));
        call.Do(() => call.Signal(new Signal.SayRequested(words)));
        call.RunFor(10);
        call.Outputs.Should().ContainSingle();
    }
}
