namespace TaskManager;

/// <summary>What a sentence asks for.</summary>
internal abstract record Intent
{
    private Intent()
    {
    }

    public sealed record Create(string Title, DateOnly Due, Priority? Priority) : Intent;

    public sealed record List(StatusFilter? Status, DueFilter? Due) : Intent;

    public sealed record Complete(string Task) : Intent;

    public sealed record CompleteAll(DueFilter? Due) : Intent;

    public sealed record Reopen(string Task) : Intent;

    public sealed record Reschedule(string Task, DateOnly Due) : Intent;

    public sealed record Delete(string Task) : Intent;

    public sealed record Clear(StatusFilter? Status) : Intent;

    /// <summary>A yes; <paramref name="Rest"/> is what else the sentence asks for, if anything.</summary>
    public sealed record Agree(Intent? Rest) : Intent;

    /// <summary>A no; <paramref name="Rest"/> is what else the sentence asks for, if anything.</summary>
    public sealed record Disagree(Intent? Rest) : Intent;

    public sealed record Greeting : Intent;

    public sealed record Thanks : Intent;

    public sealed record Farewell : Intent;

    /// <summary>"What can you do?"</summary>
    public sealed record Help : Intent;
}
