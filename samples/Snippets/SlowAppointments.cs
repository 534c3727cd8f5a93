namespace Snippets;

/// <summary>Appointments that take their time, on the clock they are given.</summary>
public sealed class SlowAppointments(TimeSpan delay, TimeProvider clock) : IAppointments
{
    private readonly AppointmentBook _book = new("Anna Berg");

    public Task<Appointment> BookAsync(string name, DateOnly date, TimeOnly time, CancellationToken cancellationToken) => _book.BookAsync(name, date, time, cancellationToken);

    public Task<Appointment?> FindAsync(string name, CancellationToken cancellationToken) => _book.FindAsync(name, cancellationToken);

    public Task CancelAsync(Appointment appointment, CancellationToken cancellationToken) => _book.CancelAsync(appointment, cancellationToken);

    public async Task<IReadOnlyList<Appointment>> ListAsync(DateOnly date, CancellationToken cancellationToken)
    {
        await Task.Delay(delay, clock, cancellationToken);
        return await _book.ListAsync(date, cancellationToken);
    }
}
