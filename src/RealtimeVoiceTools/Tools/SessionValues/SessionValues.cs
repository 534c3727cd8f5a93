using System.Collections.Frozen;

namespace RealtimeVoiceTools;

/// <summary>What a session knows and the model may not choose: copied when it connects, and never changed.</summary>
internal sealed class SessionValues
{
    private readonly FrozenDictionary<string, object?> _values;

    private SessionValues(Dictionary<string, object?> values) => _values = values.ToFrozenDictionary(StringComparer.Ordinal);

    public static SessionValues None { get; } = new([]);

    /// <exception cref="InvalidOperationException">Two values have the same name; the message names it and the way out, and no value.</exception>
    public static SessionValues Of(VoiceSessionOptions options)
    {
        Dictionary<string, object?> values = [];
        foreach ((string name, object? value) in BuiltIn(options).Concat(options.Values.Select(pair => (pair.Key, pair.Value))))
        {
            if (!values.TryAdd(Normalize(name), value))
                throw new InvalidOperationException($"The session has more than one value named '{name}'. Letter case, underscores and hyphens do not count, options.CallerId is 'caller_id' and options.AccountId is 'account_id': remove one.");
        }

        return new(values);
    }

    /// <summary>Checks that the session has what its tools need.</summary>
    /// <exception cref="InvalidOperationException">Names each tool and parameter, and the way out, but no value.</exception>
    public void Check(IEnumerable<VoiceTool> tools)
    {
        List<string> problems = [.. tools.SelectMany(tool => tool.Definition.SessionValues
            .Select(wanted => WhyNot(wanted) is { } reason ? $"parameter '{wanted.Parameter}' of tool '{tool.Name}' {reason}" : null)).OfType<string>()];
        ToolChecks.Throw("The session lacks values that its tools take", problems, message => new InvalidOperationException(message));
    }

    /// <summary>The value, or null when the session has none.</summary>
    /// <exception cref="VoiceToolException">It is of another type. A session is checked when it connects, so this is a call outside of one.</exception>
    public object? Find(string name, Type type)
    {
        object? value = _values.GetValueOrDefault(Normalize(name));
        return value is null || Accepts(type, value) ? value : throw Missing();
    }

    public static VoiceToolException Missing() => new(ToolErrorType.Permanent) { NothingHappened = true };

    private static IEnumerable<(string Name, object? Value)> BuiltIn(VoiceSessionOptions options)
    {
        if (options.CallerId is { } callerId)
            yield return ("caller_id", callerId);
        if (options.AccountId is { } accountId)
            yield return ("account_id", accountId);
    }

    private string? WhyNot(ToolSessionValue wanted)
    {
        string way = Normalize(wanted.Name) switch
        {
            "callerid" => "options.CallerId",
            "accountid" => "options.AccountId",
            _ => $"options.Values[\"{wanted.Name}\"]",
        };
        object? value = _values.GetValueOrDefault(Normalize(wanted.Name));
        if (value is null)
            return wanted.Required ? $"needs the session value '{wanted.Name}': set {way} at connect" : null;
        return Accepts(wanted.Type, value)
            ? null
            : $"needs the session value '{wanted.Name}' as {TypeNames.Spoken(wanted.Type)} and not as {TypeNames.Spoken(value.GetType())}: set {way} at connect";
    }

    private static bool Accepts(Type type, object value) => (Nullable.GetUnderlyingType(type) ?? type).IsInstanceOfType(value);

    private static string Normalize(string name) =>
        name.Replace("_", string.Empty, StringComparison.Ordinal).Replace("-", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
}
