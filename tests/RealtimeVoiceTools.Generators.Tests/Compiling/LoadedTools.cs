using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace RealtimeVoiceTools.Generators.Tests;

/// <summary>Compiled tool classes, loaded so that they can run.</summary>
internal sealed class LoadedTools(Assembly assembly)
{
    public static LoadedTools From(params string[] sources)
    {
        Generation generation = Generation.Of(sources).ShouldCompile();
        using MemoryStream image = new();
        EmitResult result = generation.Compilation.Emit(image);
        result.Success.Should().BeTrue(string.Join("\n", result.Diagnostics));
        image.Position = 0;
        AssemblyLoadContext context = new(null, isCollectible: true);
        return new(context.LoadFromStream(image));
    }

    public Type Type(string name) => assembly.GetType(name, throwOnError: true)!;

    public IReadOnlyList<VoiceTool> ToolsOf(string className)
    {
        MethodInfo get = typeof(LoadedTools).GetMethod(nameof(Get), BindingFlags.Static | BindingFlags.NonPublic)!;
        return (IReadOnlyList<VoiceTool>)get.MakeGenericMethod(Type(className)).Invoke(null, null)!;
    }

    private static IReadOnlyList<VoiceTool> Get<T>()
        where T : class, IVoiceTools<T> => T.Tools;
}
