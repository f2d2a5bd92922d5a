namespace Inlogov.Graph.GraphQL.Compilation.Costs;

/// <summary>An estimate of nodes and relationships that a part of a statement reads, by the statistics and values of one request.</summary>
internal delegate double Reads(CostScope scope);
