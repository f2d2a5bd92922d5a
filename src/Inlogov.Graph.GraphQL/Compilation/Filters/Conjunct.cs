using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation.Filters;

/// <summary>One of the conditions that a filter joins by AND.</summary>
/// <param name="Meaning">What its key means.</param>
/// <param name="Value">Its value; that of the quantifier where there is one.</param>
/// <param name="Quantifier">The quantifier over related nodes, or null.</param>
internal sealed record Conjunct(FilterFieldModel Meaning, InputValue Value, string? Quantifier = null)
{
    /// <summary>The conditions of a filter, with <c>and</c> and several quantifiers of one field taken apart; nulls say nothing.</summary>
    public static IEnumerable<Conjunct> Of(InputValue value, FilterInputModel input)
    {
        foreach (var (name, member) in value.Members)
        {
            var meaning = input.Fields[name];
            if (member.IsNull)
            {
                continue;
            }

            switch (meaning)
            {
                case AndFilter and:
                    foreach (var inner in member.Elements.SelectMany(element => Of(element, and.Input)))
                    {
                        yield return inner;
                    }

                    break;
                case RelationFilter { Relation.IsToMany: true }:
                    foreach (var (quantifier, operand) in member.Members.Where(one => !one.Value.IsNull))
                    {
                        yield return new Conjunct(meaning, operand, quantifier);
                    }

                    break;
                case RelationFilter:
                    yield return new Conjunct(meaning, member, FilterOperators.Some);
                    break;
                default:
                    yield return new Conjunct(meaning, member);
                    break;
            }
        }
    }
}
