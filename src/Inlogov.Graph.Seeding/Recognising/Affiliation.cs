using Inlogov.Graph.Seeding.Segmenting;
using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Recognising;

/// <summary>That an author works or worked with an organisation.</summary>
internal sealed record Affiliation(PrintedName Author, Candidate Organisation, string? Role, bool IsCurrent, double Confidence, int Line, int Start, int End);
