using CsCheck;

namespace TaskManager.Tests.Finding;

public class EditDistanceTests
{
    private static readonly Gen<string> _words = Gen.String[Gen.Char['a', 'd'], 0, 8];

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("invoices", "invoice", 1)]
    public void Distance_KnownPairs(string first, string second, int distance) => EditDistance.Between(first, second).Should().Be(distance);

    [Fact]
    public void Distance_IsAMetric() =>
        Gen.Select(_words, _words, _words).Sample((a, b, c) =>
            EditDistance.Between(a, b) == EditDistance.Between(b, a)
            && (EditDistance.Between(a, b) == 0) == (a == b)
            && EditDistance.Between(a, c) <= EditDistance.Between(a, b) + EditDistance.Between(b, c));
}
