using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools;
using RealtimeVoiceTools.Testing;

// The provider is emulated here. For the real one: .UseOpenAI(o => o.ApiKey = "...").
var model = new ScriptedModel(EmulatedTurn.Call("opening_hours", """{"day":"saturday"}"""))
    .WhenOutputOf("opening_hours", _ => EmulatedTurn.Say("On Saturday we are open from ten to four."));
var emulator = new RealtimeEmulator(new RealtimeEmulatorOptions(), model);

var services = new ServiceCollection();
services.AddRealtimeVoiceTools(o => o.Instructions = "You answer the phone of a bookshop.")
    .AddTool("opening_hours", "Tells the opening hours. Use when the caller asks whether the shop is open.",
        ([Description("The day asked about.")] DayOfWeek day) => day == DayOfWeek.Sunday ? "closed" : "ten to four",
        new VoiceToolTraits { ReadOnly = true })
    .UseConnector(emulator.CreateConnector());
await using ServiceProvider provider = services.BuildServiceProvider();

await using VoiceSession session = await provider.GetRequiredService<VoiceSessionFactory>().ConnectAsync();
IAsyncEnumerable<VoiceSessionEvent> events = session.ReadEventsAsync();
await session.SendUserTextAsync("Are you open on Saturday?");
await foreach (VoiceSessionEvent happened in events)
{
    Console.WriteLine(happened is VoiceSessionEvent.AgentSaid words ? $"agent: {words.Text}" : happened);
    if (happened is VoiceSessionEvent.AgentSaid)
        break;
}
