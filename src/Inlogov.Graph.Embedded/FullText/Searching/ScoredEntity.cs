using System.Runtime.InteropServices;

namespace Inlogov.Graph.Embedded.FullText.Searching;

/// <summary>An entity that was found, and how well it fits.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScoredEntity(int Id, float Score);
