using Inlogov.Graph.Seeding.Segmenting;
using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Recognising;

/// <summary>A name found on a line.</summary>
/// <param name="Entity">What it names.</param>
/// <param name="Line">The index of the line in the article.</param>
/// <param name="Start">The first character.</param>
/// <param name="End">The character behind the last.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Recogniser">Who found it.</param>
/// <param name="Trust">How far the words alone can be trusted.</param>
internal sealed record Mention(Candidate Entity, int Line, int Start, int End, double Confidence, string Recogniser, NameTrust Trust = NameTrust.Plain)
{
    public int Length => End - Start;

    /// <summary>A second form that stands in brackets behind the name: <c>LGA</c>.</summary>
    public string? SecondForm { get; init; }

    /// <summary>Where the second form stands.</summary>
    public int SecondAt { get; init; } = -1;

    /// <summary>Whether the second form begins here; it is no mention of its own.</summary>
    public bool Defines(int start) => SecondForm is not null && start >= SecondAt && start < SecondAt + SecondForm.Length;

    public bool Overlaps(Mention other) => Line == other.Line && Start < other.End && other.Start < End;

    public bool Contains(Mention other) => Line == other.Line && Start <= other.Start && other.End <= End;

    /// <summary>The words as printed.</summary>
    public string Form(ZonedLine line) => line.Line.Text[Start..End];
}
