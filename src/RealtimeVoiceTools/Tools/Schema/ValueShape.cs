namespace RealtimeVoiceTools.Schema;

/// <summary>
/// What a value looks like in a JSON Schema. Built from symbols by the generator and from reflection for lambdas;
/// the schema emitter turns both into the same bytes. Compiled into both assemblies. Numbers and defaults are JSON text.
/// </summary>
internal sealed record ValueShape
{
    public ShapeKind Kind { get; init; }

    public bool Nullable { get; init; }

    public string? Description { get; init; }

    /// <summary>Names of an enum's members, in declaration order.</summary>
    public EquatableList<string> EnumNames { get; init; } = EquatableList<string>.Empty;

    /// <summary>Items of an array, values of a map.</summary>
    public ValueShape? Item { get; init; }

    /// <summary>Properties of an object, in declaration order.</summary>
    public EquatableList<PropertyShape> Properties { get; init; } = EquatableList<PropertyShape>.Empty;

    public string? Minimum { get; init; }

    public string? Maximum { get; init; }

    public bool ExclusiveMinimum { get; init; }

    public bool ExclusiveMaximum { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public string? Pattern { get; init; }

    /// <summary>The only values allowed, as JSON text.</summary>
    public EquatableList<string> AllowedValues { get; init; } = EquatableList<string>.Empty;

    /// <summary>For <see cref="ShapeKind.Foreign"/>: identifies the type whose schema the user's JsonSerializerContext gives at run time.</summary>
    public string? ForeignType { get; init; }
}

/// <summary>A named part of an object, or a parameter of a tool. <c>DefaultJson</c> is JSON text; null where there is none to mention.</summary>
internal sealed record PropertyShape(string Name, ValueShape Value, bool Required, string? DefaultJson);

internal enum ShapeKind
{
    String,
    Boolean,
    Integer,
    Number,
    Enum,
    Date,
    Time,
    DateTime,
    Duration,
    Uuid,
    Uri,
    Array,
    Map,
    Object,
    Foreign,
}
