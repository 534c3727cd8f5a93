using System.Text;
using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>A call as far as its carriers have told of it.</summary>
internal sealed class StreamedCall
{
    private readonly StringBuilder _pieces = new();
    private string? _final;

    public string? ResponseId { get; private set; }

    /// <summary>No carrier has named its response; it is taken to be the one that was open.</summary>
    public bool IsResponseGuessed { get; private set; }

    public string? ItemId { get; set; }

    public string? CallId { get; set; }

    public string? Name { get; set; }

    public ItemStatus Status { get; set; }

    /// <summary>The whole argument text is here; the item may still turn out incomplete.</summary>
    public bool HasArguments => _final is not null;

    /// <summary>More text came than is kept; such a call is answered and never run.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The pieces joined were not the final text.</summary>
    public bool Mismatched { get; private set; }

    /// <summary>The final text is authoritative, whatever the pieces were.</summary>
    public string Arguments => _final ?? _pieces.ToString();

    /// <summary>A carrier that names the response is right, whatever was guessed before.</summary>
    public void Belongs(string? named)
    {
        if (named is not null && (ResponseId is null || IsResponseGuessed))
            (ResponseId, IsResponseGuessed) = (named, false);
    }

    public void Guess(string? open)
    {
        if (ResponseId is null && open is not null)
            (ResponseId, IsResponseGuessed) = (open, true);
    }

    public void Append(string piece, int limit)
    {
        if (_final is not null || IsTooLong)
            return;
        if (_pieces.Length + piece.Length > limit)
        {
            IsTooLong = true;
            _pieces.Clear();
            return;
        }

        _pieces.Append(piece);
    }

    public void Finish(string? arguments, int limit)
    {
        if (_final is not null)
            return;
        if (arguments is null)
        {
            _final = _pieces.ToString();
            return;
        }

        IsTooLong |= arguments.Length > limit;
        Mismatched = _pieces.Length > 0 && !_pieces.Equals(arguments);
        _final = IsTooLong ? string.Empty : arguments;
        _pieces.Clear();
    }
}
