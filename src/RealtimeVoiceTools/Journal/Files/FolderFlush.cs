using System.Runtime.InteropServices;
using System.Text;

namespace RealtimeVoiceTools;

/// <summary>
/// Makes the names in a folder durable. On Unix a file that was renamed may be lost in a power cut until its folder is on the disk too, and the framework cannot
/// open a folder. Windows writes names with the files.
/// </summary>
internal static class FolderFlush
{
    private const int ReadOnly = 0;

    public static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows())
            return;
        int handle = Open(Encoding.UTF8.GetBytes(folder + '\0'), ReadOnly);
        if (handle < 0)
            throw new IOException("The folder of the call journal cannot be opened.", Marshal.GetLastPInvokeError());
        int result = Synchronize(handle);
        int error = Marshal.GetLastPInvokeError();
        _ = Close(handle);
        if (result != 0)
            throw new IOException("The folder of the call journal cannot be written to the disk.", error);
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static extern int Synchronize(int handle);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int handle);
}
