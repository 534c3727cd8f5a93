#if NET10_0_OR_GREATER
using CsCheck;
using static RealtimeVoiceTools.Tests.TestTools;

namespace RealtimeVoiceTools.Tests.Speech;

public sealed class ConfirmationQuestionProperties
{
    private static readonly VoiceTool DeleteTask =
        Tool(new() { Noun = "task", Destructive = true }, name: "delete_task", parameters: new ToolParameter("task_identifier", ValueConverters.String));

    [Fact]
    public void Question_OfAnyText_IsShortAndSafeToBeQuoted() =>
        Gen.Select(Gen.String, Gen.String[0, 400], Gen.String).Sample((action, title, consequence) =>
        {
            string previewed = Ask(DeleteTask, new() { Key = "k", Action = $"{action} '{title}'", Consequence = consequence, Count = 7 });
            string plain = Ask(DeleteTask, null, ("task_identifier", title));
            return new[] { previewed, plain }.All(q =>
                SpokenText.CountWords(q) <= ConfirmationQuestion.MaxWords && !q.Contains('"') && !q.Contains('\n') && q.EndsWith("Should I go ahead?", StringComparison.Ordinal));
        });

    private static string Ask(VoiceTool tool, ConfirmationPreview? preview, params (string Name, object? Value)[] arguments) =>
        ConfirmationQuestion.Render(Phrases, tool, preview, arguments, Now, TimeZoneInfo.Utc);
}
#endif
