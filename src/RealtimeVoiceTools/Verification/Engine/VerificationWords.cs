using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>What the caller hears and the model reads about an attempt. The same for every account, whether it exists or not.</summary>
internal sealed class VerificationWords(VoicePhrases phrases, VerificationOptions options)
{
    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private VerificationPhrases Own => phrases.Verification;

    /// <summary>The sentence about an outcome, for the ear.</summary>
    public string Say(VerificationOutcome outcome) => outcome switch
    {
        VerificationOutcome.Right => Own.Verified,
        VerificationOutcome.Wrong { AttemptsLeft: 1 } => SpokenText.Join([Own.Wrong, Own.OneTryLeft]),
        VerificationOutcome.Wrong wrong => SpokenText.Join([Own.Wrong, Filled(Own.TriesLeft, wrong.AttemptsLeft)]),
        VerificationOutcome.Locked locked => PhraseTemplate.Fill(Own.Locked, ("wait", SpokenDurations.Wait(locked.RetryAfter, phrases.Words))),
        _ => Own.Unavailable,
    };

    /// <summary>The sentence about a PIN that was keyed in incompletely.</summary>
    public string SayIncomplete() => Own.KeyedIncompletely;

    /// <summary>What the model is told about a PIN that the caller keyed in; never the digits.</summary>
    public static string Tell(VerificationOutcome outcome) => outcome switch
    {
        VerificationOutcome.Right right => string.Create(
            CultureInfo.InvariantCulture, $"The caller has been verified to level {right.Level} and has been told so. Make the call again that needed it."),
        VerificationOutcome.Wrong wrong => string.Create(
            CultureInfo.InvariantCulture, $"The caller keyed in a wrong PIN and has been told so. Tries left: {wrong.AttemptsLeft}. The caller is not verified."),
        VerificationOutcome.Locked => "The caller cannot be verified now, because of too many wrong PINs, and has been told so.",
        _ => "The PIN that the caller keyed in could not be checked, and the caller has been told so. The caller is not verified.",
    };

    /// <summary>The answer to a call of <c>verify_caller</c>.</summary>
    public CallOutcome Answer(VerificationOutcome outcome) => outcome switch
    {
        VerificationOutcome.Right right => new CallOutcome(Success(right.Level), null, Speak: true),
        VerificationOutcome.Wrong => Failure(new ToolFailure(ToolErrorType.VerificationRequired), Say(outcome), Own.TryAgain),
        VerificationOutcome.Locked locked => Failure(
            new ToolFailure(ToolErrorType.Locked) { RetryAfter = locked.RetryAfter }, Say(outcome), phrases.Errors.Locked.Offers[0]),
        _ => Failure(new ToolFailure(ToolErrorType.Temporary), Say(outcome), Own.TryAgain),
    };

    /// <summary>The answer to a call whose argument is no PIN: no attempt was made.</summary>
    public CallOutcome AnswerMalformed()
    {
        string length = options.MinPinLength == options.MaxPinLength
            ? options.MinPinLength.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{options.MinPinLength} to {options.MaxPinLength}");
        return Failure(
            new ToolFailure(ToolErrorType.Validation) { Parameter = "pin", Detail = $"pin: expected {length} digits; no attempt was used up." },
            Own.Malformed,
            Own.KeyInstead);
    }

    private static CallOutcome Failure(ToolFailure failure, string spoken, string suggestion) => new(
        FailureOutput.Write(failure, new ErrorSpeech(spoken, suggestion, failure.Type != ToolErrorType.Locked)), failure.Type, Speak: true);

    private string Success(int level)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, Format))
        {
            json.WriteStartObject();
            json.WriteBoolean("success", true);
            json.WriteString("message", Own.Verified);
            json.WriteNumber("level", level);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private string Filled(string phrase, int count) => PhraseTemplate.Fill(
        phrase,
        ("count", count < phrases.Words.Numbers.Count ? phrases.Words.Numbers[count] : count.ToString(CultureInfo.InvariantCulture)),
        ("digits", count.ToString(CultureInfo.InvariantCulture)));
}
