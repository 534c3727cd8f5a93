using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools;

/// <summary>Where sessions connect, and the language spoken there.</summary>
internal sealed record RealtimeProvider(IRealtimeConnector Connector, IRealtimeDialect Dialect);
