namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>A field of the query type.</summary>
internal abstract class RootFieldModel
{
    /// <summary>The GraphQL name.</summary>
    public required string Name { get; init; }

    /// <summary>What it answers.</summary>
    public string? Description { get; init; }
}

/// <summary>One node by one of its unique fields: <c>article(id, slug)</c>; exactly one must be given.</summary>
internal sealed class SingleRootModel : RootFieldModel
{
    /// <summary>The node's type.</summary>
    public required NodeTypeModel Type { get; init; }

    /// <summary>The label by which it is found: the type's first, or the narrower one that the SDL gives this root field.</summary>
    public required string Label { get; init; }
}

/// <summary>All nodes of a type: <c>articles(where, order, first, after, last, before)</c>.</summary>
internal sealed class ListRootModel : RootFieldModel
{
    /// <summary>The nodes' type.</summary>
    public required NodeTypeModel Type { get; init; }

    /// <summary>The label by which they are found: the type's first, or the narrower one that the SDL gives this root field.</summary>
    public required string Label { get; init; }

    /// <summary>The order where none is asked; the unique key follows in any case.</summary>
    public IReadOnlyList<OrderKeyModel> DefaultOrder { get; internal set; } = [];
}

/// <summary>A through-pattern that starts at a node named by an argument: <c>authorsByTopic(topic: …)</c>.</summary>
internal sealed class ThroughRootModel : RootFieldModel
{
    /// <summary>The type of the start node.</summary>
    public required NodeTypeModel Start { get; init; }

    /// <summary>The <c>ID!</c> argument: a global id, or the start type's short key.</summary>
    public required string StartArgument { get; init; }

    /// <summary>What the SDL says about that argument.</summary>
    public string? StartDescription { get; init; }

    /// <summary>The nodes' type.</summary>
    public required CompositeModel Target { get; init; }

    /// <summary>The pattern, and what is counted in it.</summary>
    public required ThroughModel Through { get; init; }

    /// <summary>A chain that takes the start node's place when an argument asks for it, or null.</summary>
    public WideningModel? Widening { get; init; }

    /// <summary>The order where none is asked; the unique key follows in any case.</summary>
    public IReadOnlyList<OrderKeyModel> DefaultOrder { get; internal set; } = [];
}
