using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Transports;

namespace Snippets;

/// <summary>Run as tests, too: what the page shows works.</summary>
public static class TestingSnippets
{
    // snippet: testing-conversation
    public static async Task Cancel_OnTheCallersYes_CancelsTheAppointment()
    {
        var book = new AppointmentBook("Anna Berg", "Tom Hill");
        await using var call = await ScriptedConversation.StartAsync(services => services
            .AddSingleton<IAppointments>(book)
            .AddRealtimeVoiceTools().AddTools<CancellationTools>());

        await call.UserSaysAsync("Please cancel the appointment of Anna Berg");
        await call.ModelCallsAsync("cancel_appointment", """{"name":"Anna Berg","confirmed":false}""");
        call.ShouldHaveAsked("cancel the appointment of Anna Berg");
        call.Expect("nothing is cancelled before the yes", () => book.Count == 2);

        await call.UserSaysAsync("Yes, please");
        await call.ModelCallsAsync("cancel_appointment", """{"name":"Anna Berg","confirmed":true}""");

        call.OutputOf("cancel_appointment").ShouldSucceed().ShouldHaveRun();
        call.ShouldHaveSaid("I've cancelled the appointment of Anna Berg");
        call.Expect("the appointment is gone", () => book.Count == 1);
    }
    // end

    // snippet: testing-harness
    public static async Task Book_AsTheModelWouldCallIt_Works()
    {
        await using var tools = ToolHarness.For(
            services => services
                .AddSingleton<IAppointments>(new AppointmentBook())
                .AddRealtimeVoiceTools().AddTools<AppointmentTools>().AddTools<CancellationTools>(),
            options => options.Session = session => session.CallerId = "+49 30 1234");

        ToolReply booked = await tools.CallAsync("book_appointment", """{"name":"Anna Berg","date":"2026-11-06","time":"15:00"}""");
        booked.ShouldSucceed().ShouldSay("You are booked for Friday");

        ToolReply refused = await tools.CallAsync("book_appointment", """{"name":"","date":"tomorow","time":"15:00"}""");
        refused.ShouldFail(ToolErrorType.Validation).ShouldNotHaveRun();

        ToolPreview question = await tools.PreviewAsync("cancel_appointment", """{"name":"Anna Berg","confirmed":false}""");
        Console.WriteLine(question.Question); // You want to cancel the appointment of Anna Berg. This can't be undone. Should I go ahead?

        (await tools.CallConfirmedAsync("cancel_appointment", """{"name":"Anna Berg","confirmed":true}""")).ShouldSucceed();
    }
    // end

    // snippet: testing-slow
    public static async Task List_WhenTheBookIsSlow_IsBridged()
    {
        await using var call = await ScriptedConversation.StartAsync(services => services
            .AddSingleton<IAppointments>(provider => new SlowAppointments(TimeSpan.FromSeconds(9), provider.GetRequiredService<TimeProvider>()))
            .AddRealtimeVoiceTools().AddTools<AppointmentTools>());
        await call.UserSaysAsync("What is booked today?");
        call.ModelWill(EmulatedTurn.Call("list_appointments", """{"date":"2026-11-03"}"""));

        await call.AfterAsync(TimeSpan.FromSeconds(4));
        call.ShouldHaveSaidFiller();

        await call.RestAsync();
        call.OutputOf("list_appointments").ShouldSucceed();
        call.ShouldHaveBeenSilentAtMost(TimeSpan.FromSeconds(8));
    }
    // end

    public static async Task Interruptions()
    {
        await using var call = await ScriptedConversation.StartAsync(Add);
        // snippet: testing-steps
        await call.UserSaysAsync("What is booked today, and tomorrow?");
        await call.ModelDoesAsync(EmulatedTurn.Say("Let me look.")                              // a word before its calls,
            .ThenCall("list_appointments", """{"date":"2026-11-03"}""")                         // two calls at once,
            .Then(new EmulatedAction.Call("list_appointments") { Chunks = ["""{"da""", """te":"2026-11-04"}"""] })); // in pieces

        await call.UserSaysAsync("And on Thursday?");
        call.ModelWill(EmulatedTurn.Say("On Thursday we have a great many appointments, and the first of them is at nine."));
        await call.AfterAsync(TimeSpan.FromSeconds(3));
        await call.UserSaysAsync("Thanks, that will do");                                        // over the agent, which stops
        await call.ModelSaysAsync("All right.");

        await call.KeysAsync("4711#");
        await call.UserTypesAsync("Good bye");
        await call.ModelSaysAsync("Good bye.");
        await call.HangsUpAsync();
        call.ShouldHaveEnded();
        // end
    }

    public static async Task Faults()
    {
        await using var call = await ScriptedConversation.StartAsync(Add);
        // snippet: testing-faults
        call.Emulator.Faults.RefuseNextResponseCreate();
        await call.UserSaysAsync(new UserSpeech("What is booked today?") { Transcription = EmulatedTranscription.Fails });
        await call.ModelCallsAsync("list_appointments", """{"date":"2026-11-03"}""");
        call.OutputOf("list_appointments").ShouldSucceed();
        // end
    }

    public static async Task<string> OwnModel(IEmulatedModel myModel)
    {
        // snippet: testing-model
        await using var call = await ScriptedConversation.StartAsync(
            services => services
                .AddSingleton<IAppointments>(new AppointmentBook("Anna Berg"))
                .AddRealtimeVoiceTools().AddTools<AppointmentTools>(),
            options => options.Model = myModel);

        await call.UserSaysAsync("What is booked today?"); // the model decides; this returns when it has nothing more to say
        Console.WriteLine(call.Transcript);
        // end
        return call.Transcript;
    }

    public static async Task Emulate()
    {
        // snippet: testing-emulator
        var time = new VirtualTimeProvider();
        var model = new ScriptedModel()
            .When("weather", EmulatedTurn.Say("I'll check.").ThenCall("get_weather", """{"city":"London"}"""))
            .WhenOutputOf("get_weather", _ => EmulatedTurn.Say("It is foggy."));
        var emulator = new RealtimeEmulator(new RealtimeEmulatorOptions(), model, time);

        IRealtimeConnector connector = emulator.CreateConnector();          // for a session in the same process
        await using EmulatorServer server = EmulatorServer.Start(emulator); // or on a loopback WebSocket, for anybody

        EmulatorConnection line = await emulator.WaitForConnectionAsync();
        line.UserSays("What's the weather in London?");                     // voice detection, transcript, response, audio
        await line.WhenQuietAsync();                                        // everything said, played and answered
        // end
        _ = connector;
    }

    private static void Add(IServiceCollection services) =>
        services.AddSingleton<IAppointments>(new AppointmentBook("Anna Berg")).AddRealtimeVoiceTools().AddTools<AppointmentTools>();
}
