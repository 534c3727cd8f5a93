namespace RealtimeVoiceTools.Testing;

/// <summary>A call of a tool. Its name stands in the item and in <c>arguments.done</c>, never in a delta.</summary>
internal sealed class CallStream(EmulatorWire wire, EmulatedConversation conversation, EmulatedResponse response, ConversationItem item, bool doneWhenCutOff)
    : OutputStream(wire, conversation, response, item)
{
    public void Write(string delta)
    {
        Append(delta);
        Wire.Send("response.function_call_arguments.delta", fields =>
        {
            JsonFields address = Wire.Traits.IsXAI ? fields.Text("response_id", Response.Id).Text("item_id", Item.Id) : Address(fields);
            address.Text("call_id", Item.CallId).Text("delta", delta);
            if (Wire.Traits.Obfuscates)
            {
                fields.Text("obfuscation", Wire.Ids.Obfuscation(delta));
            }
        });
    }

    /// <summary>Takes arguments that no delta announces.</summary>
    public void Append(string arguments)
    {
        Item.Arguments += arguments;
        Response.TextTokens++;
    }

    protected override void SendClosing(bool isComplete)
    {
        if (isComplete || doneWhenCutOff)
        {
            Wire.Send("response.function_call_arguments.done", fields => Address(fields)
                .Text("call_id", Item.CallId).Text("name", Item.Name).Text("arguments", Item.Arguments));
        }
    }
}
