namespace RealtimeVoiceTools;

/// <summary>How time becomes place: rows of so many seconds, the same for all pictures of a page.</summary>
internal sealed record PictureScale(int RowSeconds, int TickSeconds)
{
    public const double Left = 146;
    public const double Width = 1000;
    public const double Right = 986;

    private const int MostRows = 40;
    private static readonly PictureScale[] _steps = [new(20, 5), new(30, 5), new(60, 10), new(120, 20), new(300, 60), new(600, 120), new(1800, 300), new(3600, 600)];

    public double PerSecond => (Right - Left) / RowSeconds;

    /// <summary>The finest scale on which a picture stays readable: 30 seconds a row for a call of up to 20 minutes.</summary>
    public static PictureScale For(TimeSpan longest)
    {
        foreach (PictureScale step in _steps)
        {
            if (step.RowsOf(longest) <= (step == _steps[0] ? 1 : MostRows))
                return step;
        }

        // Longer than a day and a half: whole hours, as many as it takes.
        int hours = (int)Math.Min(500_000, Math.Ceiling(longest.TotalHours / MostRows));
        return new PictureScale(hours * 3600, hours * 600);
    }

    public int RowsOf(TimeSpan length) => Math.Max(1, (int)Math.Ceiling(length.TotalSeconds / RowSeconds));

    /// <summary>The place of a moment within its row.</summary>
    public double At(double seconds, int row) => Left + ((seconds - ((double)row * RowSeconds)) * PerSecond);
}
