using RealtimeVoiceTools;
using Spectre.Console;

namespace TaskManager.Tests.Display;

public sealed class ConversationPrinterTests : IDisposable
{
    private static readonly DateTimeOffset _start = new(2026, 11, 3, 12, 0, 0, TimeSpan.Zero);

    private readonly StringWriter _output = new();
    private readonly ConversationPrinter _printer;

    public ConversationPrinterTests() => _printer = new ConversationPrinter(ConsoleOutput.Create(_output, isRedirected: true), _start);

    public void Dispose() => _output.Dispose();

    [Fact]
    public void Printer_AConversation_IsALineForEachThing()
    {
        Print(2.8, new VoiceSessionEvent.UserSaid("What tasks do I have?", false));
        Print(2.9, new VoiceSessionEvent.ToolStarted("c", "list_tasks"));
        Print(4, new VoiceSessionEvent.AgentSpeechStarted(true, TimeSpan.FromSeconds(1.1)));
        Print(4, new VoiceSessionEvent.AgentSaid("One moment.", true));
        Print(6, new VoiceSessionEvent.ToolSettled("c", "list_tasks", null, """{"success":true,"count":3,"items":[]}""", TimeSpan.FromSeconds(3.14)));
        Print(7, new VoiceSessionEvent.AgentSpeechStarted(false, TimeSpan.FromSeconds(2)));
        Print(8, new VoiceSessionEvent.AgentSaid("You have 3 tasks.", false));
        _printer.PrintFigures();

        Lines.Should().Equal(
            "   2.8 s  You    What tasks do I have?",
            "   2.9 s  Tool   list_tasks …",
            "   4.0 s  Agent  One moment. (filler, after 1.1 s of silence)",
            "   6.0 s  Tool   list_tasks → 3 found (3.1 s)",
            "   8.0 s  Agent  You have 3 tasks. (after 2.0 s of silence)",
            "Calls: 1, failed: 0. Fillers: 1. Longest silence: 2.0 s.");
    }

    [Fact]
    public void Printer_MarkupAndControlCharactersInSpeech_AreOnlyText()
    {
        Print(1, new VoiceSessionEvent.UserSaid("[red]Hello[/] [[x]] \u001b[31m\nthere [", false));

        Lines.Should().Equal("   1.0 s  You    [red]Hello[/] [[x]]  [31m there [");
    }

    [Fact]
    public void Printer_LongSpeech_IsNotWrappedButShortened()
    {
        Print(1, new VoiceSessionEvent.UserSaid(new string('x', 5000), false));

        Lines.Should().ContainSingle().Which.Length.Should().BeLessThan(600);
    }

    [Fact]
    public void Console_Redirected_HasNoEscapeCodes()
    {
        IAnsiConsole console = ConsoleOutput.Create(_output, isRedirected: true);

        console.MarkupLine("[red]Hello[/]");

        _output.ToString().Should().Be("Hello" + Environment.NewLine);
    }

    [Theory]
    [InlineData("Confirmed", "the caller said yes")]
    [InlineData("Declined", "the caller said no")]
    [InlineData("Expired", "nobody answered in time")]
    [InlineData("Voided", "given up")]
    public void Printer_Resolution_IsTold(string resolution, string words)
    {
        Print(1, new VoiceSessionEvent.ConfirmationResolved("q", "delete_task", Enum.Parse<ConfirmationResolution>(resolution)));

        Lines.Should().Equal($"   1.0 s  Asked  delete_task: {words}");
    }

    [Fact]
    public void Printer_KeysAndChecks_TellNoDigit()
    {
        _printer.PrintKeys(_start.AddSeconds(1), 5);
        Print(2, new VoiceSessionEvent.CallerNotVerified(2, null));
        Print(3, new VoiceSessionEvent.CallerNotVerified(0, TimeSpan.FromMinutes(15)));
        Print(4, new VoiceSessionEvent.CallerVerified(1, "account"));
        Print(5, new VoiceSessionEvent.KeyPressed('7'));

        Lines.Should().Equal(
            "   1.0 s  You    ##### (keys)",
            "   2.0 s  Check  a wrong PIN, tries left: 2",
            "   3.0 s  Check  locked for 15 minutes",
            "   4.0 s  Check  the right PIN",
            "   5.0 s  You    (a key that nothing waits for)");
    }

    [Fact]
    public void Printer_WhatDoesNotRun_IsTold()
    {
        Print(1, new VoiceSessionEvent.ToolWouldHaveRun("c", "delete_task"));
        Print(2, new VoiceSessionEvent.UnexpectedCall("c", "delete_task", UnexpectedCallReason.WithoutTurn));
        Print(3, new VoiceSessionEvent.AuditLost("JsonLinesAuditSink", 3));

        Lines.Should().Equal(
            "   1.0 s  Tool   delete_task: would have run", "   2.0 s  Tool   delete_task: unexpected (WithoutTurn)", "   3.0 s  Audit  3 records lost");
    }

    [Theory]
    [InlineData("""{"success":true,"message":"Done."}""", "Done.")]
    [InlineData("""{"success":true,"count":2}""", "2 found")]
    [InlineData("""{"success":true}""", "done")]
    [InlineData("""{"success":false,"needs_confirmation":true,"message":"x"}""", "asks first")]
    [InlineData("""{"success":false,"error_type":"not_found","spoken_message":"No."}""", "not_found: No.")]
    [InlineData("[]", "answered")]
    [InlineData("{", "answered")]
    public void Outcome_OfAnyOutput_IsShort(string output, string text) => ToolOutcome.Of(output).Should().Be(text);

    private string[] Lines => _output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    private void Print(double seconds, VoiceSessionEvent happened) => _printer.Print(happened with { Time = _start.AddSeconds(seconds) });
}
