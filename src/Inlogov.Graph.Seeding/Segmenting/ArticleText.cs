using Inlogov.Graph.Seeding.Facts;

namespace Inlogov.Graph.Seeding.Segmenting;

/// <summary>One copy of an article, cut out of a document, its lines told apart.</summary>
internal sealed record ArticleText
{
    public required DocumentEntry Document { get; init; }

    public required string Title { get; init; }

    public required int StartLine { get; init; }

    public required int EndLine { get; init; }

    public required Byline? Byline { get; init; }

    /// <summary>The authors as printed; from the biography where there is no byline.</summary>
    public required IReadOnlyList<PrintedName> Authors { get; init; }

    /// <summary>The lines that are not blank, in order.</summary>
    public required IReadOnlyList<ZonedLine> Lines { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public bool IsAnonymous => Authors.Count == 0;

    /// <summary>Equal for copies of one article: title and running text, ignoring case, spaces and punctuation.</summary>
    public string ContentKey { get; init; } = string.Empty;
}
