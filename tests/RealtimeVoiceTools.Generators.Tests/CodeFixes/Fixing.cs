using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace RealtimeVoiceTools.Generators.Tests;

/// <summary>Applies the fix of the first diagnostic of a rule, as an editor does.</summary>
internal static class Fixing
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new VoiceToolAnalyzer(), new VoiceToolStyleAnalyzer()];

    /// <returns>The source after the fix, or null when none is offered.</returns>
    public static async Task<string?> ApplyAsync(CodeFixProvider provider, string source)
    {
        Compilation template = Compiler.Compile(source);
        using AdhocWorkspace workspace = new();
        ProjectId id = ProjectId.CreateNewId();
        Solution solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                id, VersionStamp.Default, "Fixed", "Fixed", LanguageNames.CSharp, parseOptions: Compiler.ParseOptions,
                compilationOptions: (CSharpCompilationOptions)template.Options, metadataReferences: template.References))
            .AddDocument(DocumentId.CreateNewId(id), "Usings.cs", template.SyntaxTrees.First().GetText());
        DocumentId documentId = DocumentId.CreateNewId(id);
        Document document = solution.AddDocument(documentId, "Source.cs", SourceText.From(source)).GetDocument(documentId)!;

        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        Diagnostic diagnostic = (await compilation.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync()).First(d => provider.FixableDiagnosticIds.Contains(d.Id));
        CodeAction? offered = null;
        await provider.RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => offered = action, default));
        if (offered is null)
            return null;
        ApplyChangesOperation change = (await offered.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single();
        return (await change.ChangedSolution.GetDocument(documentId)!.GetTextAsync()).ToString();
    }
}
