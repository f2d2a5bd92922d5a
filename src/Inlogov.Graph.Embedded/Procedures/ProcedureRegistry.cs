using System.Collections.Frozen;

namespace Inlogov.Graph.Embedded.Procedures;

/// <summary>The procedures of a database, by name; as in Neo4j, letter case counts.</summary>
internal sealed class ProcedureRegistry(IEnumerable<Procedure> procedures)
{
    private readonly FrozenDictionary<string, Procedure> _procedures =
        procedures.ToFrozenDictionary(procedure => procedure.Name, StringComparer.Ordinal);

    /// <summary>All procedures, by name.</summary>
    public IEnumerable<Procedure> All => _procedures.Values.OrderBy(procedure => procedure.Name, StringComparer.Ordinal);

    /// <summary>The procedure of the name, or null.</summary>
    public Procedure? Find(string name) => _procedures.GetValueOrDefault(name);
}
