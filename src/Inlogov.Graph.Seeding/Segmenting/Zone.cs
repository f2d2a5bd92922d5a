namespace Inlogov.Graph.Seeding.Segmenting;

/// <summary>What part of an article a line is.</summary>
internal enum Zone
{
    Title,
    Byline,
    Credit,
    Date,
    Standfirst,
    Heading,
    Body,
    Biography,
    Note,
    Furniture,
}
