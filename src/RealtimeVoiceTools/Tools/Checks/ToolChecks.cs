using System.Globalization;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools;

/// <summary>Finds what is wrong with tools before a conversation does.</summary>
internal static class ToolChecks
{
    /// <summary>The most tools that providers accept in one session.</summary>
    public const int MaxTools = 128;

    /// <summary>Checks the tools of one session together.</summary>
    /// <exception cref="InvalidOperationException">Names everything that is wrong.</exception>
    public static void Check(IReadOnlyList<VoiceTool> tools)
    {
        List<string> problems = [];
        if (tools.Count > MaxTools)
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"there are {tools.Count} tools, and providers accept {MaxTools}; offer each session only those it needs"));
        foreach (IGrouping<string, VoiceTool> same in tools.GroupBy(tool => tool.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"{same.Count()} tools are named '{same.Key}' (letter case does not count); set Name on all but one"));
        foreach (VoiceTool tool in tools)
            problems.AddRange(Problems(tool).Select(problem => $"tool '{tool.Name}': {problem}"));
        Throw("The tools are wrong", problems, message => new InvalidOperationException(message));
    }

    /// <summary>What is wrong with a tool's name, description and traits.</summary>
    public static IEnumerable<string> Problems(string name, string description, VoiceToolTraits traits)
    {
        if (!Naming.IsValidTool(name))
            yield return $"'{name}' cannot be the name of a tool: use 1 to 64 of a-z, A-Z, 0-9, _ and -";
        if (string.IsNullOrWhiteSpace(description))
            yield return "it has no description, so the model cannot know when to use it";
        if (traits.Destructive && traits.ReadOnly)
            yield return "it cannot be both Destructive and ReadOnly";
        if (traits.VerificationLevel is < 0 or > 9)
            yield return "its VerificationLevel is not from 0 to 9";
        if (traits.OnInterruption == InterruptionPolicy.Cancel && !traits.ReadOnly)
            yield return "OnInterruption is Cancel, but it is not ReadOnly: what it has begun to change cannot be called back by speaking. Choose another policy, or set ReadOnly";
        if (traits.MaxPerMinute < 0)
            yield return "MaxPerMinute is negative; give how often it may run in a minute, or 0 for no limit";
        if (traits.Worst is { } worst && worst < traits.Expected)
            yield return "its worst case is shorter than what a call usually takes; swap them";
    }

    public static void Throw(string subject, List<string> problems, Func<string, Exception> create)
    {
        if (problems.Count > 0)
            throw create(subject + ":" + string.Concat(problems.Select(problem => Environment.NewLine + "- " + problem)));
    }

    private static IEnumerable<string> Problems(VoiceTool tool)
    {
        IReadOnlyList<ToolParameter> parameters = tool.Definition.Parameters;
        IEnumerable<string> found = Problems(tool.Name, tool.Description, tool.Traits);
        if (parameters.Any(parameter => string.Equals(parameter.Name, SchemaEmitter.Confirmed, StringComparison.OrdinalIgnoreCase)))
            found = found.Append("the name 'confirmed' is the library's own: remove the parameter and set Destructive, Bulk or a preview");
        return found.Concat(parameters
            .Where(parameter => !DefaultChecks.IsAllowed(parameter))
            .Select(parameter => $"the default of parameter '{parameter.Name}' is not {parameter.Converter.Expected}; widen what is allowed or change the default"));
    }
}
