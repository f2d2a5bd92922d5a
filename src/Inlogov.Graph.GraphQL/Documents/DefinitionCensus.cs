using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Documents;

/// <summary>
/// What one operation or fragment holds, counted once without looking into the fragments it spreads. The parser's own limit
/// bounds the recursion.
/// </summary>
internal sealed class DefinitionCensus
{
    private DefinitionCensus(ASTNode definition, string? name)
    {
        Definition = definition;
        Name = name;
    }

    /// <summary>The operation or fragment.</summary>
    public ASTNode Definition { get; }

    /// <summary>The fragment's name; null for an operation.</summary>
    public string? Name { get; }

    /// <summary>Fields.</summary>
    public int Fields { get; private set; }

    /// <summary>Fields that stand directly in the definition, or in inline fragments there.</summary>
    public int RootFields { get; private set; }

    /// <summary>Aliases.</summary>
    public int Aliases { get; private set; }

    /// <summary>Directives.</summary>
    public int Directives { get; private set; }

    /// <summary>How deep the definition reaches without its spreads.</summary>
    public Reach Own { get; private set; }

    /// <summary>The spreads, with how deep each stands.</summary>
    public List<Spread> Spreads { get; } = [];

    /// <summary>Counts an operation or fragment.</summary>
    public static DefinitionCensus? Of(ASTNode definition)
    {
        switch (definition)
        {
            case GraphQLOperationDefinition operation:
                var one = new DefinitionCensus(operation, null);
                one.Directives += (operation.Directives?.Count ?? 0) + (operation.Variables?.Items.Sum(variable => variable.Directives?.Count ?? 0) ?? 0);
                one.Visit(operation.SelectionSet, new Standing(1, 0, false, 0));
                return one;
            case GraphQLFragmentDefinition fragment:
                var other = new DefinitionCensus(fragment, fragment.FragmentName.Name.StringValue);
                other.Directives += fragment.Directives?.Count ?? 0;
                other.Visit(fragment.SelectionSet, new Standing(1, 0, false, 0));
                return other;
            default:
                return null;
        }
    }

    private void Visit(GraphQLSelectionSet? selections, Standing at)
    {
        if (selections is null)
        {
            return;
        }

        Own = Own.Max(at.ToReach());
        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case GraphQLField field:
                    VisitField(field, at);
                    break;
                case GraphQLInlineFragment inline:
                    Directives += inline.Directives?.Count ?? 0;
                    Visit(inline.SelectionSet, at with { Nesting = at.Nesting + 1 });
                    break;
                case GraphQLFragmentSpread spread:
                    Directives += spread.Directives?.Count ?? 0;
                    Spreads.Add(new Spread(spread, at));
                    break;
            }
        }
    }

    private void VisitField(GraphQLField field, Standing at)
    {
        Fields++;
        RootFields += at.Depth == 0 ? 1 : 0;
        Aliases += field.Alias is null ? 0 : 1;
        Directives += field.Directives?.Count ?? 0;
        var name = field.Name.Value.Span;
        var inside = new Standing(
            at.Nesting + 1,
            at.Depth + 1,
            at.IsIntrospection || name is "__schema" or "__type",
            at.Lists + (name is "fields" or "interfaces" or "possibleTypes" or "inputFields" ? 1 : 0));

        // The field that begins introspection still counts as one of the operation's own; what is below it does not.
        Own = Own.Max((inside with { IsIntrospection = at.IsIntrospection }).ToReach());
        Visit(field.SelectionSet, inside);
    }
}
