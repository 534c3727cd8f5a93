using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace RealtimeVoiceTools.Simulation;

/// <summary>The library as a compilation in memory, made once; a mutant changes one file of it.</summary>
internal sealed class LibrarySources
{
    private const string AssemblyName = "RealtimeVoiceTools";

    // What the build adds to the sources by itself.
    private const string Added = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        [assembly: System.Reflection.AssemblyVersion("0.1.0.0")]
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("RealtimeVoiceTools.Testing")]
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("RealtimeVoiceTools.Simulation")]
        """;

    private readonly string _folder;
    private readonly CSharpParseOptions _language = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14)
        .WithPreprocessorSymbols("NET", "NETCOREAPP", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0", "NET10_0_OR_GREATER");
    private readonly Dictionary<string, SyntaxTree> _trees = [];
    private readonly Compilation _compilation;
    private readonly IReadOnlyList<ResourceDescription> _resources;

    public LibrarySources(string folder)
    {
        _folder = folder;
        foreach (string file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (!path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal))
                _trees[path] = Parse(File.ReadAllText(file), path);
        }

        Compilation whole = CSharpCompilation.Create(
            AssemblyName, [.. _trees.Values, Parse(Added, "Added.cs")], References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, optimizationLevel: OptimizationLevel.Release));
        // Nothing that the generators look at is ever changed by a mutant.
        CSharpGeneratorDriver.Create(Generators(), parseOptions: _language).RunGeneratorsAndUpdateCompilation(whole, out _compilation, out _);
        _resources = Resources();
    }

    /// <summary>The assembly with the mutant in it; the library itself without one.</summary>
    public byte[] Compile(Mutant? mutant)
    {
        Compilation compilation = _compilation;
        if (mutant is not null)
        {
            if (!_trees.TryGetValue(mutant.File, out SyntaxTree? tree))
                throw new InvalidOperationException($"Mutant '{mutant.Name}': there is no file {mutant.File}.");
            compilation = compilation.ReplaceSyntaxTree(tree, Parse(mutant.Apply(tree.ToString()), mutant.File));
        }

        using var image = new MemoryStream();
        var emitted = compilation.Emit(image, manifestResources: _resources);
        if (!emitted.Success)
            throw new InvalidOperationException($"Mutant '{mutant?.Name}' does not compile: {emitted.Diagnostics.First(found => found.Severity == DiagnosticSeverity.Error)}");
        return image.ToArray();
    }

    private SyntaxTree Parse(string text, string path) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text.ReplaceLineEndings("\n"), Encoding.UTF8), _language, path);

    private static List<MetadataReference> References() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileNameWithoutExtension(path).StartsWith(AssemblyName, StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The compiler's own work for logging and patterns: the first is copied beside us, the second stands with the SDK's reference assemblies.</summary>
    private static IEnumerable<ISourceGenerator> Generators() =>
        new[] { "Microsoft.Extensions.Logging.Generators.dll", "System.Text.RegularExpressions.Generator.dll" }
            .Select(name => Path.Combine(AppContext.BaseDirectory, "Generators", name))
            .Where(File.Exists)
            .SelectMany(path => new AnalyzerFileReference(path, new GeneratorLoader()).GetGenerators(LanguageNames.CSharp));

    private List<ResourceDescription> Resources()
    {
        var resources = new List<ResourceDescription>();
        string words = Path.Combine(_folder, "Confirmation", "Answers", "Languages", "Words");
        foreach (string file in Directory.EnumerateFiles(words, "*.txt", SearchOption.AllDirectories))
            resources.Add(Resource($"Consent.{Path.GetFileName(Path.GetDirectoryName(file))}.{Path.GetFileName(file)}", file));
        foreach (string file in Directory.EnumerateFiles(Path.Combine(_folder, "Verification", "Digits", "Words"), "*.txt"))
            resources.Add(Resource($"Digits.{Path.GetFileName(file)}", file));
        return resources;
    }

    private static ResourceDescription Resource(string name, string file) => new(name, () => File.OpenRead(file), isPublic: true);

    private sealed class GeneratorLoader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public System.Reflection.Assembly LoadFromPath(string fullPath) => System.Reflection.Assembly.LoadFrom(fullPath);
    }
}
