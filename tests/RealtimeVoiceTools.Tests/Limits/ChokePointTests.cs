using System.Reflection;
using System.Reflection.Emit;
using RealtimeVoiceTools.Tests.Audit.Support;

namespace RealtimeVoiceTools.Tests.Limits;

/// <summary>One place owns a tool's delegate: there is no path to it that a limit or the audit does not see.</summary>
[Trait("Case", "132")]
public class ChokePointTests
{
    private static readonly byte[] CallCodes = [(byte)OpCodes.Call.Value, (byte)OpCodes.Callvirt.Value];

    [Fact]
    public void Delegate_IsReadByTheInvokersAttemptAlone() =>
        CallersOf(typeof(ToolDefinition), nameof(ToolDefinition.Invoke)).Should().Equal("ToolInvoker.AttemptAsync");

    [Fact]
    public void Preview_IsReadByTheInvokerAndByWhoAsksWhetherThereIsOne() =>
        CallersOf(typeof(ToolDefinition), nameof(ToolDefinition.Preview)).Should().BeEquivalentTo("ToolInvoker.PreviewAsync", "VoiceTool..ctor", "CallDispatcher.Start");

    [Fact]
    public void Attempt_IsAskedForByTheRunnerAlone() =>
        CallersOf(typeof(Effect.StartAttempt), ".ctor").Should().Equal("CallRunner.Attempt");

    [Fact]
    public async Task Attempt_WithoutLeave_DoesNotReachTheDelegate()
    {
        bool ran = false;
        await using var guarded = new Guarded(limits => limits.MaxSideEffectsPerSession = 0);
        AttemptResult result = await guarded.RunAsync(TestTools.Tool(invoke: _ => ValueTask.FromResult<object?>(ran = true)));

        ran.Should().BeFalse();
        result.Failure!.Type.Should().Be(ToolErrorType.RateLimited);
    }

    /// <summary>The methods of the library whose code calls a getter or constructor, by a look at their instructions.</summary>
    private static IEnumerable<string> CallersOf(Type owner, string member)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        MethodBase target = member == ".ctor"
            ? owner.GetConstructors(All).Single(constructor => constructor.GetParameters().Length > 1)
            : owner.GetProperty(member)!.GetMethod!;
        byte[] token = BitConverter.GetBytes(target.MetadataToken);
        byte[] codes = member == ".ctor" ? [(byte)OpCodes.Newobj.Value] : CallCodes;
        return owner.Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
            .Where(method => method.GetMethodBody()?.GetILAsByteArray() is { } code && codes.Any(call => code.AsSpan().IndexOf([call, .. token]) >= 0))
            .Select(NameOf).Distinct().Order();
    }

    // Asynchronous methods and lambdas are types of their own, named after the method: <AttemptAsync>d__4.MoveNext.
    private static string NameOf(MethodBase method)
    {
        Type type = method.DeclaringType!;
        string name = method.Name;
        while (type.Name.StartsWith('<'))
        {
            string inner = type.Name.Length > 2 && type.Name[1] != '>' ? type.Name : name;
            (name, type) = (inner, type.DeclaringType!);
        }

        return $"{type.Name}.{(name.StartsWith('<') ? name[1..name.IndexOf('>', StringComparison.Ordinal)] : name)}";
    }
}
