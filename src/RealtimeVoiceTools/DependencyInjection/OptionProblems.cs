using System.Globalization;
using Microsoft.Extensions.Options;

namespace RealtimeVoiceTools;

/// <summary>Collects what is wrong with options, so that one message names it all.</summary>
internal sealed class OptionProblems
{
    private readonly List<string> _problems = [];

    public ValidateOptionsResult Result => _problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(_problems);

    public void Add(string option, string problem) => _problems.Add($"{nameof(VoiceToolsOptions)}.{option} {problem}.");

    public void InRange(string option, int value, int least, int most)
    {
        if (value < least || value > most)
            Add(option, string.Create(CultureInfo.InvariantCulture, $"is {value}; it must be from {least} to {most}"));
    }

    public void Positive(string option, TimeSpan value, TimeSpan most)
    {
        if (value <= TimeSpan.Zero || value > most)
            Add(option, string.Create(CultureInfo.InvariantCulture, $"is {value}; it must be more than zero and at most {most}"));
    }
}
