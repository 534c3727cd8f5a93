namespace RealtimeVoiceTools.Testing;

/// <summary>The model was asked, and the script does not say what it answers.</summary>
internal sealed class UnscriptedException(string? userText) : Exception(
    userText is null
        ? "The model was asked to answer, and the script has no turn for it. Add ModelSaysAsync, ModelCallsAsync or ModelWill before the step that fails."
        : $"The model was asked to answer \"{userText}\", and the script has no turn for it. Add ModelSaysAsync, ModelCallsAsync or ModelWill after the words of the caller.");
