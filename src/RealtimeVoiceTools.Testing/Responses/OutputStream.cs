namespace RealtimeVoiceTools.Testing;

/// <summary>One item of a response while it is being written: announced, filled by deltas, then completed or cut off.</summary>
internal abstract class OutputStream
{
    private readonly EmulatedConversation? conversation;

    protected OutputStream(EmulatorWire wire, EmulatedConversation conversation, EmulatedResponse response, ConversationItem item)
    {
        Wire = wire;
        Response = response;
        Item = item;
        Index = wire.Traits.IsXAI ? 0 : response.Output.Count;
        this.conversation = response.Request.IsOutOfBand ? null : conversation;
    }

    public ConversationItem Item { get; }

    public bool IsOpen => Item.Status == "in_progress";

    protected EmulatorWire Wire { get; }

    protected EmulatedResponse Response { get; }

    protected int Index { get; }

    public virtual void Open()
    {
        Response.Output.Add(Item);
        Wire.Send("response.output_item.added", SendItem);
        conversation?.Add(Item);
    }

    public void Complete() => Close("completed");

    public void CutOff() => Close("incomplete");

    protected abstract void SendClosing(bool isComplete);

    protected JsonFields Address(JsonFields fields) => fields
        .Text("response_id", Response.Id).Text("item_id", Item.Id).Number("output_index", Index);

    private void Close(string status)
    {
        if (!IsOpen)
        {
            return;
        }

        Item.Status = status;
        SendClosing(status == "completed");
        conversation?.AnnounceDone(Item);
        Wire.Send("response.output_item.done", SendItem);
    }

    private void SendItem(JsonFields fields) => fields
        .Text("response_id", Response.Id).Number("output_index", Index).Object("item", body => ItemWriter.Write(body, Item, Wire.Traits, showsContent: !Wire.Traits.IsXAI));
}
