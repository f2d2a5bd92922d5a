namespace Inlogov.Graph.Neo4j.Connecting;

/// <summary>In a cluster an open transaction lives on one member, named in a header that its later requests repeat (Query API, "Use explicit transactions").</summary>
internal static class ClusterAffinity
{
    public const string Header = "neo4j-cluster-affinity";

    public static string? Read(HttpResponseMessage response) =>
        response.Headers.TryGetValues(Header, out var values) ? values.FirstOrDefault() : null;
}
