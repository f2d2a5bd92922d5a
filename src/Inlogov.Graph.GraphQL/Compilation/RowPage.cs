using Inlogov.Graph.GraphQL.Compilation.Orders;
using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>The clauses that match, order and cut the rows of one page.</summary>
internal sealed class RowPage(StatementContext context, ConnectionRequest request, int index, IReadOnlyList<OrderKey> keys, bool isBackward)
{
    private readonly string[] _computed = [.. keys.Where(key => key.Computation is not null).Select(key => key.Text)];

    /// <summary>The variables that the clauses bind and rows can read.</summary>
    public IEnumerable<string> Bound => [.. request.Source.Carried, .. _computed];

    /// <summary>The clauses up to the cut.</summary>
    public IReadOnlyList<string> Lines()
    {
        var source = request.Source;
        var keyset = Keyset();
        var isLateKeyset = keys.Any(key => key.IsLate);
        var isLateCondition = request.IsConditionLate;
        List<string> lines = [.. source.Match(
        [
            Present(),
            isLateCondition ? null : request.Condition,
            .. isLateKeyset ? [] : keyset,
        ])];

        var group = source.Group();
        if (group is not null)
        {
            lines.Add(group);
            lines.AddRange(CypherText.Where([isLateCondition ? request.Condition : null]));
        }

        AddComputations(lines);
        if (isLateKeyset && keyset.Count > 0)
        {
            AddWith(lines);
            lines.AddRange(CypherText.Where(keyset));
        }

        AddOrder(lines);
        return lines;
    }

    private void AddComputations(List<string> lines)
    {
        string[] computations = [.. keys.Select(key => key.Computation).OfType<string>()];
        if (computations.Length > 0)
        {
            lines.Add($"WITH {string.Join(", ", request.Source.Carried.Concat(computations))}");
        }
    }

    private void AddOrder(List<string> lines)
    {
        AddWith(lines);
        lines.Add("ORDER BY " + string.Join(", ", keys.Select(key => key.Descending != isBackward ? key.Text + " DESC" : key.Text)));
        lines.Add("LIMIT " + context.Parameters.Limit(index));
    }

    /// <summary>Begins a new stage, unless the last clause has begun one that nothing restricts yet.</summary>
    private void AddWith(List<string> lines)
    {
        if (!lines[^1].StartsWith("WITH ", StringComparison.Ordinal))
        {
            lines.Add("WITH " + string.Join(", ", Bound));
        }
    }

    /// <summary>Lets an index of the first key give the order: Neo4j uses one only where absence is ruled out.</summary>
    private string? Present() =>
        request.Source.IsScan && keys[0] is { IsNullable: false, NodeProperty: not null } first ? $"{first.Text} IS NOT NULL" : null;

    private List<string> Keyset()
    {
        List<string> conditions = [];
        Add("after", isAfter: true);
        Add("before", isAfter: false);
        return conditions;

        void Add(string argument, bool isAfter)
        {
            if (request.Arguments.Get(argument) is not string text)
            {
                return;
            }

            if (!CursorText.TryRead(text, out _, out var given))
            {
                throw CursorRefusals.NoCursor(argument, request.Field.ResponseName);
            }

            // A cursor may end before the key that tells parallels apart: then it stands behind all of them.
            IReadOnlyList<OrderKey> compared = given.Count == keys.Count - 1 && keys[^1].IsForParallels ? [.. keys.SkipLast(1)] : keys;
            if (given.Count != compared.Count)
            {
                throw CursorRefusals.OtherList(argument, request.Field.ResponseName);
            }

            bool[] isNull = [.. given.Select(key => key.ValueKind == System.Text.Json.JsonValueKind.Null)];
            conditions.Add(KeysetPredicate.Of(compared, isNull, key => context.Parameters.CursorKey(index, isAfter, key), !isAfter));
        }
    }
}
