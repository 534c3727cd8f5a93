namespace TaskManager.Tests.Running;

public class TypedLineTests
{
    [Theory]
    [InlineData("/keys 4711#", "4711#")]
    [InlineData("/KEYS 4 7 1 1 #", "4711#")]
    [InlineData("/keys 1", "1")]
    [InlineData("#", "#")]
    [InlineData("*4711#", "*4711#")]
    public void Line_OfKeys_IsPressed(string line, string keys) => TypedLine.Read(line).Should().Be(new TypedLine.Keys(keys));

    [Theory]
    [InlineData("/yes", true)]
    [InlineData("/No ", false)]
    public void Line_OfAnAnswer_IsGivenInTheApplication(string line, bool yes) => TypedLine.Read(line).Should().Be(new TypedLine.Answer(yes));

    [Theory]
    [InlineData("Yes")]
    [InlineData("4711")]
    [InlineData("Delete task #2")]
    public void Line_OfWords_IsSaid(string line) => TypedLine.Read(line).Should().Be(new TypedLine.Sentence(line));

    [Theory]
    [InlineData("/keys")]
    [InlineData("/keys one")]
    [InlineData("/maybe")]
    public void Line_OfAnotherCommand_IsNotSaid(string line) => TypedLine.Read(line).Should().Be(new TypedLine.Unknown());

    [Fact]
    public void Line_OfKeys_PrintsAsNothing() => TypedLine.Read("/keys 4711#").ToString().Should().NotContain("4711");
}
