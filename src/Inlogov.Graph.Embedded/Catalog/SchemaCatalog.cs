using System.Collections.Immutable;

namespace Inlogov.Graph.Embedded.Catalog;

/// <summary>The indexes and constraints of one version of the graph; immutable.</summary>
internal sealed class SchemaCatalog
{
    /// <summary>The catalog of a new database: the two lookup indexes that Neo4j creates too.</summary>
    public static readonly SchemaCatalog Empty = new(
        0,
        3,
        [
            new IndexDescriptor(1, "index_343aff4e", IndexKind.Lookup, EntityKind.Node, [], [], null),
            new IndexDescriptor(2, "index_f7700477", IndexKind.Lookup, EntityKind.Relationship, [], [], null),
        ],
        []);

    private readonly Dictionary<(EntityKind Entity, int Token), IndexDescriptor[]> _ordered;
    private readonly Dictionary<(EntityKind Entity, int Token), IndexDescriptor[]> _fullText;

    private SchemaCatalog(
        long version, int nextId, ImmutableArray<IndexDescriptor> indexes, ImmutableArray<ConstraintDescriptor> constraints)
    {
        Version = version;
        NextId = nextId;
        Indexes = indexes;
        Constraints = constraints;
        _ordered = indexes.Where(index => index.IsOrdered)
            .GroupBy(index => (index.Entity, index.Token))
            .ToDictionary(group => group.Key, group => group.ToArray());
        _fullText = indexes.Where(index => index.FullText is not null)
            .SelectMany(index => index.Tokens.Select(token => (Place: (index.Entity, token), Index: index)))
            .GroupBy(one => one.Place, one => one.Index)
            .ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>How many changes of schema led here: a compiled statement is good for one version.</summary>
    public long Version { get; }

    /// <summary>The number for the next index or constraint.</summary>
    public int NextId { get; }

    /// <summary>All indexes, also those of constraints, in the order of their creation.</summary>
    public ImmutableArray<IndexDescriptor> Indexes { get; }

    /// <summary>All constraints, in the order of their creation.</summary>
    public ImmutableArray<ConstraintDescriptor> Constraints { get; }

    /// <summary>The indexes by value on the label or type; the engine looks here for its seeks.</summary>
    public ReadOnlySpan<IndexDescriptor> OrderedIndexes(EntityKind entity, int token) =>
        _ordered.TryGetValue((entity, token), out var found) ? found : [];

    /// <summary>The full-text indexes that hold entities of the label or type.</summary>
    public ReadOnlySpan<IndexDescriptor> FullTextIndexes(EntityKind entity, int token) =>
        _fullText.TryGetValue((entity, token), out var found) ? found : [];

    /// <summary>The index of the name, or null.</summary>
    public IndexDescriptor? FindIndex(string name) => Indexes.FirstOrDefault(index => index.Name == name);

    /// <summary>The constraint of the name, or null.</summary>
    public ConstraintDescriptor? FindConstraint(string name) => Constraints.FirstOrDefault(constraint => constraint.Name == name);

    /// <summary>The catalog with an index more.</summary>
    public SchemaCatalog With(IndexDescriptor index) => new(Version + 1, Math.Max(NextId, index.Id + 1), Indexes.Add(index), Constraints);

    /// <summary>The catalog with a constraint and its index more.</summary>
    public SchemaCatalog With(ConstraintDescriptor constraint, IndexDescriptor index) =>
        new(Version + 1, Math.Max(NextId, constraint.Id + 1), Indexes.Add(index), Constraints.Add(constraint));

    /// <summary>The catalog without the index.</summary>
    public SchemaCatalog Without(IndexDescriptor index) => new(Version + 1, NextId, Indexes.Remove(index), Constraints);

    /// <summary>The catalog without the constraint and its index.</summary>
    public SchemaCatalog Without(ConstraintDescriptor constraint) => new(
        Version + 1, NextId, Indexes.RemoveAll(index => index.OwningConstraint == constraint.Name), Constraints.Remove(constraint));
}
