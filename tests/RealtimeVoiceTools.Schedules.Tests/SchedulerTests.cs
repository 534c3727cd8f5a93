using System.Threading.Channels;
using RealtimeVoiceTools.Schedules.Tests.Scheduling;
using RealtimeVoiceTools.Schedules.Tests.Scheduling.Exploring;
using RealtimeVoiceTools.Schedules.Tests.Weaving;

namespace RealtimeVoiceTools.Schedules.Tests;

/// <summary>The scheduler finds what it is there for: races and deadlocks planted on purpose.</summary>
public class SchedulerTests
{
    [Fact]
    public void Library_BesideTheseTests_IsWoven() =>
        typeof(VoiceSession).Assembly.GetReferencedAssemblies().Should().Contain(name => name.Name == typeof(Woven).Assembly.GetName().Name);

    [Fact]
    public void EveryOrder_LostUpdate_IsFoundAndComesBackWhenRepeated()
    {
        List<int>? decisions = null;
        var order = new EveryOrder(mostInterruptions: 2);
        int orders = 0;
        do
        {
            orders++;
            Schedule schedule = LostUpdate(order, out int sum);
            if (sum == 1)
                decisions ??= schedule.Decisions;
        }
        while (order.TryTurn());

        orders.Should().BeGreaterThan(5, "there is more than one way to do it");
        decisions.Should().NotBeNull("in one of them a thread overwrites what the other wrote");
        LostUpdate(new RepeatedOrder(decisions!), out int again);
        again.Should().Be(1);
    }

    [Fact]
    public void SeededOrders_LostUpdate_IsFound() =>
        Enumerable.Range(1, 200).Select(seed => SumOf(Exploration.OrderOf(seed))).Should().Contain(1).And.Contain(2);

    [Fact]
    public void EveryOrder_LocksTakenInTwoOrders_IsADeadlock()
    {
        var order = new EveryOrder(mostInterruptions: 2);
        var faults = new List<string>();
        do
        {
            var schedule = new Schedule(order);
            object first = new();
            object second = new();
            schedule.Run(() =>
            {
                schedule.Add("one", () => Nested(first, second));
                schedule.Add("other", () => Nested(second, first));
            });
            faults.AddRange(schedule.Faults);
        }
        while (faults.Count == 0 && order.TryTurn());

        faults.Should().ContainSingle().Which.Should().Contain("a lock that nobody will release");
    }

    [Fact]
    public void Schedule_WorkThatGoesToTheThreadPool_IsAFault()
    {
        var schedule = new Schedule(new RandomOrder(1));
        using var left = new ManualResetEventSlim();
        schedule.Run(() => schedule.Clock.Wait(TimeSpan.FromSeconds(1)));
        SynchronizationContext context = new ScheduleContext(schedule);
        ThreadPool.QueueUserWorkItem(_ =>
        {
            context.Post(_ => { }, null);
            left.Set();
        });
        left.Wait();

        schedule.Faults.Should().ContainSingle().Which.Should().Contain("came from a thread that is not the schedule's");
    }

    [Fact]
    public void Clock_NothingCanHappen_GoesToTheNextTimer()
    {
        var schedule = new Schedule(new RandomOrder(1));
        List<double> seconds = [];
        schedule.Run(() =>
        {
            foreach (int wait in new[] { 7, 2, 5 })
                _ = WaitAsync(wait);
        });

        seconds.Should().Equal(2, 5, 7);

        async Task WaitAsync(int wait)
        {
            await schedule.Clock.Wait(TimeSpan.FromSeconds(wait));
            seconds.Add(schedule.Clock.Now.TotalSeconds);
        }
    }

    [Fact]
    public void SameSeed_SameCall_SameDecisions()
    {
        List<int> Decide() => Channels(new PriorityOrder(7)).Decisions;

        Decide().Should().NotBeEmpty().And.Equal(Decide());
    }

    private static int SumOf(IOrder order)
    {
        LostUpdate(order, out int sum);
        return sum;
    }

    private static Schedule LostUpdate(IOrder order, out int sum)
    {
        int shared = 0;
        var schedule = new Schedule(order);
        schedule.Run(() =>
        {
            schedule.Add("one", Increase);
            schedule.Add("other", Increase);
        });
        sum = shared;
        return schedule;

        void Increase()
        {
            int read = shared;
            Woven.Point();
            shared = read + 1;
        }
    }

    private static Schedule Channels(IOrder order)
    {
        var schedule = new Schedule(order);
        schedule.Run(() =>
        {
            Channel<int> channel = Channel.CreateUnbounded<int>();
            _ = ReadAsync(channel.Reader);
            foreach (int number in Enumerable.Range(0, 5))
                schedule.Add("writer", () => channel.Writer.TryWrite(number));
        });
        return schedule;

        static async Task ReadAsync(ChannelReader<int> reader)
        {
            while (await reader.WaitToReadAsync())
                reader.TryRead(out _);
        }
    }

    private static void Nested(object outer, object inner)
    {
        bool taken = false;
        Woven.Enter(outer, ref taken);
        Woven.Enter(inner, ref taken);
        Woven.Exit(inner);
        Woven.Exit(outer);
    }
}
