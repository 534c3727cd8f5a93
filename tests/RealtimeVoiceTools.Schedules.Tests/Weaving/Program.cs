namespace RealtimeVoiceTools.Schedules.Tests.Weaving;

/// <summary>Run by the build, after the compiler: puts the library under the scheduler of the tests.</summary>
internal static class Program
{
    public static int Main(string[] arguments)
    {
        if (arguments is not [string source, string target])
        {
            Console.Error.WriteLine("Usage: <library> <where to put it, woven>");
            return 1;
        }

        string woven = target + ".woven";
        Weaver.Weave(source, woven);
        File.Move(woven, target, overwrite: true);
        return 0;
    }
}
