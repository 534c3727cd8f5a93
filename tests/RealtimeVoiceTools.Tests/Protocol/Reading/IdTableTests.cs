using System.Globalization;
using System.Text;
using RealtimeVoiceTools.Protocol.OpenAI;

namespace RealtimeVoiceTools.Tests.Protocol.Reading;

/// <summary>Sharing strings must never mean confusing ids.</summary>
public sealed class IdTableTests
{
    private readonly IdTable _ids = new();

    [Fact]
    public void Id_SeenAgain_IsTheSameString() => Get("resp_E4BAsy7BWzPzysFg4Xvvk").Should().BeSameAs(Get("resp_E4BAsy7BWzPzysFg4Xvvk"));

    [Fact]
    public void Ids_OfOneSlot_AreToldApart()
    {
        // The same length and the same end, so the same slot.
        for (int round = 0; round < 2; round++)
        {
            for (int index = 0; index < 1000; index++)
                Get(Numbered(index)).Should().Be(Numbered(index));
        }
    }

    [Fact]
    public void Ids_FarMoreThanItHolds_AreAllRight()
    {
        for (int index = 0; index < 20_000; index++)
            Get($"item_{index}").Should().Be($"item_{index}");
        Get("item_7").Should().Be("item_7");
    }

    [Theory]
    [InlineData("")]
    [InlineData("é")]
    [InlineData("short")]
    public void Id_ThatIsOdd_IsRead(string id)
    {
        Get(id).Should().Be(id);
        Get(id).Should().Be(id);
    }

    [Fact]
    public void Id_ThatIsLong_IsReadButNotKept()
    {
        string id = new('x', 129);

        Get(id).Should().Be(id).And.NotBeSameAs(Get(id));
    }

    [Fact]
    public void Id_Absent_IsNull() => _ids.Get(default).Should().BeNull();

    private static string Numbered(int index) => index.ToString("d4", CultureInfo.InvariantCulture) + "_the_same_end";

    private string? Get(string id) => _ids.Get(new RawText(Encoding.UTF8.GetBytes(id), isEscaped: false));
}
