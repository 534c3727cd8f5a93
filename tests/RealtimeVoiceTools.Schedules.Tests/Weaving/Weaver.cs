using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace RealtimeVoiceTools.Schedules.Tests.Weaving;

/// <summary>
/// Changes the compiled library, not its source: awaits come back to the scheduler of the tests, what would go to the thread pool goes
/// there too, and locks, interlocked operations and hand-overs become points where another thread may come first.
/// </summary>
internal sealed class Weaver
{
    private static readonly string[] s_points =
    [
        "System.Threading.Interlocked", "System.Threading.Volatile", "System.Threading.Channels.ChannelWriter`1",
        "System.Threading.Channels.ChannelReader`1", "System.Threading.Tasks.TaskCompletionSource", "System.Threading.Tasks.TaskCompletionSource`1",
    ];

    private readonly ModuleDefinition _module;
    private readonly MethodReference _point;
    private readonly Dictionary<string, MethodReference> _replacements;

    private Weaver(ModuleDefinition module)
    {
        _module = module;
        _point = module.ImportReference(typeof(Woven).GetMethod(nameof(Woven.Point)));
        _replacements = typeof(Woven).GetMethods()
            .Where(method => method.GetCustomAttributes(typeof(ReplacesAttribute), false).Length > 0)
            .ToDictionary(
                method => ((ReplacesAttribute)method.GetCustomAttributes(typeof(ReplacesAttribute), false)[0]).Call,
                method => module.ImportReference(method));
    }

    public static void Weave(string source, string target)
    {
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(Path.GetDirectoryName(source));
        using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(source, new ReaderParameters { AssemblyResolver = resolver });
        var weaver = new Weaver(assembly.MainModule);
        foreach (MethodDefinition method in assembly.MainModule.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody))
            weaver.Weave(method.Body);
        assembly.Write(target);
    }

    private void Weave(MethodBody body)
    {
        ILProcessor code = body.GetILProcessor();
        // Jumps become longer.
        body.SimplifyMacros();
        foreach (Instruction instruction in body.Instructions.ToArray())
        {
            if (instruction.Operand is not MethodReference called || (instruction.OpCode != OpCodes.Call && instruction.OpCode != OpCodes.Callvirt))
                continue;
            if (called.Name == "ConfigureAwait" && called.Parameters[^1].ParameterType.MetadataType == MetadataType.Boolean)
                InsertBefore(body, instruction, code.Create(OpCodes.Pop), code.Create(OpCodes.Ldc_I4_1));
            else if (_replacements.TryGetValue(NameOf(called), out MethodReference? replacement))
                Replace(instruction, called, replacement);
            else if (s_points.Contains(called.DeclaringType.GetElementType().FullName))
                InsertBefore(body, instruction, code.Create(OpCodes.Call, _point));
        }

        body.OptimizeMacros();
    }

    /// <summary>The instruction keeps its place, so that whatever jumps to it meets what comes before it too.</summary>
    private static void InsertBefore(MethodBody body, Instruction instruction, params Instruction[] added)
    {
        ILProcessor code = body.GetILProcessor();
        Instruction moved = code.Create(OpCodes.Nop);
        moved.OpCode = instruction.OpCode;
        moved.Operand = instruction.Operand;
        Instruction last = instruction;
        foreach (Instruction next in added.Skip(1).Append(moved))
        {
            code.InsertAfter(last, next);
            last = next;
        }

        instruction.OpCode = added[0].OpCode;
        instruction.Operand = added[0].Operand;
    }

    private void Replace(Instruction instruction, MethodReference called, MethodReference replacement)
    {
        if (replacement.HasGenericParameters)
        {
            var generic = new GenericInstanceMethod(replacement);
            IEnumerable<TypeReference> arguments = called is GenericInstanceMethod method ? method.GenericArguments : ((GenericInstanceType)called.DeclaringType).GenericArguments;
            foreach (TypeReference argument in arguments)
                generic.GenericArguments.Add(argument);
            replacement = generic;
        }

        instruction.OpCode = OpCodes.Call;
        instruction.Operand = _module.ImportReference(replacement);
    }

    /// <summary>Type, name and kinds of parameters: <c>Task.Run(Func`1)</c>.</summary>
    private static string NameOf(MethodReference called) =>
        $"{called.DeclaringType.GetElementType().Name}.{called.Name}({string.Join(',', called.Parameters.Select(parameter => parameter.ParameterType.GetElementType().Name))})";
}
