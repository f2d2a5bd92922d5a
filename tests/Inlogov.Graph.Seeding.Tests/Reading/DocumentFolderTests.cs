using System.Text;
using FluentAssertions;
using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Reading;
using Xunit;

namespace Inlogov.Graph.Seeding.Tests.Reading;

public sealed class DocumentFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pages-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Utf8_utf16_and_windows_1252_give_the_same_lines()
    {
        const string Text = "Café – “open”\r\nsecond\rthird\n";
        Read("a.txt", Encoding.UTF8.GetBytes(Text)).Should().Equal("Café – “open”", "second", "third");
        Read("b.txt", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)]).Should().Equal("Café – “open”", "second", "third");
        Read("c.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)]).Should().Equal("Café – “open”", "second", "third");
        Read("d.txt", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Text)).Should().Equal("Café – “open”", "second", "third");
    }

    [Fact]
    public void Hard_spaces_become_spaces_and_soft_hyphens_go_but_columns_stay()
    {
        var line = new TextLine(1, "A\u00A0long\u00ADish word");

        line.Text.Should().Be("A longish word");
        line.ColumnOf(line.Text.IndexOf("word", StringComparison.Ordinal)).Should().Be(12);
    }

    [Theory]
    [InlineData("", "EMPTY_FILE")]
    [InlineData("  \n \n", "EMPTY_FILE")]
    [InlineData("PNG\0\u0001\u0002", "BINARY_FILE")]
    public void What_is_no_document_is_refused_with_one_problem(string text, string code)
    {
        List<SeedProblem> problems = [];
        var path = Path.Combine(_folder, "page.txt");
        File.WriteAllText(path, text);

        DocumentFolder.Read(path, problems).Should().BeNull();
        problems.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void A_line_of_a_million_characters_is_refused()
    {
        List<SeedProblem> problems = [];
        var path = Path.Combine(_folder, "page.txt");
        File.WriteAllText(path, new string('a', 1_000_001));

        DocumentFolder.Read(path, problems).Should().BeNull();
        problems.Should().ContainSingle().Which.Code.Should().Be("LINE_TOO_LONG");
    }

    private IEnumerable<string> Read(string name, byte[] octets)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, octets);
        return DocumentFolder.Read(path, [])!.Lines.Select(line => line.Text);
    }
}
