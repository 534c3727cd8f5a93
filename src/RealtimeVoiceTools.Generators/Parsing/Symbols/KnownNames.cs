namespace RealtimeVoiceTools.Generators;

/// <summary>Full metadata names of the types that the parser recognises.</summary>
internal static class KnownNames
{
    public const string VoiceTool = "RealtimeVoiceTools.VoiceToolAttribute";
    public const string VoiceToolTypes = "RealtimeVoiceTools.VoiceToolTypesAttribute";
    public const string FromServices = "RealtimeVoiceTools.FromServicesAttribute";
    public const string FromKeyedServices = "Microsoft.Extensions.DependencyInjection.FromKeyedServicesAttribute";
    public const string FromSession = "RealtimeVoiceTools.FromSessionAttribute";
    public const string Sensitive = "RealtimeVoiceTools.SensitiveAttribute";
    public const string CallContext = "RealtimeVoiceTools.VoiceCallContext";
    public const string Preview = "RealtimeVoiceTools.ConfirmationPreview";
    public const string Result = "RealtimeVoiceTools.VoiceResult";
    public const string ResultOf = "RealtimeVoiceTools.VoiceResult`1";
    public const string CancellationToken = "System.Threading.CancellationToken";
    public const string Progress = "System.IProgress`1";
    public const string Task = "System.Threading.Tasks.Task";
    public const string TaskOf = "System.Threading.Tasks.Task`1";
    public const string ValueTask = "System.Threading.Tasks.ValueTask";
    public const string ValueTaskOf = "System.Threading.Tasks.ValueTask`1";
    public const string Description = "System.ComponentModel.DescriptionAttribute";
    public const string Flags = "System.FlagsAttribute";
    public const string SetsRequiredMembers = "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute";

    private const string Json = "System.Text.Json.Serialization.";
    public const string JsonPropertyName = Json + "JsonPropertyNameAttribute";
    public const string JsonIgnore = Json + "JsonIgnoreAttribute";
    public const string JsonConstructor = Json + "JsonConstructorAttribute";
    public const string JsonSerializable = Json + "JsonSerializableAttribute";
    public const string JsonMemberName = Json + "JsonStringEnumMemberNameAttribute";

    private const string Annotations = "System.ComponentModel.DataAnnotations.";
    public const string Range = Annotations + "RangeAttribute";
    public const string StringLength = Annotations + "StringLengthAttribute";
    public const string MinLength = Annotations + "MinLengthAttribute";
    public const string MaxLength = Annotations + "MaxLengthAttribute";
    public const string RegularExpression = Annotations + "RegularExpressionAttribute";
    public const string AllowedValues = Annotations + "AllowedValuesAttribute";
}
