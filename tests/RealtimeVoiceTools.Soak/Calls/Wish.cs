namespace RealtimeVoiceTools.Soak;

/// <summary>One thing a caller wants done.</summary>
/// <param name="Ticket">Names it, and nothing else in the whole run.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Takes">How long its tool works.</param>
/// <param name="Failures">How often its tool cannot be reached before it works.</param>
internal sealed record Wish(string Ticket, WishKind Kind, TimeSpan Takes, int Failures)
{
    public string Tool => Kind switch
    {
        WishKind.LookUp => "look_up",
        WishKind.Report => "write_report",
        WishKind.Note => "save_note",
        WishKind.Fax => "send_fax",
        WishKind.Broken => "break_down",
        _ => "delete_record",
    };

    /// <summary>Known to the tool alone until it has worked: where this is read, the result was told.</summary>
    public string Receipt => "receipt-" + Ticket;

    /// <summary>May be read nowhere but in the arguments of the call.</summary>
    public string Secret => "secret-" + Ticket;

    public string Arguments(bool confirmed) => Kind switch
    {
        WishKind.Note => $$"""{"ticket":"{{Ticket}}","secret":"{{Secret}}"}""",
        WishKind.Delete => $$"""{"ticket":"{{Ticket}}","confirmed":{{(confirmed ? "true" : "false")}}}""",
        _ => $$"""{"ticket":"{{Ticket}}"}""",
    };

    /// <summary>A fixed text: it holds a secret.</summary>
    public override string ToString() => nameof(Wish);
}
