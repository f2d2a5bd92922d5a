using GraphQLParser.AST;
using Inlogov.Graph.Cypher;

namespace Inlogov.Graph.GraphQL.Schema.Reading;

/// <summary>Reads <c>@cypher</c> and checks its expression, by the place of the SDL at which it is wrong.</summary>
internal static class ComputedReader
{
    private static readonly string[] OfProperties = [AnnotationRule.Unique, AnnotationRule.Fulltext, AnnotationRule.Property];

    /// <summary>How a field is computed, or null where it is a property.</summary>
    public static ComputedModel? Read(GraphQLFieldDefinition field, SdlScope scope)
    {
        if (field.Find(AnnotationRule.Cypher) is not { } annotation || annotation.Text("expression") is not { } expression)
        {
            return null;
        }

        foreach (var name in OfProperties.Where(name => field.Find(name) is not null))
        {
            scope.Mistakes.Add(field, SdlMistake.ComputedProperty(field.Name.StringValue, name));
        }

        var computed = new ComputedModel(expression);
        if (computed.Reserved is { } reserved)
        {
            scope.Mistakes.Add(annotation.Argument("expression")!, SdlMistake.ComputedName(reserved));
        }
        else
        {
            Check(expression, annotation.Argument("expression")!, scope);
        }

        return computed;
    }

    private static void Check(string expression, GraphQLValue place, SdlScope scope)
    {
        const string Before = $"MATCH ({ComputedModel.Subject}) RETURN (";
        var checkedText = CypherChecker.ParseAndCheck($"{Before}{expression}) AS value");
        if (!checkedText.Success)
        {
            var wrong = checkedText.Diagnostics[0];
            var offset = Math.Clamp(wrong.Position.Offset - Before.Length, 0, expression.Length);
            scope.Mistakes.Add(place.Location.Start + 1 + offset, SdlMistake.ComputedExpression(wrong.Message));
        }
    }
}
