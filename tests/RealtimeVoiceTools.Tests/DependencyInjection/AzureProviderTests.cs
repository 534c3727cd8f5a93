using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools.Tests.DependencyInjection;

public class AzureProviderTests
{
    [Theory]
    [InlineData(OpenAIDialectVersion.GA, ExactSpeech.None)]
    [InlineData(OpenAIDialectVersion.Beta, ExactSpeech.None)]
    [InlineData(OpenAIDialectVersion.VoiceLive, ExactSpeech.InResponse)]
    internal void Azure_VersionItSpeaks_IsSpoken(OpenAIDialectVersion version, ExactSpeech expected)
    {
        using ServiceProvider services = Add(version).BuildServiceProvider();

        services.GetRequiredService<RealtimeProvider>().Dialect.Capabilities.ExactSpeech.Should().Be(expected);
    }

    [Fact]
    public void Azure_VersionOfAnotherProvider_IsRefusedByName() =>
        FluentActions.Invoking(() => Add(OpenAIDialectVersion.XAI)).Should().Throw<ArgumentException>().WithMessage("*XAI*");

    private static ServiceCollection Add(OpenAIDialectVersion version)
    {
        var services = new ServiceCollection();
        services.AddRealtimeVoiceTools().UseAzureOpenAI(options =>
            (options.Resource, options.Deployment, options.ApiKey, options.Version) = (new Uri("https://name.example"), "model", "key", version));
        return services;
    }
}
