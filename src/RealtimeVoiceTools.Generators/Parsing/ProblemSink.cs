using Microsoft.CodeAnalysis;

namespace RealtimeVoiceTools.Generators;

/// <summary>
/// Collects what is wrong with tools. The analyzer reports it, live; the generator only asks whether a tool may be emitted.
/// Both run the same parser, so that no tool is left out without a diagnostic.
/// </summary>
internal sealed class ProblemSink
{
    private readonly List<Problem> _problems = [];

    public IReadOnlyList<Problem> Problems => _problems;

    public int Errors { get; private set; }

    public void Add(DiagnosticDescriptor rule, Location? location, params object?[] arguments)
    {
        _problems.Add(new(rule, location, arguments));
        if (rule.DefaultSeverity == DiagnosticSeverity.Error)
            Errors++;
    }

    /// <summary>Of what several tools share, one report is enough.</summary>
    public void AddOnce(DiagnosticDescriptor rule, Location? location, params object?[] arguments)
    {
        if (!_problems.Any(problem => problem.Rule == rule && Equals(problem.Location, location)))
            Add(rule, location, arguments);
    }
}

internal readonly record struct Problem(DiagnosticDescriptor Rule, Location? Location, object?[] Arguments)
{
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Rule, Location, Arguments);
}
