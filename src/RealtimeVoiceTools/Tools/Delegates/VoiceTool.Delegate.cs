using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;

namespace RealtimeVoiceTools;

public sealed partial class VoiceTool
{
    /// <summary>Makes a tool of a lambda or a method group, by reflection. The rules are those of <see cref="VoiceToolAttribute"/>.</summary>
    /// <param name="name">The name the model calls, 1 to 64 of <c>a-z A-Z 0-9 _ -</c>.</param>
    /// <param name="description">What the tool does and when to use it, for the model.</param>
    /// <param name="handler">
    /// What runs. Each parameter that the model gives needs a <see cref="System.ComponentModel.DescriptionAttribute"/>.
    /// It may run on several threads at once, so what it captures must be safe for that.
    /// </param>
    /// <param name="traits">How it behaves. Default: nothing special.</param>
    /// <param name="preview">
    /// Tells what would happen: returns <see cref="ConfirmationPreview"/>, also as a task, from parameters that the handler has too. Default: none.
    /// </param>
    /// <param name="types">
    /// The contracts, usually a <see cref="System.Text.Json.Serialization.JsonSerializerContext"/>, of types that are not supported by themselves. Default: none.
    /// </param>
    /// <returns>The tool, to be registered any number of times.</returns>
    /// <exception cref="ArgumentException">The tool is wrong; the message names everything that is wrong with it, and the way out.</exception>
    [RequiresUnreferencedCode(Reflection.Reason)]
    [RequiresDynamicCode(Reflection.Reason)]
    public static VoiceTool FromDelegate(
        string name,
        string description,
        Delegate handler,
        VoiceToolTraits? traits = null,
        Delegate? preview = null,
        IJsonTypeInfoResolver? types = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(handler);
        return new DelegateToolReader(name, new ForeignContracts(types)).Read(description, handler, traits ?? new(), preview);
    }
}
