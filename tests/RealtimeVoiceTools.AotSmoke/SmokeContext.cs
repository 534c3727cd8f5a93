using System.Text.Json.Serialization;

namespace AotSmoke;

[JsonSerializable(typeof(Version))]
internal sealed partial class SmokeContext : JsonSerializerContext;
