using System.Reflection;
using System.Runtime.CompilerServices;

namespace RealtimeVoiceTools.Tests.Privacy;

/// <summary>The text form of a public type is for logs: it holds nothing that anybody said, gave or found.</summary>
public class TextFormTests
{
    private const string Canary = "canary7";

    // Ids and names, and what the provider gives as a reason.
    private static readonly string[] Names = ["Id", "Tool", "Name", "Parameter", "Code", "Description"];

    // Words and settings of the application, set before anybody calls.
    private static readonly string[] Settings = ["Phrases", "Words", "Wording", "Traits", "Settings", "Language"];

    public static TheoryData<Type> Types =>
    [
        .. typeof(VoiceTool).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: false, IsGenericType: false, IsEnum: false } && type.GetMethod("<Clone>$") is not null)
            .Where(type => !Settings.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal))),
    ];

    [Theory, MemberData(nameof(Types))]
    public void ToString_OfARecord_HoldsNoContent(Type type)
    {
        object record = RuntimeHelpers.GetUninitializedObject(type);
        for (Type? level = type; level is not null; level = level.BaseType)
        {
            foreach (FieldInfo field in level.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
                Fill(record, field);
        }

        record.ToString().Should().NotContain(Canary);
    }

    private static void Fill(object record, FieldInfo field)
    {
        if (field.FieldType == typeof(string) && Names.Any(name => field.Name.Contains(name + ">", StringComparison.Ordinal)))
            return;
        if (field.FieldType == typeof(string) || field.FieldType == typeof(object))
            field.SetValue(record, Canary);
        else if (field.FieldType.IsAssignableFrom(typeof(string[])))
            field.SetValue(record, new[] { Canary });
        else if (field.FieldType == typeof(ToolFailure))
            field.SetValue(record, new ToolFailure(ToolErrorType.Unknown) { Subject = Canary });
        else if (field.FieldType == typeof(VoiceTool))
            field.SetValue(record, Tools.SampleTools.CreateTask);
    }
}
