using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace TaskManager;

/// <summary>Speaks words by the program espeak-ng, where it is installed.</summary>
/// <param name="program">The program. It is started with a list of arguments and gets the words on its input, so that no word is taken for a command.</param>
internal sealed class EspeakVoice(string program = "espeak-ng")
{
    private const int OrdinaryWordsAMinute = 180;
    private const int LongestText = 2000;
    private const int HeaderLength = 44;
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(5);

    private bool _isMissing;

    /// <summary>Speaks so fast that it takes about so long.</summary>
    /// <returns>Sound at 24 kHz; null when the program is missing or fails.</returns>
    public async Task<short[]?> SpeakAsync(string words, bool isCaller, TimeSpan length, CancellationToken cancellationToken)
    {
        if (_isMissing || string.IsNullOrWhiteSpace(words))
            return null;
        short[]? sound = await RunAsync(words, isCaller, OrdinaryWordsAMinute, cancellationToken);
        if (sound is null)
            return null;
        double faster = sound.Length / (double)Math.Max(1, WavFile.SampleAt(length));
        int pace = (int)Math.Clamp(OrdinaryWordsAMinute * faster, 100, 400);
        return Math.Abs(faster - 1) < 0.05 ? sound : await RunAsync(words, isCaller, pace, cancellationToken);
    }

    private async Task<short[]?> RunAsync(string words, bool isCaller, int pace, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_patience);
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program)
            {
                ArgumentList = { "--stdin", "--stdout", "-b", "1", "-v", isCaller ? "en+m3" : "en+f3", "-s", pace.ToString(CultureInfo.InvariantCulture) },
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = new UTF8Encoding(false),
            })!;
            try
            {
                using var sound = new MemoryStream();
                Task reading = process.StandardOutput.BaseStream.CopyToAsync(sound, limit.Token);
                Task<string> errors = process.StandardError.ReadToEndAsync(limit.Token);
                await process.StandardInput.WriteAsync((words.Length > LongestText ? words[..LongestText] : words).AsMemory(), limit.Token);
                process.StandardInput.Close();
                await Task.WhenAll(reading, errors, process.WaitForExitAsync(limit.Token));
                return process.ExitCode == 0 ? Decode(sound.ToArray()) : null;
            }
            finally
            {
                if (!process.HasExited)
                    process.Kill();
            }
        }
        catch (Win32Exception)
        {
            _isMissing = true;
            return null;
        }
        catch (Exception failure) when (failure is IOException or InvalidOperationException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    /// <summary>Reads a WAV stream of 16-bit mono sound, whose stated length means nothing, at 24 kHz.</summary>
    internal static short[]? Decode(byte[] wav)
    {
        if (wav.Length <= HeaderLength || !wav.AsSpan().StartsWith("RIFF"u8) || BinaryPrimitives.ReadInt32LittleEndian(wav.AsSpan(24)) is var rate && rate is < 8000 or > 48000)
            return null;
        ReadOnlySpan<short> source = MemoryMarshal.Cast<byte, short>(wav.AsSpan(HeaderLength));
        short[] sound = new short[(int)((long)source.Length * WavFile.Rate / rate)];
        for (int i = 0; i < sound.Length; i++)
        {
            double place = (double)i * rate / WavFile.Rate;
            int left = (int)place;
            int right = Math.Min(left + 1, source.Length - 1);
            sound[i] = (short)(source[left] + ((source[right] - source[left]) * (place - left)));
        }

        return sound;
    }
}
