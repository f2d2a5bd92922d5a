using System.Collections.Concurrent;
using Inlogov.Graph.Cypher.Semantics;
using Inlogov.Graph.Embedded.Catalog;
using Inlogov.Graph.Embedded.Procedures;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>
/// Compiled statements by text and by the types of their parameters, for the schema, the names and about the size of graph they were compiled for. Holds a bounded number:
/// beyond it those that were not used for longest go. Safe for concurrent use.
/// </summary>
internal sealed class StatementCache(IStatementCompiler compiler, ProcedureRegistry procedures, int statementsMax)
{
    private readonly ConcurrentDictionary<(string Text, string Types), Entry> _entries = new();
    private long _uses;

    /// <summary>The compiled statement of the text.</summary>
    /// <exception cref="Port.GraphException">The statement is refused.</exception>
    public CompiledStatement Get(string text, GraphMap parameters, GraphView view)
    {
        var key = (text, ParameterTypes.KeyOf(parameters));
        if (_entries.TryGetValue(key, out var entry) && entry.IsFor(view))
        {
            entry.LastUse = Interlocked.Increment(ref _uses);
            return entry.Statement;
        }

        // The names are counted first: a name that comes while compiling makes the entry stale, never wrong.
        var fresh = new Entry(view) { LastUse = Interlocked.Increment(ref _uses) };
        fresh.Statement = Compile(text, parameters, view);
        _entries[key] = fresh;
        DropOldest();
        return fresh.Statement;
    }

    private CompiledStatement Compile(string text, GraphMap parameters, GraphView view)
    {
        try
        {
            return compiler.Compile(text, parameters, view, procedures);
        }
        catch (Exception failure) when (TransactionErrors.IsUnexpected(failure))
        {
            throw TransactionErrors.Unexpected(failure);
        }
    }

    private void DropOldest()
    {
        if (_entries.Count <= statementsMax)
        {
            return;
        }

        var surplus = Math.Max(1, statementsMax / 10) + _entries.Count - statementsMax;
        foreach (var (key, _) in _entries.OrderBy(pair => pair.Value.LastUse).Take(surplus).ToList())
        {
            _entries.TryRemove(key, out _);
        }
    }

    private sealed class Entry(GraphView view)
    {
        private readonly SchemaCatalog _schema = view.Schema;
        private readonly int _labels = view.Names.Labels.Count;
        private readonly int _types = view.Names.Types.Count;
        private readonly int _keys = view.Names.Keys.Count;
        private readonly long _size = view.NodeCount + view.RelationshipCount;

        public CompiledStatement Statement { get; set; } = null!;

        public long LastUse { get; set; }

        public bool IsFor(GraphView other) =>
            ReferenceEquals(_schema, other.Schema)
            && _labels == other.Names.Labels.Count
            && _types == other.Names.Types.Count
            && _keys == other.Names.Keys.Count
            && IsNear(other.NodeCount + other.RelationshipCount);

        // A graph ten times as large may want another plan; a small one is well served by any.
        private bool IsNear(long size) => Math.Max(size, _size) < 1000 || (size < _size * 10 && _size < size * 10);
    }
}
