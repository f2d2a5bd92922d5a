using System.Runtime.InteropServices;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.FullText.Indexing;

/// <summary>What a commit did to one entity: the values that are indexed from now on, one a property of the index, or null where it left the index.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FullTextChange(int Id, GraphValue[]? Values);
