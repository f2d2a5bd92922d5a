using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Reading;
using Inlogov.Graph.Seeding.Recognising;
using Inlogov.Graph.Seeding.Segmenting;
using Inlogov.Graph.Seeding.Vocabularies;
using Inlogov.Graph.Testing;

namespace Inlogov.Graph.Seeding.Tests.Recognising;

/// <summary>Reads invented pages with the shipped vocabularies and no registry.</summary>
internal static class ReaderOfCases
{
    private static readonly Lazy<(Vocabulary Vocabulary, BylineReading Bylines, ArticleRecogniser Recogniser)> Shared = new(() =>
    {
        List<SeedProblem> problems = [];
        var vocabulary = Vocabulary.Read(Workplace.Seed, problems);
        var bylines = new BylineReading(vocabulary.Words);
        return problems.Count == 0
            ? (vocabulary, bylines, new ArticleRecogniser(vocabulary, bylines))
            : throw new InvalidDataException(problems[0].ToString());
    });

    /// <summary>The articles of a page.</summary>
    public static IReadOnlyList<ArticleText> Articles(string page)
    {
        var (vocabulary, bylines, _) = Shared.Value;
        var shape = new LineShape(vocabulary.Words);
        var biographies = new BiographyShape(vocabulary.Words, bylines);
        var zoning = new Zoning(shape, bylines, biographies);
        TextLine[] lines = [.. page.Split('\n').Select((line, i) => new TextLine(i + 1, line))];
        var document = new SourceDocument(new DocumentEntry("document:page", "page.txt", string.Empty), lines);
        return [.. new Segmenter(shape, bylines, biographies).Cut(document).Select(span => zoning.Read(document, span))];
    }

    /// <summary>What is found in a text that stands in an article by Ada Moss.</summary>
    public static ArticleReading Read(string body, string biography = "Ada Moss is a gardener.")
    {
        var page = $"What the gardeners think\n\nAda Moss\n\nGardens are for everybody, and this piece says at some length why that is so, and for whom they are not, and what then must be done.\n\n{body}\n\n{biography}";
        return Shared.Value.Recogniser.Read(Articles(page).Single());
    }

    public static Byline? Byline(string line) => Shared.Value.Bylines.Read(new TextLine(1, line));
}
