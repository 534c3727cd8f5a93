using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace RealtimeVoiceTools.Generators.Tests;

/// <summary>What the session supplies reaches the method, by generated code and by reflection alike, and the model never hears of it.</summary>
[Trait("Case", "126")]
public class SessionValueTests
{
    private const string Source = """
        public sealed partial class Tools
        {
            [VoiceTool("Does it.", Bulk = true)]
            public string Do([Description("It.")] int a, [FromSession] string accountId, [FromSession("tenant")] int house, [FromSession] string? callerId,
                [FromSession] string region = "eu", [FromSession] long? limit = 5) => $"{a} {accountId} {house} {callerId ?? "nobody"} {region} {limit}";
            public ConfirmationPreview PreviewDo([FromSession] string accountId, [FromSession] Uri site, int a) => new() { Key = accountId, Action = site.Host };
            public static Delegate Group() => new Tools().Do;
            public static Delegate Preview() => new Tools().PreviewDo;
        }
        """;

    private readonly LoadedTools _loaded = LoadedTools.From(Source);

    public static TheoryData<bool> Ways => [true, false];

    [Theory, MemberData(nameof(Ways))]
    public async Task Values_OfTheSession_ReachTheMethodAndItsPreview(bool generated)
    {
        VoiceTool tool = Tool(generated);
        ServiceProvider services = new ServiceCollection().AddScoped(_loaded.Type("Tools")).BuildServiceProvider();
        VoiceSessionOptions session = new() { CallerId = "+49", Values = { ["AccountID"] = "A1", ["tenant"] = 7, ["site"] = new Uri("http://here"), ["LIMIT"] = 9L } };
        ToolInvocation invocation = ToolRun.Invocation([3], services, session: session);

        (await tool.Definition.Invoke(invocation)).Should().Be("3 A1 7 +49 eu 9");
        (await tool.Definition.Preview!(invocation)).Should().Be(new ConfirmationPreview { Key = "A1", Action = "here" });
    }

    [Theory, MemberData(nameof(Ways))]
    public async Task Values_ThatMayBeMissing_AreDefaultsAndNulls(bool generated)
    {
        ServiceProvider services = new ServiceCollection().AddScoped(_loaded.Type("Tools")).BuildServiceProvider();
        VoiceSessionOptions session = new() { Values = { ["account-id"] = "A1", ["tenant"] = 7, ["region"] = null } };

        (await Tool(generated).Definition.Invoke(ToolRun.Invocation([3], services, session: session))).Should().Be("3 A1 7 nobody eu 5");
    }

    [Theory, MemberData(nameof(Ways))]
    public async Task Value_ThatIsMissing_FailsTheCallWithoutWords(bool generated)
    {
        ServiceProvider services = new ServiceCollection().AddScoped(_loaded.Type("Tools")).BuildServiceProvider();
        VoiceSessionOptions session = new() { Values = { ["tenant"] = 7 } };

        Func<Task> call = async () => await Tool(generated).Definition.Invoke(ToolRun.Invocation([3], services, session: session));

        VoiceToolException failure = (await call.Should().ThrowAsync<VoiceToolException>()).Which;
        failure.Should().BeEquivalentTo(new { ErrorType = ToolErrorType.Permanent, SpokenMessage = (string?)null, NothingHappened = true });
    }

    [Theory, MemberData(nameof(Ways))]
    public void Schema_HasNoneOfThem_AndTheModelIsRefusedTheirNames(bool generated)
    {
        VoiceTool tool = Tool(generated);

        Encoding.UTF8.GetString(tool.Schema.Span).Should().Contain("\"required\":[\"a\",\"confirmed\"]").And.NotContainAny("account", "tenant", "house", "caller", "region", "limit");
        ToolRun.Refusal(tool, "{\"a\":1,\"account_id\":\"A2\",\"confirmed\":false}").Should().Be("account_id: expected only a, confirmed, got an unknown name");
        tool.Definition.SessionValues.Should().BeEquivalentTo(new ToolSessionValue[]
        {
            new("accountId", "account_id", typeof(string), true), new("house", "tenant", typeof(int), true), new("callerId", "caller_id", typeof(string), false),
            new("region", "region", typeof(string), false), new("limit", "limit", typeof(long?), false), new("site", "site", typeof(Uri), true),
        });
    }

    private VoiceTool Tool(bool generated) => generated
        ? _loaded.ToolsOf("Tools").Single()
        : VoiceTool.FromDelegate("do", "Does it.", Delegate("Group"), new() { Bulk = true }, Delegate("Preview"));

    private Delegate Delegate(string name) => (Delegate)_loaded.Type("Tools").GetMethod(name)!.Invoke(null, null)!;
}
