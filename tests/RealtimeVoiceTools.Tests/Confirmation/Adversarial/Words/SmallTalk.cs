namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial.Words;

/// <summary>What is said besides.</summary>
internal static class SmallTalk
{
    public static readonly string[] Agent = ["All right.", "This is how it stands.", "You have seven tasks.", "That is done.", "I'm here."];

    /// <summary>Questions that are not the one that counts.</summary>
    public static readonly string[] OtherQuestions =
    [
        "Want me to try again?", "Are you still there?", "Shall I read your list?", "Is there anything else?", "Do you like the weather?", "Can you hear me?",
        "Would you like a reminder instead?", "Should I speak more slowly?", "Is this Mister Miller?", "Shall I keep it for now?",
    ];

    public static readonly string[] Openings =
    [
        "Delete the first one, please", "get rid of that thing", "hello, I need you to tidy up", "remove the proposal", "Can you delete something for me", "Yes, hello",
    ];

    public static readonly string[] Background =
    [
        "And now the weather for the north", "Do you want some coffee, darling?", "Goal! What a goal!", "Kids, shoes off!", "The shares fell by four percent",
        "Mind the gap", "Dinner is ready", "he said what?", "Can somebody get the door", "Twenty percent off this weekend",
    ];
}
