using Microsoft.CodeAnalysis;

namespace RealtimeVoiceTools.Generators;

internal static class ObjectProperties
{
    /// <summary>The public properties that JSON shows, those of base types first, in the order of the source.</summary>
    public static IEnumerable<IPropertySymbol> Of(INamedTypeSymbol type)
    {
        List<IPropertySymbol> found = [];
        foreach (INamedTypeSymbol level in new[] { type }.Concat(type.BaseTypes()).Reverse())
        {
            foreach (IPropertySymbol property in level.GetMembers().OfType<IPropertySymbol>().Where(IsShown))
            {
                int hidden = found.FindIndex(p => p.Name == property.Name);
                if (hidden >= 0)
                    found[hidden] = property;
                else
                    found.Add(property);
            }
        }

        return found;
    }

    public static bool CanSet(IPropertySymbol property) => property.SetMethod is { DeclaredAccessibility: Accessibility.Public };

    private static bool IsShown(IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod.DeclaredAccessibility: Accessibility.Public }
        && !IsIgnored(property);

    // Ignoring under a condition still shows the property; "always", the default, is 1.
    private static bool IsIgnored(IPropertySymbol property) =>
        property.FindAttribute(KnownNames.JsonIgnore) is { } ignore && ignore.Named<int?>("Condition") is null or 1;
}
