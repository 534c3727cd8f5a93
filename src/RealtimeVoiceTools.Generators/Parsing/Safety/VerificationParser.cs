using System.Globalization;
using Microsoft.CodeAnalysis;

namespace RealtimeVoiceTools.Generators;

/// <summary>Reads how well a tool's caller has to be verified, which the attribute can say in two ways.</summary>
internal static class VerificationParser
{
    private const int HighestLevel = 9;

    /// <summary>The trait's initializer, or nothing for tools that are for everybody.</summary>
    public static IEnumerable<string> Parse(IMethodSymbol method, AttributeData attribute, ToolScope scope)
    {
        int level = attribute.Named<int>("VerificationLevel");
        bool? required = attribute.NamedArguments.Where(a => a.Key == "RequiresVerification").Select(a => a.Value.Value as bool?).FirstOrDefault();
        if (WhyNot(level, required) is { } reason)
        {
            scope.Problems.Add(SafetyRules.InvalidVerification, scope.LocationOf(method), method.Name, reason);
            return [];
        }

        level = required is true ? Math.Max(1, level) : level;
        return level == 0 ? [] : ["VerificationLevel = " + level.ToString(CultureInfo.InvariantCulture)];
    }

    private static string? WhyNot(int level, bool? required)
    {
        if (level is < 0 or > HighestLevel)
            return "has a VerificationLevel that is not from 0 to 9";
        return required is false && level > 0 ? "has a VerificationLevel and RequiresVerification = false: remove one" : null;
    }
}
