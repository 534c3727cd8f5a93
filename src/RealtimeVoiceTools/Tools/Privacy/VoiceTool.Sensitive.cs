namespace RealtimeVoiceTools;

public sealed partial class VoiceTool
{
    /// <summary>Some of its arguments, or parts of them, are sensitive.</summary>
    internal bool TakesSensitiveValues => Definition.Parameters.Any(parameter => parameter.HasSensitiveParts);

    /// <summary>The argument of that name is sensitive as a whole.</summary>
    internal bool Hides(string argument) => Definition.Parameters.Any(parameter => parameter.IsSensitive && parameter.Name == argument);

    /// <summary>What is at a path such as "card.number" is sensitive, or lies in an argument that has sensitive parts.</summary>
    internal bool MayHide(string path)
    {
        int end = path.AsSpan().IndexOfAny('.', '[');
        string name = end < 0 ? path : path[..end];
        return Definition.Parameters.Any(parameter => parameter.HasSensitiveParts && string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase));
    }
}
