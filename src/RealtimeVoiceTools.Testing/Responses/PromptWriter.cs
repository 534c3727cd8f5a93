namespace RealtimeVoiceTools.Testing;

/// <summary>Shows the conversation to the model.</summary>
internal static class PromptWriter
{
    public static EmulatedPrompt Write(EmulatedConversation conversation, SessionState session, ResponseRequest request, TimeProvider time, Func<string, bool> isHidden)
    {
        IReadOnlyList<ConversationItem> items = request.Input ?? conversation.Items;
        EmulatedTool[] tools = request.ToolChoice == "none" ? [] : [.. request.Tools.Where(tool => !isHidden(tool.Name))];
        return new EmulatedPrompt
        {
            Items = [.. items.Select(item => ItemReader.ForModel(item, conversation.NameOfCall))],
            NewItems = request.Input is null ? [.. items.Where(item => !item.IsAnswered).Select(item => ItemReader.ForModel(item, conversation.NameOfCall))] : [],
            Tools = tools,
            ToolChoice = request.ToolChoice,
            AllowsParallelCalls = request.AllowsParallelCalls,
            Instructions = session.Instructions,
            ResponseInstructions = request.Instructions,
            ExactWords = ExactWords.In(request.Instructions),
            Metadata = request.Metadata ?? new Dictionary<string, string>(),
            IsOutOfBand = request.IsOutOfBand,
            IsFromVoiceDetection = request.IsFromVoiceDetection,
            Now = time.GetLocalNow(),
        };
    }
}
