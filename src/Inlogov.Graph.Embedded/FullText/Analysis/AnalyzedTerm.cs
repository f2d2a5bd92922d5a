using System.Runtime.InteropServices;

namespace Inlogov.Graph.Embedded.FullText.Analysis;

/// <summary>A term of a text, and how many positions it stands behind the term before it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AnalyzedTerm(string Text, int Increment);
