using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Inlogov.Graph.GraphQL.Documents;

namespace Inlogov.Graph.GraphQL.Compilation.Selections;

/// <summary>
/// Collects the fields of an object type from selection sets: fragments spread, <c>@skip</c> and <c>@include</c> decided,
/// fields of one response name merged (CollectFields, GraphQL specification 6.3.2).
/// </summary>
internal sealed class SelectionCollector(GraphQLOperation operation, Variables variables)
{
    /// <summary>The fields of the type in the order of the answer.</summary>
    public IReadOnlyList<SelectedField> Collect(IComplexGraphType type, params IReadOnlyList<GraphQLSelectionSet> selections)
    {
        OrderedDictionary<string, List<GraphQLField>> groups = new(StringComparer.Ordinal);
        HashSet<string> visited = new(StringComparer.Ordinal);
        foreach (var selection in selections)
        {
            Collect(type, selection, groups, visited);
        }

        return [.. groups.Select(group => Merge(type, group.Key, group.Value))];
    }

    private void Collect(
        IComplexGraphType type, GraphQLSelectionSet selection, OrderedDictionary<string, List<GraphQLField>> groups, HashSet<string> visited)
    {
        foreach (var node in selection.Selections)
        {
            if (node is IHasDirectivesNode { Directives: { } directives } && !IsIncluded(directives))
            {
                continue;
            }

            switch (node)
            {
                case GraphQLField field:
                    Add(field, groups);
                    break;
                case GraphQLInlineFragment inline when Applies(inline.TypeCondition, type):
                    Collect(type, inline.SelectionSet, groups, visited);
                    break;
                case GraphQLFragmentSpread spread when visited.Add(spread.FragmentName.Name.StringValue):
                    var fragment = operation.Fragments[spread.FragmentName.Name.StringValue];
                    if (Applies(fragment.TypeCondition, type))
                    {
                        Collect(type, fragment.SelectionSet, groups, visited);
                    }

                    break;
            }
        }
    }

    private static void Add(GraphQLField field, OrderedDictionary<string, List<GraphQLField>> groups)
    {
        var name = (field.Alias?.Name ?? field.Name).StringValue;
        if (!groups.TryGetValue(name, out var group))
        {
            groups.Add(name, group = []);
        }

        group.Add(field);
    }

    private static SelectedField Merge(IComplexGraphType type, string name, List<GraphQLField> fields) => new(
        name,
        type.Name,
        type.GetField(fields[0].Name.Value),
        fields[0],
        [.. fields.Select(field => field.SelectionSet).OfType<GraphQLSelectionSet>()]);

    private bool Applies(GraphQLTypeCondition? condition, IComplexGraphType type)
    {
        if (condition is null || condition.Type.Name.Value == type.Name)
        {
            return true;
        }

        return operation.Schema.Types.AllTypes[condition.Type.Name.Value] is IAbstractGraphType wider
            && wider.PossibleTypes.Any(possible => possible.Name == type.Name);
    }

    private bool IsIncluded(GraphQLDirectives directives)
    {
        foreach (var directive in directives)
        {
            var wanted = directive.Name.StringValue switch
            {
                "skip" => (bool?)false,
                "include" => true,
                _ => null,
            };
            if (wanted is { } condition && Condition(directive) != condition)
            {
                return false;
            }
        }

        return true;
    }

    private bool Condition(GraphQLDirective directive) => directive.Arguments?.ValueFor("if") switch
    {
        GraphQLBooleanValue literal => literal.BoolValue,
        GraphQLVariable variable => variables.ValueFor(variable.Name, out var value) && value.Value is true,
        _ => false,
    };
}
