namespace RealtimeVoiceTools.Testing.Tests.Clients;

/// <summary>A shop on the loopback address whose model has one tool, for clients that other people wrote.</summary>
internal static class Shop
{
    public const string Hours = "On Saturday we are open from nine to six.";

    public static RealtimeEmulator Open(EmulatedProvider provider = EmulatedProvider.OpenAI) => new(
        new RealtimeEmulatorOptions
        {
            Provider = provider,
            ApiKey = "no-key-needed",
            TimeToFirstAudio = TimeSpan.FromMilliseconds(20),
            CallGeneration = TimeSpan.FromMilliseconds(20),
            AudioSpeed = 200,
            CharactersPerSecond = 30,
            TextPace = TimeSpan.FromMilliseconds(1),
        },
        new ScriptedModel()
            .When("Saturday", EmulatedTurn.Say("Let me look.").ThenCall("opening_hours", """{"day":"Saturday"}"""))
            .WhenOutputOf("opening_hours", output => EmulatedTurn.Say(output.Output.Contains("nine to six", StringComparison.Ordinal) ? Hours : "I can't tell.")));
}
