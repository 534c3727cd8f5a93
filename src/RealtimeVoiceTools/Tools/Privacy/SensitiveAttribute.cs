namespace RealtimeVoiceTools;

/// <summary>Keeps a value between the caller's words and the tool's code: the library shows it to nobody else.</summary>
/// <remarks>
/// <para>On a parameter, or on a property of a record that is one: the tool gets the value; error messages, questions to the caller, the timeline and
/// the audit do not. The model still sees the value, since it is the model that sends it; a PIN or password therefore belongs
/// to <see cref="VoiceToolAttribute.VerificationLevel"/> and not into a tool of your own.</para>
/// <para>On a property of a result: the tool may return it to other code, and it is left out of what the model reads.
/// On the return value (<c>[return: Sensitive]</c>): the model learns that the call succeeded, and the words of
/// <see cref="VoiceResult.Message"/>, if any, but no data.</para>
/// <para>What a tool puts into words itself, in <see cref="VoiceResult.Say(string)"/>, <see cref="VoiceToolException"/> or
/// <see cref="ConfirmationPreview"/>, is spoken as it stands. An <see cref="IResultFormatter"/> or <see cref="IToolFailureMapper"/> of your own
/// is your code, and sees what the tool returned or threw.</para>
/// </remarks>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue)]
public sealed class SensitiveAttribute : Attribute;
