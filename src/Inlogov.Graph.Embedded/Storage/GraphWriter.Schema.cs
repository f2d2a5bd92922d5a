using System.Globalization;
using Inlogov.Graph.Embedded.Catalog;
using Inlogov.Graph.Embedded.FullText.Indexing;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Storage;

/// <content>Changing indexes and constraints, which no transaction may do that also changes data.</content>
internal sealed partial class GraphWriter
{
    /// <summary>Creates an index and fills it; false where <paramref name="ifNotExists"/> let it pass.</summary>
    /// <exception cref="GraphException">The name or the place is taken, or data was changed before.</exception>
    public bool CreateIndex(IndexDefinition definition, bool ifNotExists)
    {
        WritesSchema();
        var index = Describe(definition, constraint: null);
        RefuseRepetition(index);
        var same = Schema.Indexes.FirstOrDefault(one => one.Kind == index.Kind && IsSame(one, index));
        var named = definition.Name is null ? null : Schema.FindIndex(definition.Name);
        if (ifNotExists && (same is not null || named is not null))
        {
            return false;
        }

        if (same is not null)
        {
            throw same.IsUnique ? CatalogErrors.ConstraintExists(Write(index))
                : same.Name == index.Name ? CatalogErrors.Equivalent("index", same.Name)
                : CatalogErrors.IndexExists(Write(index));
        }

        RefuseTakenName(named);
        Schema = Schema.With(index);
        Fill(index);
        HasSchemaChanges = true;
        Counters.IndexesAdded++;
        return true;
    }

    /// <summary>Creates a uniqueness constraint and its index; false where <paramref name="ifNotExists"/> let it pass.</summary>
    /// <exception cref="GraphException">The name or the place is taken, data at hand breaks it, or data was changed before.</exception>
    public bool CreateUniqueness(IndexDefinition definition, bool ifNotExists)
    {
        WritesSchema();
        var name = definition.Name ?? MakeName("constraint", definition);
        var index = Describe(definition with { Name = name }, name);
        var same = Schema.Indexes.FirstOrDefault(one => one.Kind == IndexKind.Range && IsSame(one, index));
        var named = definition.Name is null ? null : Schema.FindIndex(definition.Name);
        if (ifNotExists && (same is { IsUnique: true } || named is { IsUnique: true }))
        {
            return false;
        }

        if (same is not null)
        {
            throw !same.IsUnique ? CatalogErrors.IndexInTheWay(Write(index))
                : same.Name == index.Name ? CatalogErrors.Equivalent("constraint", same.Name)
                : CatalogErrors.ConstraintExists(Write(index));
        }

        RefuseTakenName(named);
        Schema = Schema.With(new ConstraintDescriptor(index.Id + 1, name, index.Entity, index.Token, index.Keys), index);
        FillUnique(index);
        HasSchemaChanges = true;
        Counters.ConstraintsAdded++;
        return true;
    }

    /// <summary>Drops the index; false where <paramref name="ifExists"/> let it pass.</summary>
    public bool DropIndex(string name, bool ifExists)
    {
        WritesSchema();
        if (Schema.FindIndex(name) is not { } index)
        {
            return ifExists ? false : throw CatalogErrors.NoSuchIndex(name);
        }

        if (index.IsUnique)
        {
            throw CatalogErrors.IndexOfConstraint(name);
        }

        Schema = Schema.Without(index);
        IndexTrees.Drop(index);
        FullTextVersions = FullTextVersions.Remove(index.Id);
        HasSchemaChanges = true;
        Counters.IndexesRemoved++;
        return true;
    }

    /// <summary>Drops the constraint and its index; false where <paramref name="ifExists"/> let it pass.</summary>
    public bool DropConstraint(string name, bool ifExists)
    {
        WritesSchema();
        if (Schema.FindConstraint(name) is not { } constraint)
        {
            return ifExists ? false : throw CatalogErrors.NoSuchConstraint(name);
        }

        IndexTrees.Drop(Schema.FindIndex(name)!);
        Schema = Schema.Without(constraint);
        HasSchemaChanges = true;
        Counters.ConstraintsRemoved++;
        return true;
    }

    private void WritesSchema()
    {
        if (HasDataChanges)
        {
            throw CatalogErrors.SchemaAfterData();
        }
    }

    private IndexDescriptor Describe(IndexDefinition definition, string? constraint) => new(
        Schema.NextId,
        definition.Name ?? MakeName("index", definition),
        definition.Kind,
        definition.Entity,
        [.. definition.Tokens.Select((definition.Entity == EntityKind.Node ? Names.Labels : Names.Types).Ensure)],
        [.. definition.Properties.Select(Names.Keys.Ensure)],
        constraint,
        definition.FullText);

    // Neo4j's generated names are a hash too; which one is not promised.
    private static string MakeName(string kind, IndexDefinition definition)
    {
        var hash = 2166136261u;
        foreach (var unit in string.Join('\n', [definition.Kind.ToString(), definition.Entity.ToString(), .. definition.Tokens, .. definition.Properties]))
        {
            hash = (hash ^ unit) * 16777619u;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{kind}_{hash:x8}");
    }

    private static bool IsSame(IndexDescriptor left, IndexDescriptor right) =>
        left.Entity == right.Entity && left.Tokens.SequenceEqual(right.Tokens) && left.Keys.SequenceEqual(right.Keys);

    private static void RefuseTakenName(IndexDescriptor? named)
    {
        if (named is not null)
        {
            throw named.IsUnique ? CatalogErrors.ConstraintNameTaken(named.Name) : CatalogErrors.IndexNameTaken(named.Name);
        }
    }

    private void RefuseRepetition(IndexDescriptor index)
    {
        if (index.Tokens.Distinct().Count() < index.Tokens.Count)
        {
            throw CatalogErrors.Repeated(index.Entity == EntityKind.Node ? "label" : "type", Write(index));
        }

        if (index.Keys.Distinct().Count() < index.Keys.Count)
        {
            throw CatalogErrors.Repeated("property", Write(index));
        }
    }

    private void Fill(IndexDescriptor index)
    {
        if (index.FullText is not null)
        {
            FullTextVersions = FullTextVersions.SetItem(index.Id, FullTextVersion.Create(index, this));
        }

        if (!index.IsOrdered)
        {
            return;
        }

        IndexTrees.Writable(index, _owner);
        if (index.Entity == EntityKind.Node)
        {
            foreach (var id in NodesWithLabel(index.Token))
            {
                ref readonly var node = ref Node(id);
                EnterWhereComplete(index, (int)id, node.Shape, node.Values);
            }

            return;
        }

        foreach (var id in RelationshipsOfType(index.Token))
        {
            ref readonly var relationship = ref Relationship(id);
            EnterWhereComplete(index, (int)id, relationship.Shape!, relationship.Values);
        }
    }

    private void EnterWhereComplete(IndexDescriptor index, int id, PropertyShape shape, Values.GraphValue[] values)
    {
        if (KeyOf(index, shape, values) is { IsNull: false } key)
        {
            EnterIndex(index, key, id);
        }
    }

    private void FillUnique(IndexDescriptor index)
    {
        try
        {
            Fill(index);
        }
        catch (GraphException notUnique)
        {
            throw CatalogErrors.NotUnique(index.Name, notUnique.Message);
        }
    }

    private string Write(IndexDescriptor index)
    {
        var keys = string.Join(", ", index.Keys.Select(key => Names.Keys[key]));
        return index.Entity == EntityKind.Node
            ? $"(:{string.Join('|', index.Tokens.Select(token => Names.Labels[token]))} {{{keys}}})"
            : $"()-[:{string.Join('|', index.Tokens.Select(token => Names.Types[token]))} {{{keys}}}]-()";
    }
}
