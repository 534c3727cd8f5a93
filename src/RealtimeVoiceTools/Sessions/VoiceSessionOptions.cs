using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>What is particular to one session, set when it connects.</summary>
public sealed class VoiceSessionOptions
{
    /// <summary>Who calls: a hint, never a proof. Never sent to the provider.</summary>
    public string? CallerId { get; set; }

    /// <summary>
    /// The account that the caller claims, as the application knows it before the conversation: a claim, which a PIN proves. Null: none, and all
    /// sessions without one share their count of wrong PINs. Never sent to the provider.
    /// </summary>
    public string? AccountId { get; set; }

    /// <summary>
    /// Names the conversation in the call journal (<see cref="ICallJournal"/>): the same after a restart of the process, so that what was under way is found. The
    /// provider's id of the phone call is a good one; no two conversations may share it. Never sent to the provider or logged.
    /// </summary>
    /// <value>Default null: the session's own id, which no later process knows. At most 256 characters.</value>
    public string? ConversationId { get; set; }

    /// <summary>
    /// The provider's id of a call to attach to, such as <c>rtc_…</c> from the <c>Location</c> of a WebRTC call or from the webhook of a telephone call.
    /// The session then steers that call: tools, words and what is heard, while the sound runs elsewhere. Ending the session leaves the call.
    /// </summary>
    /// <value>Default null: a conversation of its own. Letters, digits, '_' and '-', at most 256; anything else is refused when connecting.</value>
    public string? AttachTo { get; set; }

    /// <summary>The language of this conversation.</summary>
    /// <value>Default <see cref="VoiceToolsOptions.Culture"/>.</value>
    public CultureInfo? Culture { get; set; }

    /// <summary>The caller's time zone: "tomorrow" is reckoned in it.</summary>
    /// <value>Default the local zone of the machine.</value>
    public TimeZoneInfo? TimeZone { get; set; }

    /// <summary>
    /// What the tools of this session take by <see cref="FromSessionAttribute"/>: account, tenant and whatever else the model may not choose. Copied when
    /// the session connects; never sent to the provider, logged or spoken.
    /// </summary>
    /// <value>Default empty. Letter case, underscores and hyphens of names do not count.</value>
    public IDictionary<string, object?> Values { get; } = new Dictionary<string, object?>();

    /// <summary>The names of the tools this session may use, or null for all.</summary>
    public IReadOnlyCollection<string>? ToolNames { get; set; }

    /// <summary>Whether tools really run: for the first calls of a new agent.</summary>
    /// <value>Default <see cref="ExecutionMode.Live"/>.</value>
    public ExecutionMode Execution { get; set; }
}
