#if NET10_0_OR_GREATER
using System.Collections.Concurrent;
using System.ComponentModel;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using RealtimeVoiceTools;

namespace RealtimeVoiceTools.Tests.Tools.Properties;

/// <summary>
/// What the schema of a tool allows is what the tool takes: arguments are made from the schema alone, bound, written down, bound again. For every
/// signature of up to three parameters out of a pool of types.
/// </summary>
public sealed class SignatureRoundTrips
{
    private const int InstancesOfEach = 12;

    private static readonly Type[] Pool =
    [
        typeof(string), typeof(bool), typeof(int), typeof(long), typeof(byte), typeof(short), typeof(double), typeof(float), typeof(decimal),
        typeof(DateOnly), typeof(TimeOnly), typeof(DateTimeOffset), typeof(TimeSpan), typeof(Guid), typeof(Uri), typeof(Priority), typeof(Address),
        typeof(int?), typeof(bool?), typeof(decimal?), typeof(DateOnly?), typeof(Priority?),
        typeof(string[]), typeof(int[]), typeof(IReadOnlyList<DateOnly>), typeof(List<Priority>), typeof(Dictionary<string, int>), typeof(Address[]),
    ];

    public static IReadOnlyList<Type[]> Signatures { get; } =
    [
        .. Pool.Select(type => new[] { type }),
        .. Pool.SelectMany(first => Pool.Select(second => new[] { first, second })),
        .. Pool.Select((type, index) => new[] { type, Pool[(index * 7 + 3) % Pool.Length], Pool[(index * 11 + 5) % Pool.Length] }),
    ];

    [Fact]
    public void Signatures_AreManyAndDifferent()
    {
        Signatures.Should().HaveCountGreaterThanOrEqualTo(500);
        Signatures.Select(types => string.Join(',', types.Select(type => type.ToString()))).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void WhatASchemaAllows_IsTaken_AndComesBackTheSame()
    {
        var problems = new ConcurrentBag<string>();
        Parallel.For(0, Signatures.Count, index =>
        {
            Type[] types = Signatures[index];
            VoiceTool tool = Make(types);
            using JsonDocument schema = JsonDocument.Parse(tool.Schema);
            var instances = new SchemaInstances(new Random(index));
            for (int i = 0; i < InstancesOfEach; i++)
            {
                string arguments = instances.Of(schema.RootElement);
                BindingResult first = Arguments.Bind(tool, arguments);
                if (first.Values is null)
                {
                    problems.Add($"{Name(types)} refused {arguments}: {first.Detail}");
                    continue;
                }

                string canonical = ArgumentBinder.Canonical(tool, first.Values);
                BindingResult second = Arguments.Bind(tool, canonical);
                if (second.Values is null || ArgumentBinder.Canonical(tool, second.Values) != canonical)
                    problems.Add($"{Name(types)} took {arguments} for {canonical}, and that for something else");
            }
        });

        problems.Should().BeEmpty();
    }

    [Fact]
    public void WhatIsMissingOrNotInTheSchema_IsRefused()
    {
        var problems = new ConcurrentBag<string>();
        Parallel.ForEach(Signatures, types =>
        {
            VoiceTool tool = Make(types);
            using JsonDocument schema = JsonDocument.Parse(tool.Schema);
            foreach (JsonElement required in schema.RootElement.GetProperty("required").EnumerateArray())
            {
                string arguments = new SchemaInstances(new Random(1)).Of(schema.RootElement, without: required.GetString());
                if (Arguments.Bind(tool, arguments).Values is not null)
                    problems.Add($"{Name(types)} took {arguments} without {required}");
            }
        });

        problems.Should().BeEmpty();
    }

    private static string Name(Type[] types) => string.Join(", ", types.Select(type => type.Name));

    private static VoiceTool Make(Type[] types)
    {
        MethodInfo method = typeof(SignatureRoundTrips).GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
            .Single(method => method.Name == nameof(Take) && method.GetGenericArguments().Length == types.Length).MakeGenericMethod(types);
        Delegate take = method.CreateDelegate(Expression.GetFuncType([.. types, typeof(string)]));
        return VoiceTool.FromDelegate("take", "Takes things.", take);
    }

    private static string Take<TFirst>([Description("The first.")] TFirst first) => Text(first);

    private static string Take<TFirst, TSecond>([Description("The first.")] TFirst first, [Description("The second.")] TSecond second) => Text(first) + Text(second);

    private static string Take<TFirst, TSecond, TThird>([Description("The first.")] TFirst first, [Description("The second.")] TSecond second, [Description("The third.")] TThird third) =>
        Text(first) + Text(second) + Text(third);

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;
}
#endif
