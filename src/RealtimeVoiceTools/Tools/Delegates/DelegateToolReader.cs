using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools;

/// <summary>Makes a tool of a delegate, or tells everything that is wrong with it at once.</summary>
[RequiresUnreferencedCode(Reflection.Reason)]
[RequiresDynamicCode(Reflection.Reason)]
internal sealed class DelegateToolReader(string name, ForeignContracts foreign)
{
    private readonly List<string> _problems = [];

    public VoiceTool Read(string description, Delegate handler, VoiceToolTraits traits, Delegate? preview)
    {
        _problems.AddRange(ToolChecks.Problems(name, description, traits));
        DelegateCall call = DelegateCall.Of(handler);
        DelegateParameters parameters = new(new TypeReader(foreign, isResult: false), _problems);
        DelegateArgument[] arguments = [.. call.Parameters.Select(parameters.Read)];
        DelegateResult result = DelegateResult.Of(call.Method.ReturnParameter, new TypeReader(foreign, isResult: true), _problems);
        Func<ToolInvocation, ValueTask<ConfirmationPreview?>>? previewCall = preview is null ? null : DelegatePreview.Read(preview, parameters, _problems);
        ToolChecks.Throw($"The tool '{name}' is wrong", _problems, message => new ArgumentException(message));

        return new ToolDefinition
        {
            Name = name,
            Description = description,
            Traits = traits,
            Schema = Schema(parameters.Shapes, traits.Destructive || traits.Bulk || preview is not null),
            Parameters = parameters.Table,
            SessionValues = parameters.SessionValues,
            Invoke = invocation => result.Take(call.Invoke(arguments, invocation)),
            Preview = previewCall,
            Result = result.Converter,
        }.Build();
    }

    private ReadOnlyMemory<byte> Schema(IEnumerable<PropertyShape> shapes, bool asks) =>
        SchemaText.Join([.. SchemaEmitter.Emit(shapes, asks).Select(Text)]);

    private string Text(SchemaPart part)
    {
        if (part.ForeignType is null)
            return part.Text;
        JsonTypeInfo contract = foreign.Find(Type.GetType(part.ForeignType, throwOnError: true)!)!;
        return SchemaText.Of(contract, part.Text);
    }
}
