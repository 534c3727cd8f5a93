using System.Text;

namespace RealtimeVoiceTools.Testing.Tests.Scripted;

/// <summary>The same script gives the same conversation, to the last byte on the line, however the machine schedules its threads.</summary>
public class SameScriptTests
{
    [Fact]
    public async Task SameScript_TwoHundredTimes_GivesTheSameConversation()
    {
        string[] conversations = new string[200];
        await Parallel.ForAsync(0, conversations.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (number, _) => conversations[number] = await PlayAsync());

        conversations.Distinct().Should().ContainSingle();
    }

    /// <summary>Parallel tools, real work beside the clock, a confirmation, a barge-in and a hang-up.</summary>
    private static async Task<string> PlayAsync()
    {
        Agenda agenda = new();
        await using ScriptedConversation call = await agenda.CallAsync();
        await call.UserSaysAsync("Write me some reports and tell me what is planned");
        await call.ModelDoesAsync(EmulatedTurn.Say("One moment.").ThenCall("write_report", """{"seconds":2}""").ThenCall("write_report", """{"seconds":2}""").ThenCall("list_appointments").ThenCall("look_up"));
        await call.UserSaysAsync("Delete the dentist");
        await call.ModelCallsAsync("delete_appointment", """{"title":"the dentist","confirmed":false}""");
        await call.UserSaysAsync("Yes, please");
        call.ModelWill(EmulatedTurn.Call("delete_appointment", """{"title":"the dentist","confirmed":true}"""), EmulatedTurn.Say("The dentist has been deleted, and there is much more to be told about it."));
        await call.AfterAsync(TimeSpan.FromSeconds(3.5));
        await call.UserSaysAsync("Thanks, and another report");
        call.ModelWill(EmulatedTurn.Call("write_report", """{"seconds":30}"""));
        await call.AfterAsync(TimeSpan.FromSeconds(12));
        await call.HangsUpAsync();
        await call.AfterAsync(TimeSpan.FromSeconds(30));

        StringBuilder all = new(call.Transcript);
        foreach (EmulatorFrame frame in call.Line.Frames)
        {
            all.Append(frame).Append(' ').Append(Encoding.UTF8.GetString(frame.Json.Span)).Append('\n');
        }

        return all.ToString();
    }
}
