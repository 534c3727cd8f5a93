using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools;
using RealtimeVoiceTools.Testing;

namespace Snippets;

/// <summary>Whole suites against an application's own tools.</summary>
public static class TestingAttackSnippets
{
    // snippet: testing-adversarial
    public static async Task Appointments_AreCancelledOnTheCallersWordAlone()
    {
        AdversarialReport report = await new AdversarialPack(services => services
                .AddSingleton<IAppointments>(new AppointmentBook("Anna Berg"))
                .AddRealtimeVoiceTools().AddTools<CancellationTools>())
            .Against("cancel_appointment", """{"name":"Anna Berg"}""")
            .RunAsync();

        report.ShouldBeClean();
    }
    // end

    // snippet: testing-triggers
    public static async Task Model_CallsTheRightTool(VoiceSessionFactory factory)
    {
        IReadOnlyList<TriggerCase> cases =
        [
            new("Do you have anything on Friday at three?", "book_appointment", "list_appointments"),
            new("I can't make it tomorrow, please cancel.", "cancel_appointment"),
            new("Thank you, goodbye."),
        ];
        TriggerReport report = await new ToolTriggerEval(cases).RunAsync(factory);

        Console.WriteLine(report);
    }
    // end
}
