using System.Runtime.InteropServices;

namespace Inlogov.Graph.Embedded.FullText.Queries;

/// <summary>A token of a query string as it is written, and where.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QueryToken(QueryTokenKind Kind, string Text, int At)
{
    public override string ToString() => Kind == QueryTokenKind.End ? "the end" : $"`{Text}`";
}
