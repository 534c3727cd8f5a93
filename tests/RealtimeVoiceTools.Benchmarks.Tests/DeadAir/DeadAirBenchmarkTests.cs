using RealtimeVoiceTools.Benchmarks.DeadAir;

namespace RealtimeVoiceTools.Benchmarks.Tests.DeadAir;

public class DeadAirBenchmarkTests
{
    [Fact]
    public void Run_SameSeed_GivesTheSameBytes()
    {
        string once = Output("7");

        Output("7").Should().Be(once);
        Output("8").Should().NotBe(once);
    }

    [Theory]
    [InlineData("--turns")]
    [InlineData("--turns", "none")]
    [InlineData("--turns", "0")]
    [InlineData("--speed", "9")]
    public void Run_ArgumentsThatMakeNoSense_AreRefused(params string[] arguments)
    {
        using var errors = new StringWriter();

        DeadAirBenchmark.Run(arguments, TextWriter.Null, errors).Should().Be(2);
        errors.ToString().Should().Contain("usage");
    }

    private static string Output(string seed)
    {
        using var output = new StringWriter();
        DeadAirBenchmark.Run(["--turns", "27", "--seed", seed], output, TextWriter.Null);
        return output.ToString();
    }
}
