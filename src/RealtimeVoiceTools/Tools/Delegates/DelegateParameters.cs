using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools;

/// <summary>Reads the parameters of a delegate: those that the model gives become the table of arguments.</summary>
[RequiresUnreferencedCode(Reflection.Reason)]
[RequiresDynamicCode(Reflection.Reason)]
internal sealed class DelegateParameters(TypeReader types, List<string> problems)
{
    private readonly List<ParameterInfo> _sources = [];

    public List<ToolParameter> Table { get; } = [];

    public List<PropertyShape> Shapes { get; } = [];

    public List<ToolSessionValue> SessionValues { get; } = [];

    /// <summary>Where the argument comes from.</summary>
    public DelegateArgument Read(ParameterInfo parameter)
    {
        if (FindSupplied(parameter) is { } supplied)
            return supplied;
        int index = Table.Count;
        if (ReadShape(parameter) is { } value)
            Add(parameter, value);
        return invocation => invocation.Argument<object?>(index);
    }

    /// <summary>The argument of the same name and type that the model gives, or null.</summary>
    public DelegateArgument? Find(ParameterInfo wanted)
    {
        int index = _sources.FindIndex(source => source.Name == wanted.Name && source.ParameterType == wanted.ParameterType);
        return FindSupplied(wanted) ?? (index < 0 ? null : invocation => invocation.Argument<object?>(index));
    }

    private DelegateArgument? FindSupplied(ParameterInfo parameter)
    {
        if (SessionArgument.Find(parameter, types.Nullability, out string? problem) is not { } wanted)
            return InjectedArgument.Find(parameter, types.Nullability);
        if (problem is not null)
            problems.Add(problem);
        if (!SessionValues.Contains(wanted))
            SessionValues.Add(wanted);
        return SessionArgument.Reader(wanted, parameter);
    }

    private TypedShape? ReadShape(ParameterInfo parameter)
    {
        Type type = parameter.ParameterType;
        string spoken = TypeNames.Spoken(type);
        if (type.IsByRef)
        {
            problems.Add($"parameter '{parameter.Name}' is passed by reference; pass it by value");
            return null;
        }

        if (types.Read(type, types.Nullability.Create(parameter)) is { } value)
            return value;
        problems.Add(type.IsInterface && !CollectionTypes.IsKnown(type)
            ? $"parameter '{parameter.Name}' is of the interface '{spoken}': mark it [FromServices] if it is a service"
            : $"parameter '{parameter.Name}' is of the unsupported type '{spoken}': {types.Reason}");
        return null;
    }

    private void Add(ParameterInfo parameter, TypedShape value)
    {
        string name = Naming.SnakeCase(parameter.Name ?? string.Empty);
        string? description = parameter.GetCustomAttribute<DescriptionAttribute>()?.Description;
        if (string.Equals(name, SchemaEmitter.Confirmed, StringComparison.OrdinalIgnoreCase))
            problems.Add("the name 'confirmed' is the library's own: remove the parameter and set Destructive, Bulk or a preview");
        if (Table.Exists(other => string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase)))
            problems.Add($"two parameters are both '{name}' in the schema");
        if (string.IsNullOrWhiteSpace(description))
            problems.Add($"parameter '{parameter.Name}' has no [Description], so the model has to guess what to put there");
        value = ConstraintReader.Apply(value, parameter.GetCustomAttributes(), out string? misfit);
        if (misfit is not null)
            problems.Add($"parameter '{parameter.Name}': {misfit}");

        value = value with { Shape = value.Shape with { Description = string.IsNullOrWhiteSpace(description) ? null : description } };
        bool optional = parameter.HasDefaultValue;
        _sources.Add(parameter);
        bool isSensitive = parameter.IsDefined(typeof(SensitiveAttribute), inherit: false);
        Table.Add(optional
            ? new(name, value.Complete(), Defaults.Of(parameter)) { IsSensitive = isSensitive }
            : new(name, value.Complete()) { IsSensitive = isSensitive });
        Shapes.Add(new(name, value.Shape, !optional, optional ? Defaults.Json(parameter) : null));
    }
}
