// Schedules count what no task looked at in the whole process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
