using System.Text.Json.Serialization;

namespace TaskManager;

internal enum StatusFilter
{
    [JsonStringEnumMemberName("all")]
    All,

    [JsonStringEnumMemberName("pending")]
    Pending,

    [JsonStringEnumMemberName("completed")]
    Completed,

    [JsonStringEnumMemberName("overdue")]
    Overdue,
}
