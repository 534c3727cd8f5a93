using System.Text.Json.Serialization;

namespace TaskManager;

internal enum DueFilter
{
    [JsonStringEnumMemberName("today")]
    Today,

    [JsonStringEnumMemberName("tomorrow")]
    Tomorrow,

    [JsonStringEnumMemberName("this_week")]
    ThisWeek,

    [JsonStringEnumMemberName("all")]
    All,
}
