namespace RealtimeVoiceTools.Testing.Tests.Architecture;

/// <summary>The emulator must be able to disagree with the library: it shares nothing with it but the transport. Only the kit above it uses sessions.</summary>
public class EmulatorIndependenceTests
{
    private static readonly string[] KitFolders = ["Adversarial", "Evaluation", "Harness", "Scripted"];

    private static readonly string[] SharedTypes =
    [
        "IRealtimeTransport", "IRealtimeConnector", "RealtimeTransportCapabilities", "RealtimeCloseStatus",
        "RealtimeConnectRequest", "RealtimeConnectException", "RealtimeMessageKind", "RealtimeMessageTooLargeException",
    ];

    [Fact]
    public void Emulator_UsesOfTheCoreOnlyTheTransport()
    {
        Type[] emulator = [.. Types(kit: false)];
        string[] used = [.. emulator.SelectMany(type => CoreTypes(TypeUse.Of(type)))];

        emulator.Should().HaveCountGreaterThan(40).And.Contain(typeof(RealtimeEmulator));
        used.Should().NotBeEmpty("the connector implements the core's transport");
        used.Should().OnlyContain(name => SharedTypes.Select(type => "RealtimeVoiceTools.Transports." + type).Contains(name));
    }

    [Fact]
    public void Emulator_UsesNothingOfTheKit()
    {
        HashSet<Type> kit = [.. Types(kit: true)];

        kit.Should().Contain(typeof(ScriptedConversation));
        Types(kit: false).SelectMany(type => TypeUse.Of(type).Where(kit.Contains).Select(used => $"{type.Name} uses {used.Name}")).Should().BeEmpty();
    }

    [Fact]
    public void Kit_UsesSessions() =>
        Types(kit: true).SelectMany(type => CoreTypes(TypeUse.Of(type))).Should().Contain("RealtimeVoiceTools.SessionActivity", "else these rules would see nothing");

    private static IEnumerable<string> CoreTypes(IEnumerable<Type> types) =>
        types.Where(type => type.Assembly == typeof(VoiceSession).Assembly).Select(type => type.FullName!.Split('+')[0]);

    /// <summary>Each type has a file of its name; nested ones are their outermost type's.</summary>
    private static IEnumerable<Type> Types(bool kit)
    {
        string source = Path.Combine(Root(), "src", "RealtimeVoiceTools.Testing");
        HashSet<string> kitNames = [.. KitFolders.SelectMany(folder => Directory.GetFiles(Path.Combine(source, folder), "*.cs", SearchOption.AllDirectories))
            .Select(file => Path.GetFileName(file).Split('.')[0])];
        return typeof(RealtimeEmulator).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(RealtimeEmulator).Namespace && kitNames.Contains(Outermost(type).Name.Split('`')[0]) == kit);
    }

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static string Root()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RealtimeVoiceTools.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
