using Inlogov.Graph.Seeding.Facts;

namespace Inlogov.Graph.Seeding.Reading;

/// <summary>A document as lines, with what identifies its file.</summary>
/// <param name="Entry">Id, file name and digest.</param>
/// <param name="Lines">All lines, the first at index 0 with number 1.</param>
internal sealed record SourceDocument(DocumentEntry Entry, IReadOnlyList<TextLine> Lines);
