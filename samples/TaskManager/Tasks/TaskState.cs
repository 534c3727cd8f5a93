using System.Text.Json.Serialization;

namespace TaskManager;

internal enum TaskState
{
    [JsonStringEnumMemberName("pending")]
    Pending,

    [JsonStringEnumMemberName("completed")]
    Completed,
}
