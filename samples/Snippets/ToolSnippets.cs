using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools;

namespace Snippets;

public sealed record Appointment(int Id, string Name, DateOnly Date, TimeOnly Time);

public interface IAppointments
{
    Task<Appointment> BookAsync(string name, DateOnly date, TimeOnly time, CancellationToken cancellationToken);

    Task<Appointment?> FindAsync(string name, CancellationToken cancellationToken);

    Task CancelAsync(Appointment appointment, CancellationToken cancellationToken);

    Task<IReadOnlyList<Appointment>> ListAsync(DateOnly date, CancellationToken cancellationToken);
}

// snippet: tools-class
public sealed partial class AppointmentTools(IAppointments appointments)
{
    [VoiceTool(
        "Books an appointment. Use when the caller wants to come in, book or make an appointment.",
        Noun = "appointment", Done = "Done. You are booked for {date}.")]
    public Task<Appointment> BookAppointment(
        [Description("The caller's name."), StringLength(80, MinimumLength = 1)] string name,
        [Description("The day. Work out 'tomorrow' or 'next Friday' from today's date.")] DateOnly date,
        [Description("The time of day, from the caller's words; 'at 3' means 15:00.")] TimeOnly time,
        CancellationToken cancellationToken) => appointments.BookAsync(name, date, time, cancellationToken);

    [VoiceTool(
        "Lists the appointments of a day. Use when the caller asks what is booked.",
        ReadOnly = true, Noun = "appointment", ExpectedSeconds = 0.3)]
    public Task<IReadOnlyList<Appointment>> ListAppointments(
        [Description("The day. Work out 'today' or 'on Monday' from today's date.")] DateOnly date,
        CancellationToken cancellationToken) => appointments.ListAsync(date, cancellationToken);
}
// end

// snippet: tools-destructive
public sealed partial class CancellationTools(IAppointments appointments)
{
    [VoiceTool(
        "Cancels an appointment for good. Use when the caller asks to cancel. This cannot be undone.",
        Destructive = true, Noun = "appointment")]
    public async Task<VoiceResult> CancelAppointment(
        [Description("The name the appointment is under.")] string name,
        VoiceCallContext call, CancellationToken cancellationToken)
    {
        // Acts on what the caller confirmed, not on what the words would mean now.
        var appointment = (Appointment)call.Confirmed!.Target!;
        await appointments.CancelAsync(appointment, cancellationToken);
        return VoiceResult.Say($"Done. I've cancelled the appointment of {appointment.Name}.");
    }

    public async Task<ConfirmationPreview> PreviewCancelAppointment(string name, CancellationToken cancellationToken)
    {
        Appointment appointment = await appointments.FindAsync(name, cancellationToken)
            ?? throw new VoiceToolException(ToolErrorType.NotFound) { Subject = name };
        return new ConfirmationPreview
        {
            Key = $"appointment:{appointment.Id}",
            Action = $"cancel the appointment of {appointment.Name}",
            Facts = [appointment.Name],
            Target = appointment,
        };
    }
}
// end

public sealed record Payee(int Id, string Name, [Sensitive] string CardNumber);

public interface IPayees
{
    Task<Payee> AddAsync(string accountId, string name, string cardNumber, CancellationToken cancellationToken);
}

// snippet: tools-sensitive
public sealed partial class PayeeTools(IPayees payees)
{
    // record Payee(int Id, string Name, [Sensitive] string CardNumber): the model reads id and name.
    [VoiceTool("Adds a payee. Use when the caller wants to pay somebody new.", RequiresVerification = true, Done = "I've added {name}.")]
    public Task<Payee> AddPayee(
        [Description("The name of the payee, as spoken.")] string name,
        [Description("The number on the card, digits only."), Sensitive] string cardNumber,
        [FromSession] string accountId,
        CancellationToken cancellationToken) => payees.AddAsync(accountId, name, cardNumber, cancellationToken);
}
// end

internal static class Registration
{
    public static void Add(IServiceCollection services, string key)
    {
        // snippet: tools-register
        services.AddRealtimeVoiceTools(options => options.Instructions = "You answer the phone of a hairdresser.")
            .AddTools<AppointmentTools>()
            .AddTools<CancellationTools>()
            .AddTool(
                "opening_hours", "Tells the opening hours. Use when the caller asks whether the shop is open.",
                ([Description("The day asked about.")] DayOfWeek day) => day == DayOfWeek.Sunday ? "closed" : "nine to six",
                new VoiceToolTraits { ReadOnly = true })
            .UseOpenAI(openAI => openAI.ApiKey = key);
        // end
    }

    public static async Task<VoiceSession> ConnectAsync(VoiceSessionFactory factory, string caller, string account)
    {
        // snippet: tools-session-values
        VoiceSession session = await factory.ConnectAsync(options =>
        {
            options.CallerId = caller;
            options.AccountId = account;
            options.Values["tenant"] = "north";
        });
        // end
        return session;
    }
}
