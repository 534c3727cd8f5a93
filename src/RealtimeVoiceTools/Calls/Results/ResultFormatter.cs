using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>The library's output for results: words for the ear, fields with spoken twins, the head of a list with its total, all within a budget.</summary>
internal sealed class ResultFormatter(ResultOptions options) : IResultFormatter
{
    // Of the budget, so that a message never crowds out the fields.
    private const int MessageShare = 8;

    private readonly int _maxItems = options.MaxItems;
    private readonly int _maxBytes = options.MaxBytes;
    private readonly string? _currency = options.Currency;

    public string Format(ResultContext context)
    {
        try
        {
            return Compose(context);
        }
        catch (Exception) // What was done must not be reported as failed, whatever is wrong with the words for it.
        {
            return ResultEnvelope.DetailsUnavailable(context.Tool, context.Phrases);
        }
    }

    private string Compose(ResultContext context)
    {
        VoiceResult? own = context.Value as VoiceResult;
        bool whole = ResultData.TryRead(context.Tool.Definition.Result, own is null ? context.Value : own.DataObject, out JsonDocument? data);
        using (data)
        {
            SpokenValues spoken = new(context.Phrases.Words, context.Call.Now, context.Call.TimeZone, _currency);
            JsonElement? root = data?.RootElement;
            ResultMessage messages = new(context, spoken);
            string? message = Words(own, context) ?? (whole ? messages.Choose(root) : messages.WithoutDetails());
            ResultEnvelope envelope = new(context, root, message, spoken) { DetailsLost = !whole };
            foreach (ResultCut cut in ResultCut.Steps(_maxItems))
            {
                if (envelope.TryWrite(cut, _maxBytes) is { } output)
                    return output;
            }
        }

        return ResultEnvelope.DetailsUnavailable(context.Tool, context.Phrases);
    }

    private string? Words(VoiceResult? own, ResultContext context)
    {
        string words = own is null ? string.Empty : SpokenText.Clean(own.Message, context.Phrases.Words);
        return words.Length > 0 ? SpokenText.ShortenRunes(words, _maxBytes / MessageShare) : null;
    }
}
