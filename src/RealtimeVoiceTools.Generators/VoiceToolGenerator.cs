using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RealtimeVoiceTools.Generators;

/// <summary>Adds the list of its tools to each partial class that has methods marked as tools.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class VoiceToolGenerator : IIncrementalGenerator
{
    /// <summary>The step whose outputs are compared, so that an edit elsewhere generates nothing anew.</summary>
    internal const string ClassesStep = "ToolClasses";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ToolClassModel> classes = context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownNames.VoiceTool, static (node, _) => node is MethodDeclarationSyntax, Parse)
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName(ClassesStep);
        context.RegisterSourceOutput(classes, static (output, model) =>
            output.AddSource(model.FileName + ".VoiceTools.g.cs", SourceText.From(ClassEmitter.Emit(model), Encoding.UTF8)));
    }

    /// <summary>The first tool of a class stands for all of them.</summary>
    private static ToolClassModel? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        IMethodSymbol method = (IMethodSymbol)context.TargetSymbol;
        IMethodSymbol first = method.ContainingType.OwnTools().First();
        return SymbolEqualityComparer.Default.Equals(first, method.PartialDefinitionPart ?? method)
            ? ToolClassParser.Parse(method.ContainingType, context.SemanticModel.Compilation, new ProblemSink(), cancellationToken)
            : null;
    }
}
