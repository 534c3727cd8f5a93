namespace Snippets;

/// <summary>Appointments in memory, for the tests that the page on testing shows.</summary>
public sealed class AppointmentBook(params string[] names) : IAppointments
{
    private readonly List<Appointment> _appointments = [.. names.Select((name, index) => new Appointment(index, name, new DateOnly(2026, 11, 3), new TimeOnly(9 + index, 0)))];

    public int Count => _appointments.Count;

    public Task<Appointment> BookAsync(string name, DateOnly date, TimeOnly time, CancellationToken cancellationToken)
    {
        var booked = new Appointment(_appointments.Count, name, date, time);
        _appointments.Add(booked);
        return Task.FromResult(booked);
    }

    public Task<Appointment?> FindAsync(string name, CancellationToken cancellationToken) => Task.FromResult(_appointments.Find(known => known.Name == name));

    public Task CancelAsync(Appointment appointment, CancellationToken cancellationToken)
    {
        _appointments.Remove(appointment);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Appointment>> ListAsync(DateOnly date, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Appointment>>([.. _appointments.Where(known => known.Date == date)]);
}
