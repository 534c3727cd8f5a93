using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace RealtimeVoiceTools.Simulation;

/// <summary>The name of an invariant is that of its class, in words.</summary>
internal static partial class InvariantNames
{
    private static readonly ConcurrentDictionary<Type, string> Known = [];

    public static string Of(Type invariant) => Known.GetOrAdd(
        invariant, type => Word().Replace(type.Name, match => (match.Index == 0 ? "" : " ") + match.Value.ToLowerInvariant()));

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Word();
}
