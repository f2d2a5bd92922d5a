using Inlogov.Graph.Seeding.Reading;

namespace Inlogov.Graph.Seeding.Segmenting;

/// <summary>A line of an article and the part it plays.</summary>
internal sealed record ZonedLine(TextLine Line, Zone Zone)
{
    /// <summary>Whether mentions on this line count for the body.</summary>
    public bool IsBody => Zone is Zone.Title or Zone.Standfirst or Zone.Heading or Zone.Body;

    /// <summary>Whether mentions on this line count at all.</summary>
    public bool IsCounted => IsBody || Zone is Zone.Biography or Zone.Note;
}
