using Inlogov.Graph.GraphQL.Compilation;
using Inlogov.Graph.GraphQL.Compilation.Orders;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.GraphQL.Compilation.Selections;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Search;

/// <summary>Compiles <c>suggest</c>: the best hits of what has been typed so far.</summary>
internal sealed class SuggestCompiler(StatementContext context)
{
    /// <summary>The list.</summary>
    public (IReadOnlyList<string> Lines, Slot Suggestions) Compile(SelectedField field, SuggestRootPlan plan)
    {
        var arguments = context.Arguments.Add(field);
        var query = context.Parameters.Search(arguments[SuggestRootPlan.PrefixArgument], isPrefix: true);
        var (source, score) = new SearchCompiler(context).Hits(plan.Model, query, arguments[SearchRootPlan.TypesArgument]);
        var limit = context.Parameters.Rows(arguments["first"], field.ResponseName);
        var text = context.Names.Computed();
        var titles = plan.Model.Titles.Select(property => $"{source.Node}.{CypherNames.Quote(property)}");
        var row = context.Lists.Fields(field, field.IsItemNonNull, one => ((SearchFieldPlan)one.Plan!).Field == SearchField.Text
            ? new Slot(text, new ScalarShape(ScalarForm.Text, true)) { Uses = [text] }
            : context.Nodes.Compile(one, plan.Model.Target, source.Node, one.IsNonNull));
        string[] lines =
        [
            .. source.Match([]),
            $"WITH {source.Node}, {score}, coalesce({string.Join(", ", titles)}, '') AS {text}",
            $"ORDER BY {score} DESC, size({text}), {text}, {OrderCompiler.Unique(plan.Model.Target, source).Text}",
            $"LIMIT {limit}",
        ];
        return ([], context.Lists.Collect(
            lines, row, [], [source.Node, score, text], new ListShape(row.Shape, field.IsNonNull), scope => scope.Number(arguments["first"].Path, 1) + source.Reads(scope)));
    }
}
