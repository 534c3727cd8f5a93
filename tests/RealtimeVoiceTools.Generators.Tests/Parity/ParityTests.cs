using System.Text;

namespace RealtimeVoiceTools.Generators.Tests;

/// <summary>A tool is the same tool, whether the generator made it or reflection.</summary>
public class ParityTests(ParityFixture fixture) : IClassFixture<ParityFixture>
{
    public static TheoryData<int, string> All
    {
        get
        {
            TheoryData<int, string> data = [];
            for (int i = 0; i < Signatures.All.Count; i++)
                data.Add(i, Signatures.All[i].ToString());
            return data;
        }
    }

    [Theory, MemberData(nameof(All)), Trait("Case", "74")]
    public void Schema_OfGeneratedAndReflectedTool_IsTheSameBytes(int index, string signature)
    {
        string generated = Encoding.UTF8.GetString(fixture.Generated(index).Schema.Span);

        Encoding.UTF8.GetString(fixture.OfMethodGroup(index).Schema.Span).Should().Be(generated, signature);
        Encoding.UTF8.GetString(fixture.OfLambda(index).Schema.Span).Should().Be(generated, signature);
    }

    [Theory, MemberData(nameof(All)), Trait("Case", "74")]
    public async Task Call_OfGeneratedAndReflectedTool_GivesTheSame(int index, string signature)
    {
        string json = Signatures.All[index].Json;
        (string canonical, string result) = await RunAsync(fixture.Generated(index), index, json);

        (await RunAsync(fixture.OfMethodGroup(index), index, json)).Should().Be((canonical, result), signature);
        (await RunAsync(fixture.OfLambda(index), index, json)).Should().Be((canonical, result), signature);
        (await RunAsync(fixture.Generated(index), index, canonical)).Should().Be((canonical, result), "canonical arguments bind to the same values");
    }

    private async Task<(string Canonical, string Result)> RunAsync(VoiceTool tool, int index, string json)
    {
        object?[] values = ToolRun.Bind(tool, json);
        return (ArgumentBinder.Canonical(tool, values), await ToolRun.ResultAsync(tool, values, fixture.Services(index)));
    }
}
