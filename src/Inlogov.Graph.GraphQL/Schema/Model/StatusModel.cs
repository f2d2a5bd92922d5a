namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>What the graph says about itself: the properties of its one node with a label.</summary>
internal sealed class StatusModel
{
    /// <summary>The GraphQL name of the type.</summary>
    public required string Name { get; init; }

    /// <summary>What the SDL says it is for.</summary>
    public string? Description { get; init; }

    /// <summary>The label of the node; null where the SDL names none, and then there is nothing but counts.</summary>
    public string? Label { get; init; }

    /// <summary>The properties in the order of the SDL.</summary>
    public IReadOnlyList<ScalarFieldModel> ScalarFields { get; internal set; } = [];
}
