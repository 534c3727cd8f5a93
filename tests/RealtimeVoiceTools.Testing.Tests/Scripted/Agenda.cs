using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;

namespace RealtimeVoiceTools.Testing.Tests.Scripted;

/// <summary>A small application to be tested: appointments that can be listed, deleted and reported on.</summary>
internal sealed class Agenda
{
    public List<string> Appointments { get; } = ["Dentist", "Haircut"];

    public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public List<string> Order { get; } = [];

    public Task<ScriptedConversation> CallAsync(Action<ScriptedConversationOptions>? set = null) => ScriptedConversation.StartAsync(Add, set);

    public void Add(IServiceCollection services)
    {
        services.AddSingleton(this);
        VoiceToolsBuilder builder = services.AddRealtimeVoiceTools(options => options.Calls.Timeout = TimeSpan.FromSeconds(40));
        builder.AddTool("list_appointments", "Use when the caller asks what is planned.", () => VoiceResult.Say($"You have {Appointments.Count} appointments."), new VoiceToolTraits { ReadOnly = true });
        builder.AddTool(
            "delete_appointment", "Use when the caller wants an appointment deleted.",
            ([Description("Which one.")] string title) => Appointments.RemoveAll(known => known == Resolve(title)),
            new VoiceToolTraits { Destructive = true, Done = "Done. I've deleted {title}." },
            ([Description("Which one.")] string title) => new ConfirmationPreview { Key = Resolve(title), Action = $"delete '{Resolve(title)}'", Facts = [Resolve(title)] });
        builder.AddTool(
            "write_report", "Use when the caller wants a report.",
            async ([Description("How long it takes.")] int seconds, [FromServices] TimeProvider clock, IProgress<string> progress, CancellationToken cancellationToken) =>
            {
                Order.Add($"{seconds} begins");
                await Task.Delay(TimeSpan.FromSeconds(seconds), clock, cancellationToken);
                Order.Add($"{seconds} ends");
                return VoiceResult.Say($"The report of {seconds} seconds is ready.");
            });
        builder.AddTool("wait_for_gate", "Use never.", async () =>
        {
            await Gate.Task;
            return "open";
        });
        builder.AddTool("look_up", "Use when the caller asks for a number.", async () =>
        {
            await Task.Run(() => Thread.SpinWait(100_000));
            return "found";
        });
    }

    private string Resolve(string title) => Appointments.Find(known => title.Contains(known, StringComparison.OrdinalIgnoreCase))
        ?? throw new VoiceToolException(ToolErrorType.NotFound) { Subject = title };
}
