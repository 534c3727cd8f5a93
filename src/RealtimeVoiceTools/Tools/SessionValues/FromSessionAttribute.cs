namespace RealtimeVoiceTools;

/// <summary>
/// A parameter of a tool whose value the session supplies, such as the account or the tenant. It never appears in the schema, so the model can neither
/// see nor choose it.
/// </summary>
/// <remarks>
/// <para>The values are those of <see cref="VoiceSessionOptions.Values"/>, <c>caller_id</c>, which is
/// <see cref="VoiceSessionOptions.CallerId"/>, and <c>account_id</c>, which is <see cref="VoiceSessionOptions.AccountId"/>; both are claims
/// until the caller is verified. They are set at connect and stay as they are for the whole session.</para>
/// <para>A parameter without a default that cannot be null needs its value: connecting a session that has none, or one of another type, fails
/// with an <see cref="InvalidOperationException"/> that names tool and parameter. Previews may take such parameters too.</para>
/// </remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromSessionAttribute : Attribute
{
    /// <summary>Takes the value that is named as the parameter is: <c>accountId</c> takes <c>account_id</c>, <c>AccountId</c> or <c>accountId</c>.</summary>
    public FromSessionAttribute()
    {
    }

    /// <summary>Takes the value of another name.</summary>
    /// <param name="name">The name; letter case, underscores and hyphens do not count.</param>
    public FromSessionAttribute(string name) => Name = name;

    /// <summary>The name of the value, or null for the parameter's own.</summary>
    public string? Name { get; }
}
