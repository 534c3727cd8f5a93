namespace RealtimeVoiceTools;

/// <summary>Types as a person calls them, for messages.</summary>
internal static class TypeNames
{
    public static string Spoken(Type type)
    {
        if (type.IsArray)
            return Spoken(type.GetElementType()!) + "[]";
        if (!type.IsGenericType)
            return type.Name;
        return type.Name.Split('`')[0] + "<" + string.Join(", ", type.GetGenericArguments().Select(Spoken)) + ">";
    }
}
