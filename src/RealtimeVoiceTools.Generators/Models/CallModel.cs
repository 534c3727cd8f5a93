using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

/// <summary>How generated code calls a method.</summary>
/// <param name="Target">The type a static method belongs to, or the type an inherited method is called through.</param>
/// <param name="Method">The name, escaped.</param>
internal sealed record CallModel(string Target, bool IsStatic, string Method, CallReturn Return, EquatableList<ArgumentModel> Arguments);

internal enum CallReturn
{
    /// <summary>Returns nothing, at once.</summary>
    Nothing,

    /// <summary>Returns a value at once.</summary>
    Value,

    /// <summary>Is awaited and gives nothing.</summary>
    AwaitedNothing,

    /// <summary>Is awaited and gives a value.</summary>
    AwaitedValue,
}

/// <summary>Where an argument of the call comes from.</summary>
/// <param name="Type">The type as C# writes it.</param>
/// <param name="Index">For <see cref="ArgumentSource.Model"/>: the index in the table of parameters.</param>
/// <param name="Key">For <see cref="ArgumentSource.Service"/>: the key as C#, or null.</param>
/// <param name="Optional">For <see cref="ArgumentSource.Service"/>: an unregistered service is null.</param>
internal sealed record ArgumentModel(ArgumentSource Source, string Type = "", int Index = 0, string? Key = null, bool Optional = false)
{
    /// <summary>For <see cref="ArgumentSource.Session"/>.</summary>
    public SessionModel? Session { get; init; }
}

/// <summary>A value that a tool takes from its session.</summary>
/// <param name="Parameter">The parameter, as the source names it.</param>
/// <param name="Name">The name of the value.</param>
/// <param name="Type">The type as C# writes it, without its own nullability.</param>
/// <param name="Fallback">What stands for it when the session has none, as C#; null when the tool cannot run without.</param>
internal sealed record SessionModel(string Parameter, string Name, string Type, string? Fallback);

internal enum ArgumentSource
{
    Model,
    CallContext,
    CancellationToken,
    Progress,
    Service,
    Session,
}
