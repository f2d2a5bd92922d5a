using System.Globalization;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation.Matching;

/// <summary>Nodes and relationships as Cypher writes them.</summary>
internal static class PatternText
{
    /// <summary>The labels of a type's members: <c>:Organisation|Policy</c>.</summary>
    public static string Labels(CompositeModel type) => ":" + string.Join('|', type.Members.Select(member => CypherNames.Quote(member.Labels[0])));

    /// <summary>A relationship between two nodes: <c>-[r0:WROTE]-></c>.</summary>
    public static string Arrow(string variable, IReadOnlyList<string> types, RelationshipDirection direction, string length = "")
    {
        var body = $"[{variable}:{string.Join('|', types.Select(CypherNames.Quote))}{length}]";
        return direction switch
        {
            RelationshipDirection.Out => $"-{body}->",
            RelationshipDirection.In => $"<-{body}-",
            _ => $"-{body}-",
        };
    }

    /// <summary>The text inside the brackets of a node: variable and label, either of which may be absent.</summary>
    public static string Node(string variable, string? label) => label is null ? variable : $"{variable}:{CypherNames.Quote(label)}";

    /// <summary>The length of a hop: <c>*0..</c>, or nothing for one relationship.</summary>
    public static string Length(ThroughHop hop) =>
        hop.IsSingle ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"*{hop.LengthMin}..{hop.LengthMax}");
}
