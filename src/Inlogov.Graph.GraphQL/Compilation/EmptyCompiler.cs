using Inlogov.Graph.GraphQL.Compilation.Filters;
using Inlogov.Graph.GraphQL.Compilation.Orders;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>
/// Compiles the question why a list is empty: how many nodes the filter's conditions leave, each alone and each left out, with the keys of
/// the first few that fail one condition only.
/// </summary>
internal sealed class EmptyCompiler(StatementContext context)
{
    private const int NearMisses = 3;

    /// <summary>The counts as one value, and the conditions that they are about.</summary>
    public (Slot Counts, IReadOnlyList<string> Conditions) Compile(ConnectionRequest request)
    {
        var conjuncts = Conjunct.Of(request.Arguments["where"], request.Model.Filter).ToList();
        var list = new SlotList(context.IsReadable);
        list.Add(Count(request, _ => true));
        list.Add(Count(request, _ => false));
        for (var i = 0; i < conjuncts.Count; i++)
        {
            var at = i;
            list.Add(Count(request, number => number == at));
            list.Add(Count(request, number => number != at));
        }

        return (new Slot(list.Text, Scalars.Count) { Clauses = list.Clauses, Uses = list.Uses }, [.. conjuncts.Select(one => one.Value.Path.Text)]);
    }

    private Slot Count(ConnectionRequest request, Func<int, bool> stays)
    {
        var number = 0;
        var rows = request.Refilter!(_ => stays(number++));
        var node = rows.Source.Node;
        var key = OrderCompiler.Unique(request.Model.Target, rows.Source).Text;
        var value = context.Names.Computed();
        string[] lines =
        [
            .. rows.Nodes(),
            "WITH " + node,
            "ORDER BY " + key,
            $"RETURN [count({node}), collect({key})[0..{NearMisses}]] AS {value}",
        ];
        return new Slot(value, Scalars.Count)
        {
            Clauses = [CypherText.Block($"CALL ({string.Join(", ", rows.Source.Outer)})", lines)],
            Uses = rows.Source.Outer,
        };
    }
}
