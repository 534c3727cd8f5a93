#if NET10_0_OR_GREATER
using CsCheck;
using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Tools.Properties;

namespace RealtimeVoiceTools.Tests.Calls.Streaming;

/// <summary>Arguments arrive in pieces, those of several calls mixed: each call gets its own text back, whole.</summary>
public sealed class ArgumentSplitProperties
{
    private const int Texts = 400;
    private const int SplitsOfEach = 2_500;
    private const int Limit = 1 << 20;

    [Fact]
    [Trait("Case", "17")]
    public void AMillionSplits_InterleavedByCall_GiveTheWholeTextsBack()
    {
        string[] texts = JsonTexts.Object(["title", "due", "größe", "名前"], JsonTexts.Any(["a", "b"])).Array[Texts].Single(_ => true, "0000KOIPe036");
        texts.Should().OnlyContain(text => text.Length >= 2);
        int wrong = 0;
        int splits = 0;

        Parallel.For(0, Texts * SplitsOfEach / 5, new ParallelOptions(), round =>
        {
            var random = new Random(round);
            string[] calls = random.GetItems(texts, random.Next(3, 8));
            if (!ArriveWhole(calls, random))
                Interlocked.Increment(ref wrong);
            Interlocked.Add(ref splits, calls.Length);
        });

        splits.Should().BeGreaterThan(950_000);
        wrong.Should().Be(0);
    }

    private static bool ArriveWhole(string[] calls, Random random)
    {
        var accumulator = new FunctionCallAccumulator(Limit);
        int[] sent = new int[calls.Length];
        bool[] ended = new bool[calls.Length];
        while (Array.IndexOf(ended, false) >= 0)
        {
            int call = random.Next(calls.Length);
            if (ended[call])
                continue;
            string item = $"i{call}";
            if (sent[call] == calls[call].Length)
            {
                // The end may repeat the text, or leave it to the pieces.
                accumulator.Observe(new RealtimeEvent.ArgumentsDone("r", item, $"c{call}", "tool", random.Next(2) == 0 ? null : calls[call]));
                ended[call] = true;
                continue;
            }

            int length = random.Next(0, Math.Min(12, calls[call].Length - sent[call]) + 1);
            accumulator.Observe(new RealtimeEvent.ArgumentsDelta("r", item, $"c{call}", calls[call].Substring(sent[call], length)));
            sent[call] += length;
        }

        return accumulator.Calls.Count == calls.Length
            && accumulator.Calls.All(call => call is { HasArguments: true, Mismatched: false } && call.Arguments == calls[int.Parse(call.CallId![1..], System.Globalization.CultureInfo.InvariantCulture)]);
    }
}
#endif
