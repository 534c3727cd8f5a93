namespace RealtimeVoiceTools.Generators.Tests;

/// <summary>Who may run a tool, and after which words, reaches the traits that the session reads.</summary>
public class VerificationTests
{
    [Theory]
    [InlineData("RequiresVerification = true", 1)]
    [InlineData("VerificationLevel = 2", 2)]
    [InlineData("VerificationLevel = 3, RequiresVerification = true", 3)]
    [InlineData("RequiresVerification = true, VerificationLevel = 3", 3)]
    [InlineData("RequiresVerification = true, VerificationLevel = 0", 1)]
    [InlineData("RequiresVerification = false", 0)]
    [InlineData("ReadOnly = true", 0)]
    public void Level_OfTheAttribute_IsTheTraits(string settings, int level) => Of(settings).VerificationLevel.Should().Be(level);

    [Theory]
    [InlineData("UncertainTurns = UncertainTurnPolicy.Run", UncertainTurnPolicy.Run)]
    [InlineData("UncertainTurns = UncertainTurnPolicy.Refuse", UncertainTurnPolicy.Refuse)]
    [InlineData("ReadOnly = true", UncertainTurnPolicy.Default)]
    public void UncertainTurns_OfTheAttribute_AreTheTraits(string settings, UncertainTurnPolicy policy) => Of(settings).UncertainTurns.Should().Be(policy);

    private static VoiceToolTraits Of(string settings) => LoadedTools.From($$"""
        public sealed partial class Tools
        {
            [VoiceTool("Does it.", {{settings}})] public void Do() { }
        }
        """).ToolsOf("Tools").Single().Traits;
}
