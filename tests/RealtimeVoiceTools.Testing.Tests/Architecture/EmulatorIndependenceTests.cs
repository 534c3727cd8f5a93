using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace RealtimeVoiceTools.Testing.Tests.Architecture;

/// <summary>The emulator must be able to disagree with the library: it shares nothing with it but the transport.</summary>
public class EmulatorIndependenceTests
{
    private static readonly string[] SharedTypes =
    [
        "IRealtimeTransport", "IRealtimeConnector", "RealtimeTransportCapabilities", "RealtimeCloseStatus",
        "RealtimeConnectException", "RealtimeMessageKind", "RealtimeMessageTooLargeException",
    ];

    [Fact]
    public void TestKit_UsesOfTheCoreOnlyTheTransport()
    {
        string[] used = [.. CoreTypesUsed()];

        used.Should().NotBeEmpty("the connector implements the core's transport");
        used.Should().OnlyContain(name => SharedTypes.Select(type => "RealtimeVoiceTools.Transports." + type).Contains(name));
    }

    // Every type that fields, signatures, locals or code of an assembly name is a row of its type reference table.
    private static IEnumerable<string> CoreTypesUsed()
    {
        using PEReader image = new(File.OpenRead(typeof(RealtimeEmulator).Assembly.Location));
        MetadataReader metadata = image.GetMetadataReader();
        string core = typeof(RealtimeVoiceTools.Transports.IRealtimeTransport).Assembly.GetName().Name!;
        foreach (TypeReferenceHandle handle in metadata.TypeReferences)
        {
            TypeReference type = metadata.GetTypeReference(handle);
            if (type.ResolutionScope.Kind == HandleKind.AssemblyReference
                && metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name) == core)
            {
                yield return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
            }
        }
    }
}
