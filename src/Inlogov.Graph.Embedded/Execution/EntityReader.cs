using Inlogov.Graph.Embedded.Functions;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>The graph of a run, as functions ask for it.</summary>
internal sealed class EntityReader(QueryRun run) : IEntityReader
{
    public bool NodeExists(long node) => run.View.NodeExists(node);

    public bool RelationshipExists(long relationship) => run.View.RelationshipExists(relationship);

    public IReadOnlyList<string> Labels(long node)
    {
        run.Hit();
        var labels = run.View.Labels(node).AsSpan();
        var names = new string[labels.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = run.View.Names.Labels[labels[i]];
        }

        return names;
    }

    public bool HasLabel(long node, string label) => run.View.HasLabel(node, run.View.Names.Labels.Find(label));

    public string Type(long relationship) => run.View.Names.Types[run.View.RelationshipType(relationship)];

    public long StartNode(long relationship) => run.View.RelationshipStart(relationship);

    public long EndNode(long relationship) => run.View.RelationshipEnd(relationship);

    public string NodeElementId(long node) => ElementIds.OfNode(node);

    public string RelationshipElementId(long relationship) => ElementIds.OfRelationship(relationship);

    public GraphValue NodeProperty(long node, string key)
    {
        run.Hit();
        return run.View.NodeProperty(node, run.View.Names.Keys.Find(key));
    }

    public GraphValue RelationshipProperty(long relationship, string key)
    {
        run.Hit();
        return run.View.RelationshipProperty(relationship, run.View.Names.Keys.Find(key));
    }

    public GraphMap NodeProperties(long node) =>
        run.View.NodeExists(node) ? run.View.NodeProperties(node).ToMap(run.View.Names.Keys) : GraphMap.Empty;

    public GraphMap RelationshipProperties(long relationship) => run.View.RelationshipProperties(relationship).ToMap(run.View.Names.Keys);
}
