namespace TaskManager;

/// <summary>Lines that a person types, or that another program pipes in.</summary>
internal sealed class Keyboard(TextReader input)
{
    /// <summary>The next line that says something; null at the end of the input, at "quit", or when it is no longer wanted.</summary>
    public async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            // A console's reader cannot be cancelled, so a line still awaited then is left to the end of the process.
            string? line = string.Empty;
            while (string.IsNullOrWhiteSpace(line))
            {
                line = await Task.Run(input.ReadLine, CancellationToken.None).WaitAsync(cancellationToken);
                if (line is null)
                    return null;
            }

            return line.Trim() is "quit" or "exit" ? null : line.Trim();
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
