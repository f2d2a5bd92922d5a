using System.Globalization;
using System.Text.Json;
using GraphQL.Validation;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.GraphQL.Documents;
using Inlogov.Graph.GraphQL.Redirecting;
using Inlogov.Graph.GraphQL.Responses;
using Inlogov.Graph.GraphQL.Schema;
using Inlogov.Graph.GraphQL.Search;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.GraphQL.Compilation.Inputs;

/// <summary>Gives a compiled root field the values of one request.</summary>
internal sealed class RootBinder(GraphQLOperation operation, GraphQLOptions options, RedirectLog redirects)
{
    /// <summary>Reads arguments, checks pages and cursors, and makes the parameters.</summary>
    /// <exception cref="RefusalException">A page is too large, or a cursor is none or belongs to another order or filter.</exception>
    public BoundRoot Bind(StatementRoot root, Variables variables)
    {
        var arguments = new FieldArguments[root.Arguments.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = ArgumentBook.Read(operation, root.Arguments[i], i, variables);
        }

        CheckIds(root, arguments);
        CheckRows(root, arguments);
        var bindings = new ConnectionBinding[root.Connections.Count];
        var cursors = new Cursors[root.Connections.Count];
        for (var i = 0; i < bindings.Length; i++)
        {
            (bindings[i], cursors[i]) = Bind(root.Connections[i], arguments);
        }

        return new BoundRoot(new GraphMap(root.Parameters.Select(plan => KeyValuePair.Create(plan.Name, Value(plan, arguments, bindings, cursors, variables)))), bindings) { Arguments = arguments };
    }

    private void CheckIds(StatementRoot root, FieldArguments[] arguments)
    {
        if (root.LimitedIds?.Find(arguments) is System.Collections.IList { Count: var count } && count > options.NodesMax)
        {
            throw Refuse("TOO_MANY_NODES", string.Create(CultureInfo.InvariantCulture, $"`{root.Name}` is asked for {count} ids; it answers at most {options.NodesMax} at once."));
        }
    }

    private void CheckRows(StatementRoot root, FieldArguments[] arguments)
    {
        foreach (var (path, field) in root.LimitedRows)
        {
            if (path.Find(arguments) is int rows)
            {
                Size(rows, "first", field);
            }
        }
    }

    private double Trust(Variables variables) => operation.TrustOf(variables) is >= 0 and <= 1 and var least
        ? least
        : throw Refuse("BAD_REQUEST", $"`{TrustDirective.Argument}` of `@{TrustDirective.Name}` is a confidence, from 0 to 1.");

    private GraphValue Value(ParameterPlan plan, FieldArguments[] arguments, ConnectionBinding[] bindings, Cursors[] cursors, Variables variables)
    {
        return plan switch
        {
            ValueParameter { IdsOf: { } types } ids => GraphValues.Of(redirects.Of(ids.Path.Find(arguments), types), ids.WithoutNulls),
            ValueParameter value => GraphValues.Of(value.Path.Find(arguments), value.WithoutNulls),
            SearchParameter { IsPrefix: true } prefix => SearchText.ToPrefixQuery((string)prefix.Path.Find(arguments)!),
            SearchParameter search => SearchText.ToQuery((string)search.Path.Find(arguments)!),
            TrustParameter => Trust(variables),
            LimitParameter limit => bindings[limit.Connection].Limit + 1,
            CursorParameter { IsAfter: true } cursor => cursors[cursor.Connection].After![cursor.Key],
            CursorParameter cursor => cursors[cursor.Connection].Before![cursor.Key],
            _ => throw new InvalidOperationException($"The parameter {plan.Name} has no source."),
        };
    }

    private (ConnectionBinding Binding, Cursors Cursors) Bind(ConnectionPlan plan, FieldArguments[] arguments)
    {
        var given = arguments[plan.Field];
        var mark = Mark(plan, arguments);
        var after = Cursor(plan, given, "after", mark);
        var before = Cursor(plan, given, "before", mark);
        var first = Size(plan, given, "first");
        var last = Size(plan, given, "last");
        if (first is not null && last is not null)
        {
            throw Refuse("BAD_REQUEST", $"`{plan.ResponseName}` has `first` and `last`; give one of them.");
        }

        var limit = first ?? last ?? options.PageSizeDefault;
        var binding = new ConnectionBinding(limit, last is not null, after is not null, before is not null, mark)
        {
            Highlighter = plan.SearchText?.Find(arguments) is string text ? new Highlighter(text) : null,
        };
        return (binding, new Cursors(after, before));
    }

    private int? Size(ConnectionPlan plan, FieldArguments given, string argument) =>
        given.Get(argument) is int size ? Size(size, argument, plan.ResponseName) : null;

    private int Size(int size, string argument, string field)
    {
        if (size < 0)
        {
            throw Refuse("BAD_REQUEST", string.Create(CultureInfo.InvariantCulture, $"`{argument}` of `{field}` is {size}; a page has 0 or more rows."));
        }

        return size <= options.PageSizeMax
            ? size
            : throw Refuse("PAGE_TOO_LARGE", string.Create(CultureInfo.InvariantCulture, $"`{argument}` of `{field}` is {size}; a page has at most {options.PageSizeMax} rows. Ask for the next page with `after`."));
    }

    private static GraphValue[]? Cursor(ConnectionPlan plan, FieldArguments given, string argument, ulong mark)
    {
        if (given.Get(argument) is not string text)
        {
            return null;
        }

        if (!CursorText.TryRead(text, out var theirs, out var keys))
        {
            throw CursorRefusals.NoCursor(argument, plan.ResponseName);
        }

        if (theirs != mark)
        {
            throw CursorRefusals.OtherList(argument, plan.ResponseName);
        }

        return TryRead(keys, plan, out var values) ? values : throw CursorRefusals.NoCursor(argument, plan.ResponseName);
    }

    private static bool TryRead(IReadOnlyList<JsonElement> keys, ConnectionPlan plan, out GraphValue[] values)
    {
        values = new GraphValue[keys.Count];
        if (keys.Count < plan.KeysLeast || keys.Count > plan.Keys.Count)
        {
            return false;
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (!GraphValues.TryReadKey(keys[i], plan.Keys[i], out values[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static ulong Mark(ConnectionPlan plan, FieldArguments[] arguments)
    {
        var hash = new CanonicalHash();
        hash.Add(plan.Order);
        foreach (var path in plan.Marks)
        {
            hash.Add(path.Find(arguments));
        }

        return hash.Value;
    }

    private static RefusalException Refuse(string code, string message) => RefusalException.Of(code, message);

    private readonly record struct Cursors(GraphValue[]? After, GraphValue[]? Before);
}
