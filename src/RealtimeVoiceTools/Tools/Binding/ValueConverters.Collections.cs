namespace RealtimeVoiceTools;

public static partial class ValueConverters
{
    /// <summary>An array.</summary>
    public static ValueConverter<T[]> Array<T>(ValueConverter<T> item) => new ListConverter<T[], T>(item, static items => [.. items]);

    /// <summary>A <see cref="System.Collections.Generic.List{T}"/>.</summary>
    public static ValueConverter<List<T>> List<T>(ValueConverter<T> item) => new ListConverter<List<T>, T>(item, static items => items);

    /// <summary>An <see cref="System.Collections.Generic.IList{T}"/>.</summary>
    public static ValueConverter<IList<T>> IList<T>(ValueConverter<T> item) => new ListConverter<IList<T>, T>(item, static items => items);

    /// <summary>An <see cref="System.Collections.Generic.ICollection{T}"/>.</summary>
    public static ValueConverter<ICollection<T>> ICollection<T>(ValueConverter<T> item) =>
        new ListConverter<ICollection<T>, T>(item, static items => items);

    /// <summary>An <see cref="System.Collections.Generic.IEnumerable{T}"/>.</summary>
    public static ValueConverter<IEnumerable<T>> IEnumerable<T>(ValueConverter<T> item) =>
        new ListConverter<IEnumerable<T>, T>(item, static items => items);

    /// <summary>An <see cref="System.Collections.Generic.IReadOnlyCollection{T}"/>.</summary>
    public static ValueConverter<IReadOnlyCollection<T>> IReadOnlyCollection<T>(ValueConverter<T> item) =>
        new ListConverter<IReadOnlyCollection<T>, T>(item, static items => items);

    /// <summary>An <see cref="System.Collections.Generic.IReadOnlyList{T}"/>.</summary>
    public static ValueConverter<IReadOnlyList<T>> IReadOnlyList<T>(ValueConverter<T> item) =>
        new ListConverter<IReadOnlyList<T>, T>(item, static items => items);

    /// <summary>A map with text keys.</summary>
    public static ValueConverter<Dictionary<string, T>> Dictionary<T>(ValueConverter<T> value) =>
        new MapConverter<Dictionary<string, T>, T>(value, static entries => entries);

    /// <summary>A map with text keys.</summary>
    public static ValueConverter<IDictionary<string, T>> IDictionary<T>(ValueConverter<T> value) =>
        new MapConverter<IDictionary<string, T>, T>(value, static entries => entries);

    /// <summary>A map with text keys.</summary>
    public static ValueConverter<IReadOnlyDictionary<string, T>> IReadOnlyDictionary<T>(ValueConverter<T> value) =>
        new MapConverter<IReadOnlyDictionary<string, T>, T>(value, static entries => entries);
}
