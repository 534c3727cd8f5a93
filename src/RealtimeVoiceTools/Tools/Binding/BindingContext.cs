using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>What a converter knows while it reads the arguments of one call: the caller's clock, where the reader is, and what was wrong so far.</summary>
internal sealed class BindingContext(BindingOptions options)
{
    private const string HiddenName = "…";

    private readonly List<ArgumentError> _errors = [];
    private readonly List<PathSegment> _path = [];
    private int _hidden = int.MaxValue;

    public IReadOnlyList<ArgumentError> Errors => _errors;

    /// <summary>Now, in the caller's zone.</summary>
    public DateTimeOffset Now => TimeZoneInfo.ConvertTime(options.Now, options.TimeZone);

    /// <summary>The caller's zone.</summary>
    public TimeZoneInfo TimeZone => options.TimeZone;

    /// <summary>More errors would be dropped, so looking for them is a waste.</summary>
    public bool IsFull => _errors.Count >= options.MaxErrors;

    private bool IsHidden => _path.Count >= _hidden;

    /// <summary>Enters a declared member. In a sensitive one nothing that was received is repeated, neither values nor names.</summary>
    public void Enter(ToolParameter member)
    {
        _path.Add(new(member.Name, 0));
        if (member.IsSensitive && !IsHidden)
            _hidden = _path.Count;
    }

    /// <summary>Enters a member by a name that was received.</summary>
    public void Enter(string name) => _path.Add(new(IsHidden ? HiddenName : name, 0));

    public void Enter(int index) => _path.Add(new(null, index));

    public void Leave()
    {
        if (_path.Count == _hidden)
            _hidden = int.MaxValue;
        _path.RemoveAt(_path.Count - 1);
    }

    /// <summary>Records what was wrong at the current path. Errors past the bound are dropped: a model corrects a few at a time.</summary>
    public void Add(string expected, string problem)
    {
        if (!IsFull)
            _errors.Add(new(DescribePath(), expected, IsHidden ? "got something else" : problem));
    }

    /// <summary>Records that the current member is not there.</summary>
    public void AddMissing(string expected)
    {
        if (!IsFull)
            _errors.Add(new(DescribePath(), expected, "but it is missing"));
    }

    /// <summary>Records that the value at the reader is not what was expected, and moves the reader past it.</summary>
    /// <param name="reader">On the first token of the value.</param>
    /// <param name="expected">What is allowed.</param>
    /// <param name="echo">The value is harmless: repeat it when it is short.</param>
    public void AddMismatch(ref Utf8JsonReader reader, string expected, bool echo)
    {
        if (!IsFull)
            Add(expected, "got " + ReceivedValue.Describe(ref reader, echo));
        reader.Skip();
    }

    private string DescribePath()
    {
        StringBuilder path = new();
        foreach (PathSegment segment in _path)
        {
            if (segment.Name is null)
                path.Append('[').Append(segment.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
            else
                path.Append(path.Length == 0 ? string.Empty : ".").Append(ReceivedValue.Shorten(segment.Name));
        }

        return path.ToString();
    }

    private readonly record struct PathSegment(string? Name, int Index);
}
