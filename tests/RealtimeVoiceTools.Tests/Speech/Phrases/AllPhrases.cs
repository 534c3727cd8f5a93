using System.Reflection;

namespace RealtimeVoiceTools.Tests.Speech;

/// <summary>Every text in a value of phrases, with the path of its property, found by reflection so that none can be forgotten.</summary>
internal static class AllPhrases
{
    public static IEnumerable<(string Path, string Text)> Of(object phrases, string path = "")
    {
        foreach (PropertyInfo property in phrases.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            string here = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            switch (property.GetValue(phrases))
            {
                case string text:
                    yield return (here, text);
                    break;
                case IEnumerable<string> list:
                    foreach (string text in list)
                        yield return (here, text);
                    break;
                case { } part when part.GetType().Namespace == "RealtimeVoiceTools" && part is not Delegate && property.Name != "EqualityContract":
                    foreach ((string Path, string Text) inner in Of(part, here))
                        yield return inner;
                    break;
            }
        }
    }
}
